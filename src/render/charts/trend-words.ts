import type { ChartTable } from './chart.ts';
import { sayNumber } from './numbers.ts';
import { numberOf, type TrendPlan, type TrendValue } from './trend-plan.ts';
import type { ChartWords } from './words.ts';

/** All that is drawn, in words. */
export function describeTrend({ input, words }: TrendPlan): string {
  const { trend } = words;
  const said = (values: readonly TrendValue[]) =>
    values.map((one) => sayPoint(one, words)).filter((text) => text !== '');
  const parts = [
    [trend.baseline, said(input.baseline === null ? [] : [input.baseline])],
    [trend.measured, said(byYear(input.measured))],
    [trend.target, said(byYear(input.targets))],
  ] as const;
  const unit = input.measuredIn === null ? [] : [`${input.measuredIn}.`];
  const direction = input.direction === null ? [] : [`${trend.direction[input.direction]}.`];
  return [
    ...unit,
    ...direction,
    ...parts.filter(([, texts]) => texts.length > 0).map(([name, texts]) => `${name}: ${texts.join(', ')}.`),
  ].join(' ');
}

/** A row for each value, by year. */
export function tableOfTrend({ input, words }: TrendPlan): ChartTable {
  const { trend } = words;
  const rows = (name: string, values: readonly TrendValue[]) =>
    byYear(values).flatMap(({ year, value }) => {
      const number = numberOf(value);
      return number === null ? [] : [[year === null ? '–' : String(year), name, sayNumber(number, words)]];
    });
  return {
    caption: input.measuredIn === null ? input.title : `${input.title} (${input.measuredIn})`,
    columns: [
      { name: words.year, isNumber: false },
      { name: trend.kind, isNumber: false },
      { name: trend.value, isNumber: true },
    ],
    rows: [
      ...rows(trend.baseline, input.baseline === null ? [] : [input.baseline]),
      ...rows(trend.measured, input.measured),
      ...rows(trend.target, input.targets),
    ],
  };
}

/** The target that is said beside the drawing: the last one with a number. */
export function aimOf(targets: readonly TrendValue[]): TrendValue | null {
  return byYear(targets).findLast(({ value }) => numberOf(value) !== null) ?? null;
}

/** A value and its year; nothing where it is no number. */
export function sayPoint(point: TrendValue | null, words: ChartWords): string {
  const number = numberOf(point?.value ?? '');
  return point === null || number === null ? '' : words.trend.inYear(sayNumber(number, words), point.year);
}

function byYear(values: readonly TrendValue[]): readonly TrendValue[] {
  return [...values].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
}
