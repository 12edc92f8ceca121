import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging, stackOrderNone } from 'd3-shape';
import { type Content, html, type Html } from '../html/html.ts';
import { allShownFrom, drawAxis, drawGrid, fewTicks, labelWidth, shownFrom } from './axis.ts';
import { type ColumnsPlan, type ColumnYear, paintOf, sidesOf } from './columns-plan.ts';
import type { Drawing } from './figure.ts';
import { inUnit, sayInUnit } from './money.ts';
import { across, between, pixels, sayNumber } from './numbers.ts';
import { drawPatterns, drawRectangle } from './paint.ts';

const plot = { top: 24, height: 176, flat: 32, years: 26, below: 18 };
/** The widest column, as a share of the plot. */
const widestColumn = 0.16;

/** The drawing of kroner by year, which is said as its description. */
export function drawingOf(plan: ColumnsPlan, description: string): Drawing {
  const sides = plan.years.map(sidesOf);
  const [top, bottom] = [
    Math.max(0, ...sides.map(({ above }) => inUnit(above, plan.unit))),
    Math.min(0, ...sides.map(({ below }) => inUnit(below, plan.unit))),
  ];
  const floor = plot.top + (top === bottom ? plot.flat : plot.height);
  const scale = scaleLinear([bottom, top === bottom ? 1 : top], [floor, plot.top]).nice(4);
  const ticks = top === bottom ? [0] : fewTicks((count) => scale.ticks(count));
  const lines = ticks.map((tick) => ({ y: scale(tick), label: sayNumber(tick, plan.words), isBase: false }));
  const height = floor + plot.years + (bottom < 0 ? plot.below : 0);
  return {
    height,
    description,
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

function drawStacks({ series, years, unit, idPrefix }: ColumnsPlan, scale: (value: number) => number): Content {
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
function drawSums({ years, unit, words }: ColumnsPlan, scale: (value: number) => number): Content {
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

function drawYears({ years }: ColumnsPlan, y: number): Html {
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
