import type { Locale } from '../../../config/settings.ts';
import type { BreakQuestion } from '../../pages/breaks.ts';

/** What the page of breaks says: complete in each language by its type. */
export interface BreaksWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly question: Readonly<Record<BreakQuestion, { readonly title: string; readonly why: string }>>;
  readonly count: (count: number) => string;
  readonly more: (count: number) => string;
  readonly holds: string;
  readonly holdsWhy: string;
  /** For the public, who cannot know of all. */
  readonly noneInPublic: string;
}

const nb: BreaksWords = {
  title: 'Her ryker den røde tråden',
  lead: (day) =>
    `Steder der planene ikke henger sammen ennå, per ${day}. Ofte er arbeidet i gang, men ingen har skrevet det ned.`,
  question: {
    doer: {
      title: 'Hvem skal gjøre det?',
      why: 'Tiltak med penger og vedtak som ikke er gitt til noen, eller som mangler frist.',
    },
    goal: { title: 'Hva gjør vi for å nå målet?', why: 'Mål som ingen plan med penger har tatt videre.' },
    basis: { title: 'Hvilket mål tjener det?', why: 'Tiltak og oppdrag som ikke bygger på noe mål eller vedtak.' },
    taker: { title: 'Hvem har tatt imot oppdraget?', why: 'Oppdrag som mottakeren ikke har svart på i planen sin.' },
    deadline: {
      title: 'Hva er over fristen?',
      why: 'Det som skulle vært ferdig, uten at noen har meldt at det er det.',
    },
    expired: { title: 'Hvilke planer er gått ut?', why: 'Planer som bygger på noe som ikke gjelder lenger.' },
    nowhere: { title: 'Hva viser til noe som ikke finnes?', why: 'Henvisninger som ikke treffer noe dokument.' },
  },
  count: (count) => (count === 1 ? '1 sted' : `${count} steder`),
  more: (count) => `… og ${count} til`,
  holds: 'Tråden holder',
  holdsWhy: 'Alle mål, tiltak, oppdrag og vedtak som kan vurderes nå, henger sammen.',
  noneInPublic: 'Det er ingen brudd i det som er offentlig.',
};

const nn: BreaksWords = {
  title: 'Her ryk den raude tråden',
  lead: (day) =>
    `Stader der planane ikkje heng saman enno, per ${day}. Ofte er arbeidet i gang, men ingen har skrive det ned.`,
  question: {
    doer: {
      title: 'Kven skal gjere det?',
      why: 'Tiltak med pengar og vedtak som ikkje er gjevne til nokon, eller som manglar frist.',
    },
    goal: { title: 'Kva gjer vi for å nå målet?', why: 'Mål som ingen plan med pengar har teke vidare.' },
    basis: { title: 'Kva mål tener det?', why: 'Tiltak og oppdrag som ikkje byggjer på noko mål eller vedtak.' },
    taker: { title: 'Kven har teke imot oppdraget?', why: 'Oppdrag som mottakaren ikkje har svart på i planen sin.' },
    deadline: {
      title: 'Kva er over fristen?',
      why: 'Det som skulle vore ferdig, utan at nokon har meldt at det er det.',
    },
    expired: { title: 'Kva planar er gått ut?', why: 'Planar som byggjer på noko som ikkje gjeld lenger.' },
    nowhere: { title: 'Kva viser til noko som ikkje finst?', why: 'Tilvisingar som ikkje treffer noko dokument.' },
  },
  count: (count) => (count === 1 ? '1 stad' : `${count} stader`),
  more: (count) => `… og ${count} til`,
  holds: 'Tråden held',
  holdsWhy: 'Alle mål, tiltak, oppdrag og vedtak som kan vurderast no, heng saman.',
  noneInPublic: 'Det er ingen brot i det som er offentleg.',
};

const en: BreaksWords = {
  title: 'Where the thread is broken',
  lead: (day) =>
    `Places where the plans do not hang together yet, as of ${day}. Often the work is under way, and nobody has written it down.`,
  question: {
    doer: {
      title: 'Who is to do it?',
      why: 'Measures with money, and votes, that are given to nobody or lack a deadline.',
    },
    goal: { title: 'What do we do to reach the goal?', why: 'Goals that no plan with money has taken up.' },
    basis: {
      title: 'Which goal does it serve?',
      why: 'Measures and assignments that rest on no goal and no vote.',
    },
    taker: {
      title: 'Who has taken on the assignment?',
      why: 'Assignments that the recipient has not answered in its plan.',
    },
    deadline: {
      title: 'What is past its deadline?',
      why: 'What should have been done, and nobody has said that it is.',
    },
    expired: { title: 'Which plans are out of date?', why: 'Plans that rest on something that no longer holds.' },
    nowhere: { title: 'What refers to something that is not there?', why: 'References that lead to no document.' },
  },
  count: (count) => (count === 1 ? '1 place' : `${count} places`),
  more: (count) => `… and ${count} more`,
  holds: 'The thread holds',
  holdsWhy: 'All goals, measures, assignments and votes that can be judged now hang together.',
  noneInPublic: 'There are no breaks in what is public.',
};

const all: Readonly<Record<Locale, BreaksWords>> = { nb, nn, en };

/** The words of a language. */
export function breaksWords(locale: Locale): BreaksWords {
  return all[locale];
}
