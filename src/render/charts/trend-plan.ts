import type { ChartFrame } from './chart.ts';
import type { ChartWords } from './words.ts';

export interface TrendInput extends ChartFrame {
  /** What it is measured in: `prosent`. */
  readonly measuredIn: string | null;
  readonly direction: 'opp' | 'ned' | null;
  readonly measured: readonly TrendValue[];
  readonly baseline: TrendValue | null;
  readonly targets: readonly TrendValue[];
}

/** A value as the plans write it: `7.5`; one that is no number is not drawn. */
export interface TrendValue {
  readonly year: number | null;
  readonly value: string;
}

/** A value that can be drawn. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** What of an indicator is drawn. */
export interface TrendPlan {
  readonly input: TrendInput;
  readonly words: ChartWords;
  /** By year, one for each. */
  readonly measured: readonly Point[];
  readonly targets: readonly Point[];
  readonly baseline: Point | null;
  /** A target or baseline that holds for all years. */
  readonly level: { readonly target: number | null; readonly baseline: number | null };
}

/** What of an indicator is drawn: numbers with a year by year, those without as levels. */
export function planOf(input: TrendInput, words: ChartWords): TrendPlan {
  const baseline = input.baseline === null ? [] : pointsOf([input.baseline]);
  return {
    input,
    words,
    measured: pointsOf(input.measured),
    targets: pointsOf(input.targets),
    baseline: baseline[0] ?? null,
    level: { target: levelOf(input.targets), baseline: levelOf(input.baseline === null ? [] : [input.baseline]) },
  };
}

/** Those with a year and a number, by year; of one year the last. */
function pointsOf(values: readonly TrendValue[]): readonly Point[] {
  const points = new Map<number, Point>();
  for (const { year, value } of values) {
    const number = numberOf(value);
    if (year !== null && Number.isFinite(year) && number !== null) points.set(year, { year, value: number });
  }
  return [...points.values()].sort((a, b) => a.year - b.year);
}

function levelOf(values: readonly TrendValue[]): number | null {
  return (
    values.flatMap(({ year, value }) => (year === null ? [numberOf(value)] : [])).find((one) => one !== null) ?? null
  );
}

/** The number that a value is; `null` for what is none, or too large to draw. */
export function numberOf(value: string): number | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Math.abs(number) < 1e14 ? Number(number.toFixed(6)) + 0 : null;
}
