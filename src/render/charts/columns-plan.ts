import { sumKroner } from '../../core/kroner.ts';
import type { ChartFrame } from './chart.ts';
import { moneyUnitFor } from './money.ts';
import type { Paint } from './paint.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords, MoneyUnit } from './words.ts';

export interface ColumnsInput extends ChartFrame {
  /** What is stacked, at most four, such as `Drift` and `Investering`. */
  readonly series: readonly string[];
  readonly years: readonly ColumnYear[];
}

export interface ColumnYear {
  readonly year: number | string;
  /** Whole kroner, one for each of the series; `null`: not stated. */
  readonly amounts: readonly (bigint | null)[];
}

/** What of kroner by year is drawn. */
export interface ColumnsPlan extends ColumnsInput {
  readonly unit: MoneyUnit;
  readonly words: ChartWords;
}

const paints: readonly Paint[] = [
  { hue: 'series-1', form: 'solid' },
  { hue: 'series-2', form: 'lines' },
  { hue: 'series-3', form: 'dots' },
  { hue: 'series-4', form: 'solid' },
];
/** What is drawn: as many amounts of each year as there are series, and what they are written in. */
export function planOf(input: ColumnsInput): ColumnsPlan {
  const years = input.years.map(({ year, amounts }) => ({ year, amounts: amounts.slice(0, input.series.length) }));
  const unit = moneyUnitFor(years.flatMap((one) => Object.values(sidesOf(one))));
  return { ...input, years, unit, words: chartWordsOf(input.locale) };
}

/** What is above and below nothing in a year. */
export function sidesOf({ amounts }: ColumnYear): { readonly above: bigint; readonly below: bigint } {
  const stated = amounts.filter((amount) => amount !== null);
  return { above: sumKroner(stated.filter((one) => one > 0n)), below: sumKroner(stated.filter((one) => one < 0n)) };
}

/** The look of a series, by its place. */
export function paintOf(series: number): Paint {
  return paints[series % paints.length] ?? { hue: 'series-1', form: 'solid' };
}
