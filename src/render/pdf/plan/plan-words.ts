import type { Locale } from '../../../config/settings.ts';

/** What the PDF of a plan says in its tables: complete in each language by its type. */
export interface PlanWords {
  readonly responsible: string;
  readonly deadline: string;
  readonly sum: string;
  readonly costFrame: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly measured: string;
  readonly target: string;
  /** What an indicator is measured in and which way is better, below its title. */
  readonly better: Readonly<Record<'opp' | 'ned', string>>;
  /** A name and what its amounts are written in. */
  readonly amountsIn: (name: string, unit: string) => string;
  /** Said above drawings of indicators. */
  readonly trends: { readonly heading: string; readonly key: string };
  readonly unit: string;
  readonly isSum: string;
  /** What it answers to, what it answers, and why. */
  readonly answer: Readonly<Record<'to' | 'answer' | 'reason', string>>;
  readonly basis: { readonly heading: string; readonly figure: string };
  readonly money: Readonly<Record<'heading' | 'frames' | 'framesByYear' | 'operating' | 'investment' | 'row', string>>;
  /** The statutory overviews (forskrift 2019-06-07-714 §§ 5-4 to 5-7). */
  readonly overview: Readonly<Record<'operation' | 'investment' | 'kind' | 'funds', string>>;
}

const nb: PlanWords = {
  responsible: 'Ansvarlig',
  deadline: 'Frist',
  sum: 'Sum',
  costFrame: 'Kostnadsramme',
  indicator: 'Indikator',
  baseline: 'Utgangspunkt',
  measured: 'Sist målt',
  target: 'Mål',
  better: { opp: 'høyere er bedre', ned: 'lavere er bedre' },
  amountsIn: (name, unit) => `${name} (${unit})`,
  trends: {
    heading: 'Målt utvikling',
    key: 'Hel linje er det som er målt. Stiplet linje går til målet. Ringen er utgangspunktet.',
  },
  unit: 'Enhet',
  isSum: 'sum av dem under',
  answer: { to: 'Gjelder', answer: 'Svar', reason: 'Begrunnelse' },
  basis: { heading: 'Hva dette bygger på', figure: 'Det dokumentet bygger på' },
  money: {
    heading: 'Økonomiske oversikter',
    frames: 'Rammer til drift',
    framesByYear: 'Netto rammer til drift i alt',
    operating: 'Tiltak i drift i alt',
    investment: 'Investeringer i alt',
    row: 'Post',
  },
  overview: {
    operation: 'Bevilgningsoversikt drift',
    investment: 'Bevilgningsoversikt investering',
    kind: 'Økonomisk oversikt etter art',
    funds: 'Gjeld og fond',
  },
};

const nn: PlanWords = {
  responsible: 'Ansvarleg',
  deadline: 'Frist',
  sum: 'Sum',
  costFrame: 'Kostnadsramme',
  indicator: 'Indikator',
  baseline: 'Utgangspunkt',
  measured: 'Sist målt',
  target: 'Mål',
  better: { opp: 'høgare er betre', ned: 'lågare er betre' },
  amountsIn: (name, unit) => `${name} (${unit})`,
  trends: {
    heading: 'Målt utvikling',
    key: 'Heil linje er det som er målt. Stipla linje går til målet. Ringen er utgangspunktet.',
  },
  unit: 'Eining',
  isSum: 'sum av dei under',
  answer: { to: 'Gjeld', answer: 'Svar', reason: 'Grunngiving' },
  basis: { heading: 'Kva dette byggjer på', figure: 'Det dokumentet byggjer på' },
  money: {
    heading: 'Økonomiske oversikter',
    frames: 'Rammer til drift',
    framesByYear: 'Netto rammer til drift i alt',
    operating: 'Tiltak i drift i alt',
    investment: 'Investeringar i alt',
    row: 'Post',
  },
  overview: {
    operation: 'Løyvingsoversikt drift',
    investment: 'Løyvingsoversikt investering',
    kind: 'Økonomisk oversikt etter art',
    funds: 'Gjeld og fond',
  },
};

const en: PlanWords = {
  responsible: 'Responsible',
  deadline: 'Deadline',
  sum: 'Total',
  costFrame: 'Cost frame',
  indicator: 'Indicator',
  baseline: 'Baseline',
  measured: 'Last measured',
  target: 'Target',
  better: { opp: 'higher is better', ned: 'lower is better' },
  amountsIn: (name, unit) => `${name} (${unit})`,
  trends: {
    heading: 'Measured development',
    key: 'The solid line is what has been measured. The dashed line leads to the target. The ring is the baseline.',
  },
  unit: 'Unit',
  isSum: 'sum of those below',
  answer: { to: 'About', answer: 'Answer', reason: 'Reason' },
  basis: { heading: 'What this rests on', figure: 'What the document rests on' },
  money: {
    heading: 'Financial overviews',
    frames: 'Operating frames',
    framesByYear: 'Net operating frames in total',
    operating: 'Operating measures in total',
    investment: 'Investments in total',
    row: 'Item',
  },
  overview: {
    operation: 'Appropriations, operations',
    investment: 'Appropriations, investments',
    kind: 'Financial overview by kind',
    funds: 'Debt and funds',
  },
};

const all: Readonly<Record<Locale, PlanWords>> = { nb, nn, en };

/** The words of a language. */
export function planWords(locale: Locale): PlanWords {
  return all[locale];
}
