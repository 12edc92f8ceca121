import type { Locale } from '../../../config/settings.ts';

/** What the pages of goals say: complete in each language by its type. */
export interface GoalsWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly stat: Readonly<Record<'goals' | 'followedUp' | 'onTheWay' | 'reached', string>>;
  readonly of: (whole: number) => string;
  readonly ofIndicators: (whole: number) => string;
  /** What carries a goal out; what there is none of is left out. */
  readonly measures: (count: number) => string;
  readonly assignments: (count: number) => string;
  readonly activities: (count: number) => string;
  readonly alone: string;
  /** Before the value that an indicator is to reach. */
  readonly aim: string;
  readonly notMeasured: string;
  readonly column: Readonly<Record<'indicator' | 'document' | 'goals' | 'followedUp' | 'reached', string>>;
  readonly unGoals: string;
  readonly thread: string;
}

const nb: GoalsWords = {
  title: 'Mål',
  lead: 'Dit kommunen vil, dokument for dokument, og det som er satt i gang for å komme dit.',
  nothing: 'Ingen plan som gjelder nå, har mål her.',
  stat: { goals: 'mål', followedUp: 'har noe i gang', onTheWay: 'på vei', reached: 'nådd' },
  of: (whole) => `av ${whole}`,
  ofIndicators: (whole) => (whole === 1 ? 'av 1 indikator' : `av ${whole} indikatorer`),
  measures: (count) => `${count} tiltak`,
  assignments: (count) => `${count} oppdrag`,
  activities: (count) => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`),
  alone: 'Ingen plan følger det opp ennå',
  aim: 'mål',
  notMeasured: 'ikke målt ennå',
  column: { indicator: 'Indikator', document: 'Dokument', goals: 'Mål', followedUp: 'Har noe i gang', reached: 'Nådd' },
  unGoals: 'FNs bærekraftsmål i planene',
  thread: 'Følg den røde tråden fra mål til arbeid',
};

const nn: GoalsWords = {
  title: 'Mål',
  lead: 'Dit kommunen vil, dokument for dokument, og det som er sett i gang for å kome dit.',
  nothing: 'Ingen plan som gjeld no, har mål her.',
  stat: { goals: 'mål', followedUp: 'har noko i gang', onTheWay: 'på veg', reached: 'nådd' },
  of: (whole) => `av ${whole}`,
  ofIndicators: (whole) => (whole === 1 ? 'av 1 indikator' : `av ${whole} indikatorar`),
  measures: (count) => `${count} tiltak`,
  assignments: (count) => `${count} oppdrag`,
  activities: (count) => (count === 1 ? '1 aktivitet' : `${count} aktivitetar`),
  alone: 'Ingen plan følgjer det opp enno',
  aim: 'mål',
  notMeasured: 'ikkje målt enno',
  column: {
    indicator: 'Indikator',
    document: 'Dokument',
    goals: 'Mål',
    followedUp: 'Har noko i gang',
    reached: 'Nådd',
  },
  unGoals: 'Berekraftsmåla til FN i planane',
  thread: 'Følg den raude tråden frå mål til arbeid',
};

const en: GoalsWords = {
  title: 'Goals',
  lead: 'Where the municipality wants to go, document by document, and what is under way to get there.',
  nothing: 'No plan in force states goals here.',
  stat: {
    goals: 'goals',
    followedUp: 'have something under way',
    onTheWay: 'on the way',
    reached: 'reached',
  },
  of: (whole) => `of ${whole}`,
  ofIndicators: (whole) => (whole === 1 ? 'of 1 indicator' : `of ${whole} indicators`),
  measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  assignments: (count) => (count === 1 ? '1 assignment' : `${count} assignments`),
  activities: (count) => (count === 1 ? '1 activity' : `${count} activities`),
  alone: 'No plan follows it up yet',
  aim: 'target',
  notMeasured: 'not measured yet',
  column: {
    indicator: 'Indicator',
    document: 'Document',
    goals: 'Goals',
    followedUp: 'Under way',
    reached: 'Reached',
  },
  unGoals: 'The UN goals in the plans',
  thread: 'Follow the thread from goal to work',
};

const all: Readonly<Record<Locale, GoalsWords>> = { nb, nn, en };

/** The words of a language. */
export function goalsWords(locale: Locale): GoalsWords {
  return all[locale];
}
