import { scaleLinear } from 'd3-scale';
import { html, type Html } from '../html/html.ts';
import { drawAxis, drawGrid, fewTicks, labelWidth, shownFrom, allShownFrom } from './axis.ts';
import type { Chart, ChartFrame, ChartTable } from './chart.ts';
import { drawFigure, drawKey, drawSvg } from './figure.ts';
import { across, pixels, sayNumber } from './numbers.ts';
import { chartWordsOf } from './words-of.ts';
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

interface Point {
  readonly year: number;
  readonly value: number;
}

interface Plan {
  readonly input: TrendInput;
  readonly words: ChartWords;
  /** By year, one for each. */
  readonly measured: readonly Point[];
  readonly targets: readonly Point[];
  readonly baseline: Point | null;
  /** A target or baseline that holds for all years. */
  readonly level: { readonly target: number | null; readonly baseline: number | null };
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

const plot = { top: 20, height: 172, years: 26 };
/** From the plot's edge to the first and last year, as a share of its width. */
const margin = 0.07;

/** How an indicator goes from year to year, with where it began and its target. `null` where nothing is measured. */
export function drawTrend(input: TrendInput): Chart | null {
  const words = chartWordsOf(input.locale);
  const plan = planOf(input, words);
  if (plan.measured.length === 0) return null;
  const notes = [input.measuredIn ?? '', input.direction === null ? '' : words.trend.direction[input.direction]];
  return {
    figure: drawFigure(input, notes, [drawSvg(drawingOf(plan), input), drawKey(keyOf(plan))]),
    table: tableOf(plan),
  };
}

function planOf(input: TrendInput, words: ChartWords): Plan {
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

function numberOf(value: string): number | null {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Math.abs(number) < 1e15 ? number : null;
}

function drawingOf(plan: Plan) {
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
    description: describe(plan),
    axis: drawAxis(lines, height),
    marks: [
      drawGrid(lines),
      drawLevels(plan, scales),
      drawLines(plan, scales),
      drawPoints(plan, scales),
      drawYears(years, scales, height - 6),
    ],
  };
}

/** With room above and below for the labels. */
function valueScale(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.14;
  const floor = low >= 0 ? Math.max(0, low - room) : low - room;
  return scaleLinear([floor, high + room], [plot.top + plot.height, plot.top]).nice(4);
}

function drawLevels({ level, words }: Plan, { y }: Scales): readonly Html[] {
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
function drawLines({ measured, targets, baseline }: Plan, scales: Scales): readonly Html[] {
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

function drawPoints(plan: Plan, scales: Scales): readonly Html[] {
  const { measured, targets, baseline } = plan;
  const spot = ({ year, value }: Point, kind: string) =>
    html`<circle class="${kind}" cx="${across(scales.x(year))}" cy="${pixels(scales.y(value))}" r="${kind === 'chart-start' ? 8 : 4.5}"/>`;
  return [
    ...(baseline === null ? [] : [spot(baseline, 'chart-start')]),
    ...targets.map((point) => spot(point, 'chart-goal')),
    ...measured.map((point) => spot(point, 'chart-point')),
    ...drawLabels(plan, scales),
  ];
}

/** The numbers at the points: all that are measured where there is room, the last of them and the targets always. */
function drawLabels({ measured, targets, words }: Plan, scales: Scales): readonly Html[] {
  const last = measured.at(-1);
  const line = [...measured, ...targets.filter(({ year }) => last !== undefined && year > last.year)];
  const texts = measured.map(({ value }) => sayNumber(value, words));
  const shown = allShownFrom(texts.map(labelWidth), 8);
  return [...measured, ...targets].flatMap((point) => {
    const isTarget = targets.includes(point);
    if (!isTarget && point !== last && shown === undefined) return [];
    const text = sayNumber(point.value, words);
    const from = isTarget || point === last || shown == null ? '' : ` ${shown}`;
    return [
      drawLabel(isTarget ? `${words.trend.target} ${text}` : text, point, {
        scales,
        side: sideOf(point, line),
        kind: `chart-value${isTarget ? ' chart-aim' : ''}${from}`,
      }),
    ];
  });
}

type Side = 'above' | 'below' | 'left' | 'right';

/** Where a label is clear of the line: below a dip, else above, on the side that the line does not rise to. */
function sideOf(point: Point, line: readonly Point[]): Side {
  const at = line.indexOf(point);
  const [before, after] = [line[at - 1], line[at + 1]].map((other) => Math.sign((other?.value ?? NaN) - point.value));
  if ([before, after].every((way) => way === 1 || Number.isNaN(way)) && !(Number.isNaN(before) && Number.isNaN(after)))
    return 'below';
  if (before === 1) return 'right';
  return after === 1 ? 'left' : 'above';
}

interface LabelLook {
  readonly scales: Scales;
  readonly side: Side;
  readonly kind: string;
}

function drawLabel(text: string, { year, value }: Point, { scales, side, kind }: LabelLook): Html {
  const share = scales.x(year);
  const byEdge = share > 0.85 ? 'end' : share < 0.15 ? 'start' : 'middle';
  const anchor = side === 'left' && share > 0.15 ? 'end' : side === 'right' && share < 0.85 ? 'start' : byEdge;
  const nudge = byEdge === 'end' ? 12 : byEdge === 'start' ? -12 : side === 'left' ? 2 : side === 'right' ? -2 : 0;
  return html`<text class="${kind}" x="${across(share)}" dx="${nudge}" y="${pixels(scales.y(value) + (side === 'below' ? 22 : -11))}" text-anchor="${anchor}">${text}</text>`;
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

function keyOf({ measured, targets, baseline, level, words, input }: Plan): readonly Html[] {
  const sample = (marks: Html) =>
    html`<svg class="chart-swatch" width="28" height="14" aria-hidden="true">${marks}</svg>`;
  const line = (kind: string) => html`<line class="${kind}" x1="1" x2="27" y1="7" y2="7"/>`;
  const { trend } = words;
  const gaps = measured.some(({ year }, at) => at > 0 && year - (measured[at - 1]?.year ?? year) > 1);
  const start = baseline?.value ?? level.baseline;
  const aims = targets.length > 0 || level.target !== null;
  return [
    html`${sample(html`${line('chart-run')}<circle class="chart-point" cx="14" cy="7" r="4.5"/>`)}${trend.measured}`,
    ...(gaps ? [html`${sample(line('chart-bridge'))}${trend.gap}`] : []),
    ...(start === null
      ? []
      : [
          html`${sample(baseline === null ? line('chart-from') : html`<circle class="chart-start" cx="14" cy="7" r="6"/>`)}${trend.baseline} ${sayPoint(input.baseline, words)}`,
        ]),
    ...(aims ? [html`${sample(line('chart-to'))}${trend.target} ${sayPoint(aimOf(input.targets), words)}`] : []),
  ];
}

/** The target that is said beside the drawing: the last one with a number. */
function aimOf(targets: readonly TrendValue[]): TrendValue | null {
  return byYear(targets).findLast(({ value }) => numberOf(value) !== null) ?? null;
}

function sayPoint(point: TrendValue | null, words: ChartWords): string {
  const number = numberOf(point?.value ?? '');
  return point === null || number === null ? '' : words.trend.inYear(sayNumber(number, words), point.year);
}

function describe({ input, words }: Plan): string {
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

function byYear(values: readonly TrendValue[]): readonly TrendValue[] {
  return [...values].sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0);
}

function tableOf({ input, words }: Plan): ChartTable {
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
