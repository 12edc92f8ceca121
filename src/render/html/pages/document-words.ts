import type { Locale } from '../../../config/settings.ts';
import type { Relation } from '../../../model/summary.ts';
import type { DocumentPage } from '../../pages/document.ts';

/** What the page of a document says around its text: complete in each language by its type. */
export interface DocumentWords {
  readonly plans: string;
  readonly state: {
    readonly inForce: (until: string | null) => string;
    readonly toCome: (from: string | null) => string;
    readonly lapsed: (on: string | null) => string;
    readonly replaced: string;
    readonly repealed: string;
  };
  readonly draft: string;
  readonly replacedBy: string;
  readonly fact: Readonly<
    Record<
      | 'kind'
      | 'id'
      | 'period'
      | 'validity'
      | 'adopted'
      | 'approved'
      | 'case'
      | 'units'
      | 'nextRevision'
      | keyof DocumentPage['stated'],
      string
    >
  >;
  readonly heading: Readonly<
    Record<'gaps' | 'basis' | 'related' | 'restsOnIt' | 'proceedings' | 'attachments' | 'answers' | 'about', string>
  >;
  /** A relation as the document states it, and as seen from what it names. */
  readonly names: Readonly<Record<Relation, string>>;
  readonly namedBy: Readonly<Record<Relation, string>>;
  readonly related: Readonly<Record<'document' | 'type' | 'relation', string>>;
  readonly items: (count: number) => string;
  readonly hearing: (what: string | null, from: string | null, to: string | null) => string;
  readonly outcome: (outcome: string) => string;
  readonly step: Readonly<Record<'body' | 'date' | 'case' | 'outcome', string>>;
  readonly notHere: string;
  readonly openData: string;
  readonly more: (count: number) => string;
  readonly follow: string;
}

const outcomes = {
  nb: {
    vedtatt: 'vedtatt',
    innstilling: 'innstilling',
    utsatt: 'utsatt',
    tilbakesendt: 'sendt tilbake',
    avvist: 'avvist',
    'tatt-til-orientering': 'tatt til orientering',
  } as Readonly<Record<string, string>>,
  nn: {
    vedtatt: 'vedteken',
    innstilling: 'innstilling',
    utsatt: 'utsett',
    tilbakesendt: 'send tilbake',
    avvist: 'avvist',
    'tatt-til-orientering': 'teken til orientering',
  } as Readonly<Record<string, string>>,
  en: {
    vedtatt: 'adopted',
    innstilling: 'recommendation',
    utsatt: 'postponed',
    tilbakesendt: 'sent back',
    avvist: 'rejected',
    'tatt-til-orientering': 'noted',
  } as Readonly<Record<string, string>>,
};

const nb: DocumentWords = {
  plans: 'Planer',
  state: {
    inForce: (until) => (until === null ? 'Gjelder' : `Gjelder til ${until}`),
    toCome: (from) => (from === null ? 'Gjelder ikke ennå' : `Gjelder fra ${from}`),
    lapsed: (on) => (on === null ? 'Gjelder ikke lenger' : `Gjaldt til ${on}`),
    replaced: 'Erstattet',
    repealed: 'Opphevet',
  },
  draft: 'Dette er et utkast. Det er ikke vedtatt og kan bli endret.',
  replacedBy: 'Erstattet av',
  fact: {
    kind: 'Hva det er',
    id: 'Referanse',
    period: 'Periode',
    validity: 'Gjelder',
    adopted: 'Vedtatt',
    approved: 'Godkjent',
    case: 'Sak',
    units: 'Enhet',
    nextRevision: 'Neste revisjon',
    eier: 'Eier',
    versjon: 'Versjon',
    arkivsak: 'Arkivsak',
    arealplanid: 'Plan-ID',
    kilde: 'Kilde',
  },
  heading: {
    gaps: 'Her ryker den røde tråden',
    basis: 'Bygger på',
    related: 'Henger sammen med',
    restsOnIt: 'Dette bygger på dokumentet',
    proceedings: 'Behandling',
    attachments: 'Vedlegg',
    answers: 'Svar på det dokumentet er bedt om',
    about: 'Om dokumentet',
  },
  names: {
    forankring: 'Bygger på',
    følger_opp: 'Følger opp',
    viderefører: 'Viderefører',
    erstatter: 'Erstatter',
    endrer: 'Endrer',
    se_også: 'Se også',
    forlenger: 'Forlenger',
    del_av: 'Del av',
    gjelder: 'Rapporterer på eller svarer',
  },
  namedBy: {
    forankring: 'Bygger på dette',
    følger_opp: 'Følger opp dette',
    viderefører: 'Viderefører dette',
    erstatter: 'Erstatter dette',
    endrer: 'Endrer dette',
    se_også: 'Viser hit',
    forlenger: 'Forlenger dette',
    del_av: 'Deler',
    gjelder: 'Rapporterer eller svarer på dette',
  },
  related: { document: 'Dokument', type: 'Type', relation: 'Sammenheng' },
  items: (count) => (count === 1 ? '1 punkt' : `${count} punkter`),
  hearing: (what, from, to) =>
    `${what === 'innstilling' ? 'Innstillingen' : 'Forslaget'} lå til offentlig ettersyn${from === null ? '' : ` fra ${from}`}${to === null ? '' : ` til ${to}`}`,
  outcome: (outcome) => outcomes.nb[outcome] ?? outcome,
  step: { body: 'Organ', date: 'Dato', case: 'Sak', outcome: 'Utfall' },
  notHere: 'filen ligger ikke her',
  openData: 'Dokumentet som data',
  more: (count) => `… og ${count} til`,
  follow: 'Følg tråden fra mål til rapport',
};

const nn: DocumentWords = {
  plans: 'Planar',
  state: {
    inForce: (until) => (until === null ? 'Gjeld' : `Gjeld til ${until}`),
    toCome: (from) => (from === null ? 'Gjeld ikkje enno' : `Gjeld frå ${from}`),
    lapsed: (on) => (on === null ? 'Gjeld ikkje lenger' : `Galdt til ${on}`),
    replaced: 'Erstatta',
    repealed: 'Oppheva',
  },
  draft: 'Dette er eit utkast. Det er ikkje vedteke og kan bli endra.',
  replacedBy: 'Erstatta av',
  fact: {
    kind: 'Kva det er',
    id: 'Referanse',
    period: 'Periode',
    validity: 'Gjeld',
    adopted: 'Vedteke',
    approved: 'Godkjent',
    case: 'Sak',
    units: 'Eining',
    nextRevision: 'Neste revisjon',
    eier: 'Eigar',
    versjon: 'Versjon',
    arkivsak: 'Arkivsak',
    arealplanid: 'Plan-ID',
    kilde: 'Kjelde',
  },
  heading: {
    gaps: 'Her ryk den raude tråden',
    basis: 'Byggjer på',
    related: 'Heng saman med',
    restsOnIt: 'Dette byggjer på dokumentet',
    proceedings: 'Behandling',
    attachments: 'Vedlegg',
    answers: 'Svar på det dokumentet er bede om',
    about: 'Om dokumentet',
  },
  names: {
    forankring: 'Byggjer på',
    følger_opp: 'Følgjer opp',
    viderefører: 'Vidarefører',
    erstatter: 'Erstattar',
    endrer: 'Endrar',
    se_også: 'Sjå òg',
    forlenger: 'Forlengjer',
    del_av: 'Del av',
    gjelder: 'Rapporterer på eller svarar',
  },
  namedBy: {
    forankring: 'Byggjer på dette',
    følger_opp: 'Følgjer opp dette',
    viderefører: 'Vidarefører dette',
    erstatter: 'Erstattar dette',
    endrer: 'Endrar dette',
    se_også: 'Viser hit',
    forlenger: 'Forlengjer dette',
    del_av: 'Delar',
    gjelder: 'Rapporterer eller svarar på dette',
  },
  related: { document: 'Dokument', type: 'Type', relation: 'Samanheng' },
  items: (count) => (count === 1 ? '1 punkt' : `${count} punkt`),
  hearing: (what, from, to) =>
    `${what === 'innstilling' ? 'Innstillinga' : 'Framlegget'} låg til offentleg ettersyn${from === null ? '' : ` frå ${from}`}${to === null ? '' : ` til ${to}`}`,
  outcome: (outcome) => outcomes.nn[outcome] ?? outcome,
  step: { body: 'Organ', date: 'Dato', case: 'Sak', outcome: 'Utfall' },
  notHere: 'fila ligg ikkje her',
  openData: 'Dokumentet som data',
  more: (count) => `… og ${count} til`,
  follow: 'Følg tråden frå mål til rapport',
};

const en: DocumentWords = {
  plans: 'Plans',
  state: {
    inForce: (until) => (until === null ? 'In force' : `In force until ${until}`),
    toCome: (from) => (from === null ? 'Not in force yet' : `In force from ${from}`),
    lapsed: (on) => (on === null ? 'No longer in force' : `In force until ${on}`),
    replaced: 'Replaced',
    repealed: 'Repealed',
  },
  draft: 'This is a draft. It has not been adopted and may be changed.',
  replacedBy: 'Replaced by',
  fact: {
    kind: 'What it is',
    id: 'Reference',
    period: 'Period',
    validity: 'In force',
    adopted: 'Adopted',
    approved: 'Approved',
    case: 'Case',
    units: 'Unit',
    nextRevision: 'Next revision',
    eier: 'Owner',
    versjon: 'Version',
    arkivsak: 'Archive case',
    arealplanid: 'Plan ID',
    kilde: 'Source',
  },
  heading: {
    gaps: 'Where the thread is broken',
    basis: 'Rests on',
    related: 'Related',
    restsOnIt: 'Rests on this document',
    proceedings: 'Proceedings',
    attachments: 'Attachments',
    answers: 'Answers to what was asked of it',
    about: 'About the document',
  },
  names: {
    forankring: 'Rests on',
    følger_opp: 'Follows up',
    viderefører: 'Carries on',
    erstatter: 'Replaces',
    endrer: 'Changes',
    se_også: 'See also',
    forlenger: 'Prolongs',
    del_av: 'Part of',
    gjelder: 'Reports on or answers',
  },
  namedBy: {
    forankring: 'Rests on this',
    følger_opp: 'Follows this up',
    viderefører: 'Carries this on',
    erstatter: 'Replaces this',
    endrer: 'Changes this',
    se_også: 'Refers to this',
    forlenger: 'Prolongs this',
    del_av: 'Parts',
    gjelder: 'Reports on or answers this',
  },
  related: { document: 'Document', type: 'Type', relation: 'Relation' },
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  hearing: (what, from, to) =>
    `The ${what === 'innstilling' ? 'recommendation' : 'proposal'} was open for inspection${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
  outcome: (outcome) => outcomes.en[outcome] ?? outcome,
  step: { body: 'Body', date: 'Date', case: 'Case', outcome: 'Outcome' },
  notHere: 'the file is not here',
  openData: 'The document as data',
  more: (count) => `… and ${count} more`,
  follow: 'Follow the thread from goal to report',
};

const all: Readonly<Record<Locale, DocumentWords>> = { nb, nn, en };

/** The words of a language. */
export function documentWords(locale: Locale): DocumentWords {
  return all[locale];
}
