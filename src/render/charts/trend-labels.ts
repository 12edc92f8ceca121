import { html, type Html } from '../html/html.ts';
import { labelWidth, rooms } from './axis.ts';
import { across, pixels, sayNumber } from './numbers.ts';
import type { Point, TrendPlan } from './trend-plan.ts';

/** From years to shares of the width, and from values to pixels. */
export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

type Side = 'above' | 'below' | 'left' | 'right';

/** The number at a point, in pixels but for its share of the width. */
export interface PointLabel {
  readonly text: string;
  readonly share: number;
  readonly nudge: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isTarget: boolean;
}

/** Of more values than these the numbers would hide the line: then the first and the newest are said. */
const mostValues = 12;

/** The numbers at the points: those of targets and the newest first, the others from the width on where they are clear of each other. */
export function drawLabels(plan: TrendPlan, scales: Scales): readonly Html[] {
  const labels = labelsOf(plan, scales);
  const clear = rooms.map(({ width }) => clearAt(labels, width));
  return labels.flatMap((label) => {
    const from = clear.findIndex((shown) => shown.has(label));
    return from < 0 ? [] : [drawLabel(label, rooms[from]?.shown ?? null)];
  });
}

/** The numbers at the points, the foremost first. */
export function labelsOf({ measured, targets, words }: TrendPlan, scales: Scales): readonly PointLabel[] {
  const last = measured.at(-1);
  const line = [...measured, ...targets.filter(({ year }) => last !== undefined && year > last.year)];
  const others = measured.slice(0, measured.length > mostValues ? 1 : -1);
  const foremost = [...targets.toReversed(), ...measured.slice(-1), ...others];
  return foremost.map((point): PointLabel => {
    const isTarget = targets.includes(point);
    const number = sayNumber(point.value, words);
    return {
      ...placeLabel(point, sideOf(point, line), scales),
      text: isTarget ? `${words.trend.target} ${number}` : number,
      isTarget,
    };
  });
}

/** Where a label is clear of the line: below a dip, else above, on the side that the line does not rise to. */
function sideOf(point: Point, line: readonly Point[]): Side {
  const at = line.indexOf(point);
  const others = [line[at - 1], line[at + 1]];
  const known = others.filter((other) => other !== undefined);
  if (known.length > 0 && known.every(({ value }) => value > point.value)) return 'below';
  const [before, after] = others.map((other) => other !== undefined && other.value > point.value);
  if (before === true) return 'right';
  return after === true ? 'left' : 'above';
}

function placeLabel({ year, value }: Point, side: Side, { x, y }: Scales): Omit<PointLabel, 'text' | 'isTarget'> {
  const share = x(year);
  const place = { share, y: y(value) + (side === 'below' ? 22 : -11) };
  if (side === 'right' && share < 0.85) return { ...place, anchor: 'start', nudge: -2 };
  if (side === 'left' && share > 0.15) return { ...place, anchor: 'end', nudge: 2 };
  if (share > 0.85) return { ...place, anchor: 'end', nudge: 12 };
  return share < 0.15 ? { ...place, anchor: 'start', nudge: -12 } : { ...place, anchor: 'middle', nudge: 0 };
}

/** The labels that fit beside those before them in a plot of this width. */
export function clearAt(labels: readonly PointLabel[], width: number): ReadonlySet<PointLabel> {
  const shown: PointLabel[] = [];
  for (const label of labels) if (shown.every((other) => isApart(label, other, width))) shown.push(label);
  return new Set(shown);
}

function isApart(a: PointLabel, b: PointLabel, width: number): boolean {
  if (Math.abs(a.y - b.y) >= 15) return true;
  const [[fromA, toA], [fromB, toB]] = [reachOf(a, width), reachOf(b, width)];
  return fromA > toB + 5 || fromB > toA + 5;
}

function reachOf({ text, share, nudge, anchor }: PointLabel, width: number): readonly [number, number] {
  const [at, long] = [share * width + nudge, labelWidth(text)];
  if (anchor === 'start') return [at, at + long];
  return anchor === 'end' ? [at - long, at] : [at - long / 2, at + long / 2];
}

function drawLabel({ text, share, nudge, y, anchor, isTarget }: PointLabel, from: string | null): Html {
  const kind = `chart-value${isTarget ? ' chart-aim' : ''}${from === null ? '' : ` ${from}`}`;
  return html`<text class="${kind}" x="${across(share)}"${nudge === 0 ? null : html` dx="${nudge}"`} y="${pixels(y)}" text-anchor="${anchor}">${text}</text>`;
}
