import type { Locale } from '../../../config/settings.ts';
import type { RecipientState } from '../../../trace/trace.ts';

/** What the page of an item says around its text: complete in each language by its type. */
export interface ItemWords {
  readonly plans: string;
  readonly fact: Readonly<
    Record<
      | 'document'
      | 'parent'
      | 'units'
      | 'supporting'
      | 'givenTo'
      | 'startsOn'
      | 'deadline'
      | 'doneOn'
      | 'amounts'
      | 'costFrame'
      | 'granted'
      | 'financing'
      | 'law'
      | 'vote'
      | 'access'
      | 'statusFrom',
      string
    >
  >;
  readonly heading: Readonly<
    Record<'lineage' | 'up' | 'down' | 'history' | 'reports' | 'indicator' | 'seeAlso', string>
  >;
  readonly draft: string;
  readonly unGoals: string;
  readonly broken: string;
  /** What a recipient has done; `notYet`: nothing, and nothing can be asked of it yet, or any more. */
  readonly recipient: Readonly<Record<RecipientState['state'] | 'notYet', string>>;
  readonly column: Readonly<Record<'period' | 'what' | 'changes' | 'status' | 'report' | 'date' | 'comment', string>>;
  readonly thisOne: string;
  readonly newDeadline: (day: string) => string;
  readonly allUnits: string;
  readonly more: (count: number) => string;
  readonly older: (count: number) => string;
  readonly figures: string;
  readonly moved: string;
  readonly movedTo: string;
}

const nb: ItemWords = {
  plans: 'Planer',
  fact: {
    document: 'Står i',
    parent: 'Del av',
    units: 'Ansvarlig',
    supporting: 'Bidrar',
    givenTo: 'Gitt til',
    startsOn: 'Gjelder fra',
    deadline: 'Frist',
    doneOn: 'Fullført',
    amounts: 'Penger',
    costFrame: 'Kostnadsramme',
    granted: 'Bevilget tidligere',
    financing: 'Finansiering',
    law: 'Lovgrunnlag',
    vote: 'Vedtatt',
    access: 'Tilgang',
    statusFrom: 'Status etter',
  },
  heading: {
    lineage: 'Den røde tråden',
    up: 'Hvor det kommer fra',
    down: 'Slik følges det opp',
    history: 'År for år',
    reports: 'Rapportert',
    indicator: 'Utvikling',
    seeAlso: 'Se også',
  },
  draft: 'Dette står i et utkast. Det er ikke vedtatt og kan bli endret.',
  unGoals: 'FNs bærekraftsmål',
  broken: 'Her ryker tråden',
  recipient: {
    received: 'Fulgt opp i plan',
    answered: 'Har svart',
    silent: 'Har ikke svart',
    'no-plan': 'Har ingen virksomhetsplan',
    unknown: 'Svar ikke oppgitt',
    notYet: 'Ikke svart ennå',
  },
  column: {
    period: 'År',
    what: 'Hva',
    changes: 'Endret',
    status: 'Status',
    report: 'Rapport',
    date: 'Dato',
    comment: 'Kommentar',
  },
  thisOne: 'denne siden',
  newDeadline: (day) => `Ny frist ${day}`,
  allUnits: 'Alle',
  more: (count) => `og ${count} til`,
  older: (count) => `${count} eldre rapporter er ikke vist.`,
  figures: 'Tallene i en tabell',
  moved: 'Siden er flyttet',
  movedTo: 'Den heter nå',
};

const nn: ItemWords = {
  plans: 'Planar',
  fact: {
    document: 'Står i',
    parent: 'Del av',
    units: 'Ansvarleg',
    supporting: 'Bidreg',
    givenTo: 'Gitt til',
    startsOn: 'Gjeld frå',
    deadline: 'Frist',
    doneOn: 'Fullført',
    amounts: 'Pengar',
    costFrame: 'Kostnadsramme',
    granted: 'Løyvd tidlegare',
    financing: 'Finansiering',
    law: 'Lovgrunnlag',
    vote: 'Vedteke',
    access: 'Tilgang',
    statusFrom: 'Status etter',
  },
  heading: {
    lineage: 'Den raude tråden',
    up: 'Kvar det kjem frå',
    down: 'Slik blir det følgt opp',
    history: 'År for år',
    reports: 'Rapportert',
    indicator: 'Utvikling',
    seeAlso: 'Sjå også',
  },
  draft: 'Dette står i eit utkast. Det er ikkje vedteke og kan bli endra.',
  unGoals: 'Berekraftsmåla til FN',
  broken: 'Her ryk tråden',
  recipient: {
    received: 'Følgt opp i plan',
    answered: 'Har svart',
    silent: 'Har ikkje svart',
    'no-plan': 'Har ingen verksemdsplan',
    unknown: 'Svar ikkje oppgitt',
    notYet: 'Ikkje svart enno',
  },
  column: {
    period: 'År',
    what: 'Kva',
    changes: 'Endra',
    status: 'Status',
    report: 'Rapport',
    date: 'Dato',
    comment: 'Kommentar',
  },
  thisOne: 'denne sida',
  newDeadline: (day) => `Ny frist ${day}`,
  allUnits: 'Alle',
  more: (count) => `og ${count} til`,
  older: (count) => `${count} eldre rapportar er ikkje viste.`,
  figures: 'Tala i ein tabell',
  moved: 'Sida er flytta',
  movedTo: 'Ho heiter no',
};

const en: ItemWords = {
  plans: 'Plans',
  fact: {
    document: 'Stands in',
    parent: 'Part of',
    units: 'Responsible',
    supporting: 'Contributing',
    givenTo: 'Given to',
    startsOn: 'Applies from',
    deadline: 'Deadline',
    doneOn: 'Completed',
    amounts: 'Money',
    costFrame: 'Cost limit',
    granted: 'Granted earlier',
    financing: 'Financing',
    law: 'Legal basis',
    vote: 'Adopted',
    access: 'Access',
    statusFrom: 'Status according to',
  },
  heading: {
    lineage: 'The red thread',
    up: 'Where it comes from',
    down: 'How it is followed up',
    history: 'Year by year',
    reports: 'Reported',
    indicator: 'Development',
    seeAlso: 'See also',
  },
  draft: 'This stands in a draft. It has not been adopted and may change.',
  unGoals: 'UN Sustainable Development Goals',
  broken: 'The thread is broken here',
  recipient: {
    received: 'In its plan',
    answered: 'Has answered',
    silent: 'Has not answered',
    'no-plan': 'Has no unit plan',
    unknown: 'Answer not stated',
    notYet: 'Not answered yet',
  },
  column: {
    period: 'Year',
    what: 'What',
    changes: 'Changed',
    status: 'Status',
    report: 'Report',
    date: 'Date',
    comment: 'Comment',
  },
  thisOne: 'this page',
  newDeadline: (day) => `New deadline ${day}`,
  allUnits: 'All',
  more: (count) => `and ${count} more`,
  older: (count) => `${count} older reports are not shown.`,
  figures: 'The figures in a table',
  moved: 'The page has moved',
  movedTo: 'It is now called',
};

const all: Readonly<Record<Locale, ItemWords>> = { nb, nn, en };

/** The words of a language. */
export function itemWords(locale: Locale): ItemWords {
  return all[locale];
}
