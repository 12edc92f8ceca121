import { sayNumber } from '../../charts/numbers.ts';
import { scalesOf, stretchesOf } from '../../charts/trend-drawing.ts';
import { clearAt, labelsOf, type PointLabel, type Scales } from '../../charts/trend-labels.ts';
import { planOf, type Point, type TrendInput, type TrendPlan } from '../../charts/trend-plan.ts';
import { describeTrend } from '../../charts/trend-words.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { PdfDrawing, PdfMark, PdfPoint } from '../pdf-drawing.ts';
import { gridMarks, type Plot, plotBeside, shownOf } from './axis.ts';
import { captionOf } from './caption.ts';
import { keyOf } from './key.ts';
import { area, circle, filled, label, labelWidth, line, sheet, stroke } from './marks.ts';
import { trendKey, trendStrokes } from './trend-key.ts';

/** How large a drawing is: `half`, as small as two beside each other, has no key. */
export type TrendSize = keyof typeof sizes;

/** `points`: what the site draws in pixels is as many times smaller on paper as its text is; `plot` is in pixels. */
const sizes = {
  whole: { width: sheet.width, text: sheet.text, points: sheet.text / 12, plot: { top: 40, height: 160 } },
  half: { width: 205, text: 7.5, points: 7.5 / 12, plot: { top: 36, height: 132 } },
} as const;

/** How an indicator goes from year to year, with where it began and its target. `null` where nothing is measured. */
export function trendDrawing(input: TrendInput, size: TrendSize = 'whole'): PdfDrawing | null {
  const plan = planOf(input, chartWordsOf(input.locale));
  if (plan.measured.length === 0) return null;
  const { width, text, points, plot: room } = sizes[size];
  const { scales, years, ticks } = scalesOf(plan, room);
  const texts = ticks.map((tick) => sayNumber(tick, plan.words));
  const plot = plotBeside(texts, width, text);
  const at: Drawn = { plan, scales, plot, points, text };
  const yearsAt = (room.top + room.height) * points + (size === 'half' ? 2.1 : 1.65) * text;
  const key = keyOf(size === 'half' ? [] : trendKey(plan), yearsAt + 9);
  const { direction, measuredIn } = input;
  const note = [measuredIn ?? '', direction === null ? '' : plan.words.trend.direction[direction]];
  return {
    kind: 'drawing',
    width,
    height: yearsAt + (key.height === 0 ? 4 : 11 + key.height),
    alt: `${input.title}. ${describeTrend(plan)}`,
    caption: captionOf(input),
    marks: [
      label(note.filter((part) => part !== '').join(' · '), [0, 8], { tone: 'chart-quiet', size: text }),
      ...gridMarks(
        ticks.map((tick, index) => ({ y: scales.y(tick) * points, label: texts[index] ?? '' })),
        plot,
        text,
      ),
      ...levelMarks(at),
      ...stretchesOf(plan).map(({ from, to, kind }) => line([spot(from, at), spot(to, at)], trendStrokes[kind])),
      ...spotMarks(at),
      ...clearLabels(at),
      ...yearMarks(years, yearsAt, at),
      ...key.marks,
    ],
  };
}

interface Drawn {
  readonly plan: TrendPlan;
  readonly scales: Scales;
  readonly plot: Plot;
  /** Points for each pixel, and the size of text in points. */
  readonly points: number;
  readonly text: number;
}

function spot({ year, value }: Point, { scales, plot, points }: Drawn): PdfPoint {
  return [across(scales.x(year), plot), scales.y(value) * points];
}

function across(share: number, { left, width }: Plot): number {
  return left + share * width;
}

function levelMarks(at: Drawn): readonly PdfMark[] {
  const { level, words } = at.plan;
  const { left, width } = at.plot;
  const through = (value: number, kind: 'from' | 'to') => {
    const y = at.scales.y(value) * at.points;
    return line(
      [
        [left, y],
        [left + width, y],
      ],
      trendStrokes[kind],
    );
  };
  const { baseline, target } = level;
  return [
    ...(baseline === null ? [] : [through(baseline, 'from')]),
    ...(target === null
      ? []
      : [
          through(target, 'to'),
          ...valueMarks(`${words.trend.target} ${sayNumber(target, words)}`, {
            x: left + width,
            size: at.text,
            right: left + width,
            y: at.scales.y(target) * at.points - 5,
            anchor: 'end',
            isTarget: true,
          }),
        ]),
  ];
}

function spotMarks(at: Drawn): readonly PdfMark[] {
  const { measured, targets, baseline } = at.plan;
  const paper = filled('chart-paper');
  return [
    ...(baseline === null ? [] : [circle(spot(baseline, at), 5.5, { fill: paper, stroke: stroke('chart-axis') })]),
    ...targets.map((one) => circle(spot(one, at), 3.2, { fill: filled('series-1'), stroke: stroke('chart-paper') })),
    ...measured.map((one) => circle(spot(one, at), 3, { fill: paper, stroke: trendStrokes.run })),
  ];
}

function clearLabels({ plan, scales, plot, points, text: size }: Drawn): readonly PdfMark[] {
  const labels = labelsOf(plan, scales);
  const clear = clearAt(labels, plot.width / points);
  return labels
    .filter((one) => clear.has(one))
    .flatMap(({ text, share, nudge, y, anchor, isTarget }) => {
      const x = across(share, plot) + nudge * points;
      return valueMarks(text, { x, y: y * points, anchor, isTarget, size, right: plot.left + plot.width });
    });
}

interface ValuePlace extends Pick<PointLabel, 'y' | 'anchor' | 'isTarget'> {
  readonly x: number;
  readonly size: number;
  /** The edge of the drawing. */
  readonly right: number;
}

/** A number on paper of its own, so that no line runs through it; it stays within the drawing. */
function valueMarks(text: string, { x, y, anchor, isTarget, size, right }: ValuePlace): readonly PdfMark[] {
  const width = labelWidth(text, { strong: true, size });
  const wished = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const from = Math.max(0, Math.min(wished, right - width));
  return [
    area({ x: from - 1, y: y - 7.5, width: width + 2, height: 9 }, { fill: filled('chart-paper') }),
    label(text, [from, y], { strong: true, size, tone: isTarget ? 'series-1' : 'chart-text' }),
  ];
}

function yearMarks(
  [first, last]: readonly [number, number],
  y: number,
  { scales, plot, text }: Drawn,
): readonly PdfMark[] {
  const all = last - first <= 40 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [first, last];
  const shown = shownOf(all.map(String), plot.width, text);
  return all.flatMap((year, at) =>
    shown.has(at) ? [label(String(year), [across(scales.x(year), plot), y], { anchor: 'middle', size: text })] : [],
  );
}
