import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging, stackOrderNone } from 'd3-shape';
import { sumKroner, writeKroner } from '../../core/kroner.ts';
import { type Content, html, type Html } from '../html/html.ts';
import { allShownFrom, fewTicks, drawAxis, drawGrid, labelWidth, shownFrom } from './axis.ts';
import type { Chart, ChartFrame, ChartTable } from './chart.ts';
import { drawFigure, drawKey, drawSvg } from './figure.ts';
import { inUnit, type MoneyUnit, moneyUnitFor, sayInUnit } from './money.ts';
import { across, between, pixels, sayNumber } from './numbers.ts';
import { drawPatterns, drawRectangle, drawSwatch, type Paint } from './paint.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords } from './words.ts';

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

interface Plan extends ColumnsInput {
  readonly unit: MoneyUnit;
  readonly words: ChartWords;
}

const paints: readonly Paint[] = [
  { hue: 'series-1', form: 'solid' },
  { hue: 'series-2', form: 'lines' },
  { hue: 'series-3', form: 'dots' },
  { hue: 'series-4', form: 'solid' },
];
const plot = { top: 24, height: 176, years: 26, below: 18 };
/** The widest column, as a share of the plot. */
const widestColumn = 0.16;

/** Kroner by year, stacked; what is below nothing hangs down. `null` where nothing is stated. */
export function drawColumns(input: ColumnsInput): Chart | null {
  const isStated = input.years.some(({ amounts }) => amounts.some((amount) => amount !== null));
  if (!isStated || input.series.length === 0) return null;
  const words = chartWordsOf(input.locale);
  const plan: Plan = {
    ...input,
    words,
    unit: moneyUnitFor(input.years.flatMap((year) => Object.values(sidesOf(year)))),
  };
  const key =
    input.series.length < 2
      ? null
      : drawKey(input.series.map((name, at) => html`${drawSwatch(paintOf(at), input.idPrefix)}<bdi>${name}</bdi>`));
  return {
    figure: drawFigure(input, [words.moneyUnit[plan.unit]], [drawSvg(drawingOf(plan), input), key]),
    table: tableOf(plan),
  };
}

/** What is above and below nothing in a year. */
function sidesOf({ amounts }: ColumnYear): { readonly above: bigint; readonly below: bigint } {
  const stated = amounts.filter((amount) => amount !== null);
  return { above: sumKroner(stated.filter((one) => one > 0n)), below: sumKroner(stated.filter((one) => one < 0n)) };
}

function drawingOf(plan: Plan) {
  const sides = plan.years.map(sidesOf);
  const [top, bottom] = [
    Math.max(0, ...sides.map(({ above }) => inUnit(above, plan.unit))),
    Math.min(0, ...sides.map(({ below }) => inUnit(below, plan.unit))),
  ];
  const floor = plot.top + plot.height;
  const scale = scaleLinear([bottom, top === bottom ? 1 : top], [floor, plot.top]).nice(4);
  const ticks = top === bottom ? [0] : fewTicks((count) => scale.ticks(count));
  const lines = ticks.map((tick) => ({ y: scale(tick), label: sayNumber(tick, plan.words), isBase: false }));
  const height = floor + plot.years + (bottom < 0 ? plot.below : 0);
  return {
    height,
    description: describe(plan),
    axis: drawAxis(lines, height),
    marks: [
      drawPatterns(
        plan.series.map((_, at) => paintOf(at)),
        plan.idPrefix,
      ),
      drawGrid(lines),
      drawStacks(plan, scale),
      html`<line class="chart-base" x2="100%" y1="${pixels(scale(0))}" y2="${pixels(scale(0))}"/>`,
      drawSums(plan, scale),
      drawYears(plan, height - 6),
    ],
  };
}

function drawStacks({ series, years, unit, idPrefix }: Plan, scale: (value: number) => number): Content {
  const stacked = stack<unknown, ColumnYear, number>()
    .keys(series.keys())
    .value(({ amounts }, at) => inUnit(amounts[at] ?? 0n, unit))
    .order(stackOrderNone)
    .offset(stackOffsetDiverging)([...years]);
  const { width } = bandOf(0, years.length);
  return stacked.map((layer, of) =>
    layer.map(([from, to], at): Html | null => {
      const [y, foot] = [scale(Math.max(from, to)), scale(Math.min(from, to))];
      if (!(foot - y > 0)) return null;
      const place = {
        x: across(bandOf(at, years.length).x),
        y: pixels(y),
        width: across(width),
        height: pixels(Math.max(foot - y - (from === 0 ? 0 : 1.5), 0.5)),
      };
      return drawRectangle(place, paintOf(of), idPrefix);
    }),
  );
}

/** The sums above and below the columns, where there is room for them. */
function drawSums({ years, unit, words }: Plan, scale: (value: number) => number): Content {
  const sums = years.map(sidesOf);
  const texts = sums.map(({ above, below }) => [above, below].map((sum) => sayInUnit(sum, unit, words)));
  const shown = allShownFrom(
    texts.map((pair) => Math.max(...pair.map(labelWidth))),
    6,
  );
  if (shown === undefined) return null;
  return sums.map(({ above, below }, at) => {
    const label = (text: string, y: number) =>
      html`<text class="chart-value${shown === null ? '' : ` ${shown}`}" x="${across(bandOf(at, years.length).middle)}" y="${pixels(y)}" text-anchor="middle">${text}</text>`;
    const [high = '', low = ''] = texts[at] ?? [];
    const isStated = years[at]?.amounts.some((amount) => amount !== null) ?? false;
    return [
      isStated && (above > 0n || below === 0n) ? label(high, scale(inUnit(above, unit)) - 6) : null,
      below < 0n ? label(low, scale(inUnit(below, unit)) + 15) : null,
    ];
  });
}

function drawYears({ years }: Plan, y: number): Html {
  const shown = shownFrom(
    years.map(({ year }) => labelWidth(String(year))),
    8,
  );
  return html`${years.map(({ year }, at) => {
    const from = shown[at];
    if (from === undefined) return null;
    return html`<text class="chart-quiet${from === null ? '' : ` ${from}`}" x="${across(bandOf(at, years.length).middle)}" y="${pixels(y)}" text-anchor="middle">${year}</text>`;
  })}`;
}

/** The column of a year as shares of the plot. */
function bandOf(at: number, count: number): { readonly x: number; readonly middle: number; readonly width: number } {
  const step = 1 / Math.max(count, 1);
  const width = between(0, step * 0.62, widestColumn);
  const middle = (at + 0.5) * step;
  return { x: middle - width / 2, middle, width };
}

function paintOf(series: number): Paint {
  return paints[series % paints.length] ?? { hue: 'series-1', form: 'solid' };
}

function describe({ series, years, unit, words }: Plan): string {
  const said = years.map((one) => {
    const parts = series.map((name, at) => `${name} ${say(one.amounts[at] ?? null, unit, words)}`);
    const sum = sumKroner(one.amounts.filter((amount) => amount !== null));
    const all = series.length < 2 ? '' : `, ${words.total.toLowerCase()} ${sayInUnit(sum, unit, words)}`;
    return `${one.year}: ${parts.join(', ')}${all}.`;
  });
  return [`${words.moneyUnit[unit]}.`, ...said].join(' ');
}

function say(amount: bigint | null, unit: MoneyUnit, words: ChartWords): string {
  return amount === null ? words.notStated : sayInUnit(amount, unit, words);
}

/** Exact, in whole kroner. */
function tableOf({ title, series, years, words }: Plan): ChartTable {
  const names = series.length < 2 ? series : [...series, words.total];
  return {
    caption: `${title} (${words.kroner})`,
    columns: [{ name: words.year, isNumber: false }, ...names.map((name) => ({ name, isNumber: true }))],
    rows: years.map(({ year, amounts }) => [
      String(year),
      ...series.map((_, at) => writeStated(amounts[at] ?? null, words)),
      ...(series.length < 2 ? [] : [writeKroner(sumKroner(amounts.filter((amount) => amount !== null)))]),
    ]),
  };
}

function writeStated(amount: bigint | null, words: ChartWords): string {
  return amount === null ? words.notStated : writeKroner(amount);
}
