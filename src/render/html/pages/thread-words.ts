import type { Locale } from '../../../config/settings.ts';

/** What the pages of the red thread say: complete in each language by its type. */
export interface ThreadWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly note: string;
  readonly pageLead: string;
  readonly noBranches: string;
  readonly reported: string;
  readonly again: string;
  readonly more: (count: number) => string;
  readonly column: Readonly<Record<'start' | 'measures' | 'assignments' | 'activities' | 'share', string>>;
  readonly breaks: string;
  readonly share: (whole: number, judged: number) => string;
}

const nb: ThreadWords = {
  title: 'Den røde tråden',
  lead: 'Velg et mål eller satsingsområde, og følg det ned til det enhetene gjør.',
  nothing: 'Ingen plan som gjelder nå, har mål her.',
  note: 'Andelen er det som henger sammen hele veien, av det som kan vurderes.',
  pageLead: 'Det som er satt i gang for målet: planene, tiltakene med penger, oppdragene og det enhetene gjør.',
  noBranches: 'Ingen plan som gjelder, følger det opp ennå.',
  reported: 'siste rapport',
  again: 'vist lenger opp',
  more: (count) => `… og ${count} til`,
  column: {
    start: 'Mål eller satsingsområde',
    measures: 'Tiltak',
    assignments: 'Oppdrag',
    activities: 'Aktiviteter',
    share: 'Hele veien',
  },
  breaks: 'Se hvor tråden ryker',
  share: (whole, judged) => (judged === 0 ? '–' : `${whole} av ${judged}`),
};

const nn: ThreadWords = {
  title: 'Den raude tråden',
  lead: 'Vel eit mål eller satsingsområde, og følg det ned til det einingane gjer.',
  nothing: 'Ingen plan som gjeld no, har mål her.',
  note: 'Delen er det som heng saman heile vegen, av det som kan vurderast.',
  pageLead: 'Det som er sett i gang for målet: planane, tiltaka med pengar, oppdraga og det einingane gjer.',
  noBranches: 'Ingen plan som gjeld, følgjer det opp enno.',
  reported: 'siste rapport',
  again: 'vist lenger oppe',
  more: (count) => `… og ${count} til`,
  column: {
    start: 'Mål eller satsingsområde',
    measures: 'Tiltak',
    assignments: 'Oppdrag',
    activities: 'Aktivitetar',
    share: 'Heile vegen',
  },
  breaks: 'Sjå kvar tråden ryk',
  share: (whole, judged) => (judged === 0 ? '–' : `${whole} av ${judged}`),
};

const en: ThreadWords = {
  title: 'The red thread',
  lead: 'Choose a goal or priority area and follow it down to what units do.',
  nothing: 'No plan in force states goals here.',
  note: 'The share is what hangs together all the way, of what can be judged.',
  pageLead: 'What is under way for the goal: plans, measures with money, assignments and what units do.',
  noBranches: 'No plan in force follows it up yet.',
  reported: 'latest report',
  again: 'shown further up',
  more: (count) => `… and ${count} more`,
  column: {
    start: 'Goal or priority area',
    measures: 'Measures',
    assignments: 'Assignments',
    activities: 'Activities',
    share: 'All the way',
  },
  breaks: 'See where the thread is broken',
  share: (whole, judged) => (judged === 0 ? '–' : `${whole} of ${judged}`),
};

const all: Readonly<Record<Locale, ThreadWords>> = { nb, nn, en };

/** The words of a language. */
export function threadWords(locale: Locale): ThreadWords {
  return all[locale];
}
