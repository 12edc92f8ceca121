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
  const { measured, targets, baseline, level, words } = plan;
  const points = [...measured, ...targets, ...(baseline === null ? [] : [baseline])];
  const levels = [level.target, level.baseline].filter((one) => one !== null);
  const yScale = valueScale([...points.map(({ value }) => value), ...levels]);
  const years = [Math.min(...points.map(({ year }) => year)), Math.max(...points.map(({ year }) => year))] as const;
  const scales: Scales = { x: years[0] === years[1] ? () => 0.5 : scaleLinear(years, [margin, 1 - margin]), y: yScale };
  const lines = fewTicks((count) => yScale.ticks(count)).map((tick) => ({
    y: yScale(tick),
    label: sayNumber(tick, words),
    isBase: tick === 0,
  }));
  const height = plot.top + plot.height + plot.years;
  return {
    height,
    description,
    axis: drawAxis(lines, height),
    marks: [
      drawGrid(lines),
      drawLevels(plan, scales),
      drawLines(plan, scales),
      drawPoints(plan, scales),
      drawLabels(plan, scales),
      drawYears(years, scales, height - 6),
    ],
  };
}

/** With room above and below for the labels. */
function valueScale(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLevel = high - low <= Math.abs(high) * 1e-9;
  const room = isLevel ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.14;
  const floor = low >= 0 ? Math.max(0, low - room) : low - room;
  return scaleLinear([floor, high + room], [plot.top + plot.height, plot.top]).nice(4);
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

/** What is measured year by year is drawn through; years between are bridged. Then the way to the targets. */
function drawLines({ measured, targets, baseline }: TrendPlan, scales: Scales): readonly Html[] {
  const [first, last] = [measured[0], measured.at(-1)];
  const start = baseline !== null && first !== undefined && baseline.year < first.year ? [baseline, first] : [];
  const way = last === undefined ? [] : [last, ...targets.filter(({ year }) => year > last.year)];
  return [
    ...drawPath(start, () => 'chart-from', scales),
    ...drawPath(way, () => 'chart-to', scales),
    ...drawPath(measured, (from, to) => (to.year - from.year > 1 ? 'chart-bridge' : 'chart-run'), scales),
  ];
}

function drawPath(points: readonly Point[], kind: (from: Point, to: Point) => string, scales: Scales): readonly Html[] {
  return points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return drawStretch(from, to, kind(from, to), scales);
  });
}

function drawStretch(from: Point, to: Point, kind: string, { x, y }: Scales): Html {
  return html`<line class="${kind}" x1="${across(x(from.year))}" y1="${pixels(y(from.value))}" x2="${across(x(to.year))}" y2="${pixels(y(to.value))}"/>`;
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
