import type { Locale } from '../../config/settings.ts';

/** What a report says around its figures: complete in each language by its type. */
export interface ReportedWords {
  readonly heading: Readonly<Record<'goals' | 'tasks' | 'others' | 'economy' | 'state', string>>;
  readonly column: Readonly<
    Record<
      | 'indicator'
      | 'baseline'
      | 'target'
      | 'attainment'
      | 'task'
      | 'status'
      | 'comment'
      | 'unit'
      | 'budget'
      | 'accounts'
      | 'forecast'
      | 'deviation',
      string
    >
  > & { readonly result: (year: number | null) => string };
  readonly kroner: (unit: string) => string;
  /** Of which document what is listed is, where nothing else is said. */
  readonly usual: (document: string) => string;
  readonly newDeadline: (day: string) => string;
  readonly value: (value: string) => string;
}

const nb: ReportedWords = {
  heading: {
    goals: 'Måloppnåelse',
    tasks: 'Oppdrag og vedtak etter enhet',
    others: 'Andre tiltak og planer',
    economy: 'Økonomi etter enhet',
    state: 'Status på det som er rapportert etter enhet',
  },
  column: {
    indicator: 'Mål og indikator',
    baseline: 'Utgangspunkt',
    target: 'Mål',
    attainment: 'Måloppnåelse',
    task: 'Hva',
    status: 'Status',
    comment: 'Kommentar',
    unit: 'Enhet',
    budget: 'Budsjett',
    accounts: 'Regnskap',
    forecast: 'Årsprognose',
    deviation: 'Avvik',
    result: (year) => (year === null ? 'Resultat' : `Resultat ${year}`),
  },
  kroner: (unit) => `Enhet (${unit})`,
  usual: (document) => `Der ikke annet står, er det fra ${document}.`,
  newDeadline: (day) => `Ny frist ${day}`,
  value: (value) => `Resultat ${value}`,
};

const nn: ReportedWords = {
  heading: {
    goals: 'Måloppnåing',
    tasks: 'Oppdrag og vedtak etter eining',
    others: 'Andre tiltak og planar',
    economy: 'Økonomi etter eining',
    state: 'Status på det som er rapportert etter eining',
  },
  column: {
    indicator: 'Mål og indikator',
    baseline: 'Utgangspunkt',
    target: 'Mål',
    attainment: 'Måloppnåing',
    task: 'Kva',
    status: 'Status',
    comment: 'Kommentar',
    unit: 'Eining',
    budget: 'Budsjett',
    accounts: 'Rekneskap',
    forecast: 'Årsprognose',
    deviation: 'Avvik',
    result: (year) => (year === null ? 'Resultat' : `Resultat ${year}`),
  },
  kroner: (unit) => `Eining (${unit})`,
  usual: (document) => `Der ikkje anna står, er det frå ${document}.`,
  newDeadline: (day) => `Ny frist ${day}`,
  value: (value) => `Resultat ${value}`,
};

const en: ReportedWords = {
  heading: {
    goals: 'Goal attainment',
    tasks: 'Assignments and votes by unit',
    others: 'Other measures and plans',
    economy: 'Economy by unit',
    state: 'Status of what units have reported',
  },
  column: {
    indicator: 'Goal and indicator',
    baseline: 'Baseline',
    target: 'Target',
    attainment: 'Attainment',
    task: 'What',
    status: 'Status',
    comment: 'Comment',
    unit: 'Unit',
    budget: 'Budget',
    accounts: 'Accounts',
    forecast: 'Forecast',
    deviation: 'Deviation',
    result: (year) => (year === null ? 'Result' : `Result ${year}`),
  },
  kroner: (unit) => `Unit (${unit})`,
  usual: (document) => `Where nothing else is said, it is from ${document}.`,
  newDeadline: (day) => `New deadline ${day}`,
  value: (value) => `Result ${value}`,
};

const all: Readonly<Record<Locale, ReportedWords>> = { nb, nn, en };

/** The words of a language. */
export function reportedWords(locale: Locale): ReportedWords {
  return all[locale];
}
