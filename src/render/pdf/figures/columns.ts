import { scaleLinear } from 'd3-scale';
import { fewTicks } from '../../charts/axis.ts';
import {
  type ColumnsInput,
  type ColumnsPlan,
  type ColumnYear,
  paintOf,
  planOf,
  sidesOf,
} from '../../charts/columns-plan.ts';
import { describeColumns } from '../../charts/columns-words.ts';
import { inUnit, sayInUnit } from '../../charts/money.ts';
import { between, sayNumber } from '../../charts/numbers.ts';
import type { PdfDrawing, PdfMark } from '../pdf-drawing.ts';
import { gridMarks, type Plot, plotBeside, shownOf } from './axis.ts';
import { captionOf } from './caption.ts';
import { keyOf } from './key.ts';
import { label, labelWidth, line, rectangle, stroke } from './marks.ts';

const plotTop = 30;
const plotHeight = 120;
const flatHeight = 24;
const widest = 56;

/** Kroner by year, stacked; what is below nothing hangs down. `null` where nothing is stated. */
export function columnsDrawing(input: ColumnsInput): PdfDrawing | null {
  if (!input.years.some(isStated) || input.series.length === 0) return null;
  const plan = planOf(input);
  const { scale, ticks, floor, hangs } = scaleFor(plan);
  const texts = ticks.map((tick) => sayNumber(tick, plan.words));
  const plot = plotBeside(texts);
  const yearsAt = floor + 15 + (hangs ? 12 : 0);
  const entries = plan.series.map((text, at) => ({
    text,
    draw: (place: Parameters<typeof rectangle>[0]) => [rectangle(place, paintOf(at))],
  }));
  const key = keyOf(plan.series.length < 2 ? [] : entries, yearsAt + 9);
  return {
    kind: 'drawing',
    width: plot.left + plot.width,
    height: yearsAt + 5 + (key.height === 0 ? 0 : key.height + 4),
    alt: `${input.title}. ${describeColumns(plan)}`,
    caption: captionOf(input),
    marks: [
      label(plan.words.moneyUnit[plan.unit], [0, 8], { tone: 'chart-quiet' }),
      ...gridMarks(
        ticks.map((tick, at) => ({ y: scale(tick), label: texts[at] ?? '' })),
        plot,
      ),
      ...stackMarks(plan, scale, plot),
      line(
        [
          [plot.left, scale(0)],
          [plot.left + plot.width, scale(0)],
        ],
        stroke('chart-axis', 0.9),
      ),
      ...sumMarks(plan, scale, plot),
      ...yearMarks(plan, yearsAt, plot),
      ...key.marks,
    ],
  };
}

type Scale = (value: number) => number;

function scaleFor({ years, unit }: ColumnsPlan) {
  const sides = years.map(sidesOf);
  const top = Math.max(0, ...sides.map(({ above }) => inUnit(above, unit)));
  const bottom = Math.min(0, ...sides.map(({ below }) => inUnit(below, unit)));
  const isFlat = top === bottom;
  const floor = plotTop + (isFlat ? flatHeight : plotHeight);
  const scale = scaleLinear([bottom, isFlat ? 1 : top], [floor, plotTop]).nice(4);
  const ticks = isFlat ? [0] : fewTicks((count) => scale.ticks(count));
  return { scale: scale as Scale, ticks, floor, hangs: bottom < 0 };
}

/** What is above nothing stands on what is above it before, what is below hangs from what is below it before. */
function stackMarks({ years, unit }: ColumnsPlan, scale: Scale, plot: Plot): readonly PdfMark[] {
  return years.flatMap((year, at) => {
    const ends = { above: 0, below: 0 };
    return year.amounts.flatMap((amount, of) => {
      const value = inUnit(amount ?? 0n, unit);
      const side = value < 0 ? 'below' : 'above';
      const from = ends[side];
      ends[side] += value;
      const [y, foot] = [scale(Math.max(from, ends[side])), scale(Math.min(from, ends[side]))];
      if (!(foot - y > 0)) return [];
      const gap = from === 0 ? 0 : 1;
      const height = Math.max(foot - y - gap, 0.4);
      const { x, width } = bandOf(at, years.length, plot);
      return [rectangle({ x, y, width, height }, paintOf(of))];
    });
  });
}

/** The sums above and below the columns, where there is room for all of them. */
function sumMarks({ years, unit, words }: ColumnsPlan, scale: Scale, plot: Plot): readonly PdfMark[] {
  const sides = years.map((year) => ({ ...sidesOf(year), stated: isStated(year) }));
  const said = sides.map(({ above, below }) => [above, below].map((sum) => sayInUnit(sum, unit, words)));
  const room = plot.width / Math.max(years.length, 1) - 6;
  if (said.flat().some((text) => labelWidth(text, { strong: true }) > room)) return [];
  return sides.flatMap(({ above, below, stated }, at) => {
    const [high = '', low = ''] = said[at] ?? [];
    const { middle } = bandOf(at, years.length, plot);
    const sum = (text: string, y: number) => label(text, [middle, y], { anchor: 'middle', strong: true });
    return [
      ...(stated && (above > 0n || below === 0n) ? [sum(high, scale(inUnit(above, unit)) - 4)] : []),
      ...(below < 0n ? [sum(low, scale(inUnit(below, unit)) + 10.5)] : []),
    ];
  });
}

function isStated({ amounts }: ColumnYear): boolean {
  return amounts.some((amount) => amount !== null);
}

function yearMarks({ years }: ColumnsPlan, y: number, plot: Plot): readonly PdfMark[] {
  const names = years.map(({ year }) => String(year));
  const shown = shownOf(names, plot.width);
  return names.flatMap((name, at) =>
    shown.has(at) ? [label(name, [bandOf(at, names.length, plot).middle, y], { anchor: 'middle' })] : [],
  );
}

function bandOf(at: number, count: number, { left, width: room }: Plot) {
  const step = room / Math.max(count, 1);
  const width = between(0.5, step * 0.62, widest);
  const middle = left + (at + 0.5) * step;
  return { x: middle - width / 2, middle, width };
}
