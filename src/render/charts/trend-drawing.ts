import { scaleLinear } from 'd3-scale';
import { html, type Html } from '../html/html.ts';
import { drawAxis, drawGrid, fewTicks, labelWidth, shownFrom } from './axis.ts';
import type { Drawing } from './figure.ts';
import { across, pixels, sayNumber } from './numbers.ts';
import { drawLabels, type Scales } from './trend-labels.ts';
import type { Point, TrendPlan } from './trend-plan.ts';

const plot = { top: 20, height: 172, years: 26 };
/** From the plot's edge to the first and last year, as a share of its width. */
const margin = 0.07;

/** The drawing of an indicator, which is said as its description. */
export function drawingOf(plan: TrendPlan, description: string): Drawing {
  const { scales, years, ticks } = scalesOf(plan, plot);
  const lines = ticks.map((tick) => ({ y: scales.y(tick), label: sayNumber(tick, plan.words), isBase: tick === 0 }));
  const height = plot.top + plot.height + plot.years;
  return {
    height,
    description,
    axis: drawAxis(lines, height),
    marks: [
      drawGrid(lines),
      drawLevels(plan, scales),
      stretchesOf(plan).map((stretch) => drawStretch(stretch, scales)),
      drawPoints(plan, scales),
      drawLabels(plan, scales),
      drawYears(years, scales, height - 6),
    ],
  };
}

/** Where years and values stand: from the first year to the last, and the values with numbers beside the plot. */
export function scalesOf(
  { measured, targets, baseline, level }: TrendPlan,
  { top, height }: { readonly top: number; readonly height: number },
): { readonly scales: Scales; readonly years: readonly [number, number]; readonly ticks: readonly number[] } {
  const points = [...measured, ...targets, ...(baseline === null ? [] : [baseline])];
  const levels = [level.target, level.baseline].filter((one) => one !== null);
  const y = valueScale([...points.map(({ value }) => value), ...levels], [top + height, top]);
  const years = [Math.min(...points.map(({ year }) => year)), Math.max(...points.map(({ year }) => year))] as const;
  const x = years[0] === years[1] ? () => 0.5 : scaleLinear(years, [margin, 1 - margin]);
  return { scales: { x, y }, years, ticks: fewTicks((count) => y.ticks(count)) };
}

/** With room above and below for the labels. */
function valueScale(values: readonly number[], room: readonly [number, number]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLevel = high - low <= Math.abs(high) * 1e-9;
  const margins = isLevel ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.14;
  const floor = low >= 0 ? Math.max(0, low - margins) : low - margins;
  return scaleLinear([floor, high + margins], room).nice(4);
}

function drawLevels({ level, words }: TrendPlan, { y }: Scales): readonly Html[] {
  const line = (value: number, kind: string) =>
    html`<line class="${kind}" x2="100%" y1="${pixels(y(value))}" y2="${pixels(y(value))}"/>`;
  const { baseline, target } = level;
  return [
    ...(baseline === null ? [] : [line(baseline, 'chart-from')]),
    ...(target === null
      ? []
      : [
          html`${line(target, 'chart-to')}<text class="chart-value chart-aim" x="100%" y="${pixels(y(target) - 7)}" text-anchor="end">${words.trend.target} ${sayNumber(target, words)}</text>`,
        ]),
  ];
}

/** A straight part of the line. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
  /** Measured year by year, with years between, from where it began, or on the way to a target. */
  readonly kind: 'run' | 'bridge' | 'from' | 'to';
}

/** What is measured year by year is drawn through; years between are bridged. Then the way to the targets. */
export function stretchesOf({ measured, targets, baseline }: TrendPlan): readonly Stretch[] {
  const [first, last] = [measured[0], measured.at(-1)];
  const start = baseline !== null && first !== undefined && baseline.year < first.year ? [baseline, first] : [];
  const way = last === undefined ? [] : [last, ...targets.filter(({ year }) => year > last.year)];
  return [
    ...pathThrough(start, () => 'from'),
    ...pathThrough(way, () => 'to'),
    ...pathThrough(measured, (from, to) => (to.year - from.year > 1 ? 'bridge' : 'run')),
  ];
}

function pathThrough(points: readonly Point[], kind: (from: Point, to: Point) => Stretch['kind']): readonly Stretch[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return { from, to, kind: kind(from, to) };
  });
}

function drawStretch({ from, to, kind }: Stretch, { x, y }: Scales): Html {
  return html`<line class="chart-${kind}" x1="${across(x(from.year))}" y1="${pixels(y(from.value))}" x2="${across(x(to.year))}" y2="${pixels(y(to.value))}"/>`;
}

function drawPoints(plan: TrendPlan, scales: Scales): readonly Html[] {
  const { measured, targets, baseline } = plan;
  const spot = ({ year, value }: Point, kind: string) =>
    html`<circle class="${kind}" cx="${across(scales.x(year))}" cy="${pixels(scales.y(value))}" r="${kind === 'chart-start' ? 8 : 4.5}"/>`;
  return [
    ...(baseline === null ? [] : [spot(baseline, 'chart-start')]),
    ...targets.map((point) => spot(point, 'chart-goal')),
    ...measured.map((point) => spot(point, 'chart-point')),
  ];
}

function drawYears([first, last]: readonly [number, number], { x }: Scales, y: number): Html {
  const all = last - first <= 40 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [first, last];
  const shown = shownFrom(
    all.map((year) => labelWidth(String(year))),
    8,
  );
  return html`${all.map((year, at) => {
    const from = shown[at];
    if (from === undefined) return null;
    return html`<text class="chart-quiet${from === null ? '' : ` ${from}`}" x="${across(x(year))}" y="${pixels(y)}" text-anchor="middle">${year}</text>`;
  })}`;
}
