import { toVisible } from '../../report/visible.ts';
import type { DiagramEdge } from '../diagram.ts';
import { widthOf } from './measure.ts';
import type { Edges } from './route.ts';
import { wrapToWidth } from './wrap-text.ts';

/** What is said of a line: its rows end or start at `x`, the first stands at `y`. */
export interface PathLabel {
  readonly lines: readonly string[];
  /** Pixels. */
  readonly width: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly y: number;
}

/** Pixels from row to row. */
export const rowHeight = 12;
const font = { size: 10.5, strong: false };
const widest = 76;

/** The label of a line, in three rows at most; where it stands is the layout's. */
export function labelOf({ label }: DiagramEdge): PathLabel | null {
  if (label === null) return null;
  const lines = wrapToWidth(toVisible(label), { font, width: widest, mostLines: 3 });
  return { lines, width: Math.max(...lines.map((line) => widthOf(line, font))), x: 0, anchor: 'end', y: 0 };
}

/**
 * Beside the lower end of a line, on the side that the line does not come from. What something was before stands in a row of its
 * own: there, beside the upper end.
 */
export function besideEnd(label: PathLabel, lower: Edges, upper: Edges, kind: DiagramEdge['kind']): PathLabel {
  const [low, high] = [lower.y + lower.height / 2, upper.y + upper.height / 2];
  const lift = (label.lines.length - 1) * rowHeight;
  if (kind === 'time')
    return {
      ...label,
      anchor: 'start',
      x: upper.x + upper.width + 12,
      y: low < high - 1 ? high + 14 : high - 6 - lift,
    };
  return { ...label, x: lower.x - 8, y: high < low - 1 ? low + 14 : low - 6 - lift };
}
