import type { DiagramEdge } from '../../../../trace/diagram.ts';
import type { PdfMark, PdfPath, PdfPoint, PdfStroke } from '../../pdf-drawing.ts';
import { area, arrowHead, filled, label, labelWidth, type Place, sheet, stroke } from '../marks.ts';
import { endsOf } from './rows.ts';

/** A box where it stands, and its row from the top. */
export interface Placed extends Place {
  readonly row: number;
}

/** The room above a row, where lines go across. */
export interface Channel {
  readonly top: number;
  readonly bottom: number;
  /** What lines in it lead up to, each with a track of its own. */
  readonly tracks: readonly string[];
}

/** Above the first track and below the last, and between two. */
export const channelRoom = { above: 11, below: 11, between: 5 } as const;

/** Where the lines of a drawing are, before they have a course. */
export interface Field {
  readonly boxes: ReadonlyMap<string, Placed>;
  /** Of each row; the first has none. */
  readonly channels: readonly Channel[];
}

const strokes: Readonly<Record<DiagramEdge['kind'], PdfStroke>> = {
  basis: stroke('chart-axis', 1),
  time: stroke('chart-axis', 1, 'dashed'),
  statement: stroke('chart-axis', 1, 'dashed'),
  missing: stroke('status-broken', 1, 'dotted'),
  more: stroke('chart-axis', 1, 'dotted'),
};

/** Lines from box to box, straight up and across, past the boxes between them. */
export function lineMarks(edges: readonly DiagramEdge[], field: Field): readonly PdfMark[] {
  const lanes: Lane[] = [];
  const marks = edges.map((edge) => {
    const course = courseOf(edge, { edges, field, lanes });
    return course === null ? { lines: [], labels: [] } : drawn(edge, course);
  });
  return [...marks.flatMap(({ lines }) => lines), ...marks.flatMap(({ labels }) => labels)];
}

interface Laying {
  readonly edges: readonly DiagramEdge[];
  readonly field: Field;
  readonly lanes: Lane[];
}

/** The points of a line from its lower box to its upper. */
function courseOf(edge: DiagramEdge, laying: Laying): readonly PdfPoint[] | null {
  const { boxes, channels } = laying.field;
  const ends = endsOf(edge);
  const [lower, upper] = [boxes.get(ends.lower), boxes.get(ends.upper)];
  if (lower === undefined || upper === undefined || lower.row <= upper.row) return null;
  const start: PdfPoint = [portOf(ends, laying), lower.y];
  const end: PdfPoint = [upper.x + upper.width / 2, upper.y + upper.height];
  const [first, last] = [trackIn(channels[lower.row], ends.upper), trackIn(channels[upper.row + 1], ends.upper)];
  if (lower.row === upper.row + 1)
    return Math.abs(start[0] - end[0]) < 0.5 ? [start, end] : [start, [start[0], first], [end[0], first], end];
  const lane = laneFor({ ends, from: start[0], to: end[0], rows: [upper.row + 1, lower.row - 1] }, laying);
  return [start, [start[0], first], [lane, first], [lane, last], [end[0], last], end];
}

function trackIn(channel: Channel | undefined, upper: string): number {
  const { above, between } = channelRoom;
  return (channel?.top ?? 0) + above + Math.max(0, channel?.tracks.indexOf(upper) ?? 0) * between;
}

/** Where a line leaves its lower box: those to the left go from the left. */
function portOf({ lower, upper }: ReturnType<typeof endsOf>, { edges, field: { boxes } }: Laying): number {
  const box = boxes.get(lower) as Placed;
  const middle = (id: string) => (boxes.get(id)?.x ?? 0) + (boxes.get(id)?.width ?? 0) / 2;
  const all = [...new Set(edges.map(endsOf).flatMap((one) => (one.lower === lower ? [one.upper] : [])))];
  const others = all.toSorted((a, b) => middle(a) - middle(b));
  const step = Math.min(18, box.width / (others.length + 1));
  return box.x + box.width / 2 + (others.indexOf(upper) - (others.length - 1) / 2) * step;
}

/** A line that passes rows on its way up. */
interface Lane {
  readonly x: number;
  readonly upper: string;
  readonly rows: readonly [first: number, last: number];
}

interface LaneRequest {
  readonly ends: ReturnType<typeof endsOf>;
  readonly from: number;
  readonly to: number;
  readonly rows: readonly [number, number];
}

/** Between the boxes of the rows it passes, or beside them, where the way is shortest. */
function laneFor({ ends: { upper }, from, to, rows }: LaneRequest, { field, lanes }: Laying): number {
  const passed = [...field.boxes.values()].filter(({ row }) => row >= rows[0] && row <= rows[1]);
  const beside = passed.flatMap(({ x, width }) => [x - 6, x + width + 6, x - 10, x + width + 10]);
  const isClear = (at: number) =>
    at >= 2 && at <= sheet.width - 2 && passed.every(({ x, width }) => at <= x - 4 || at >= x + width + 4);
  const isFree = (at: number) =>
    lanes.every(
      (one) => one.upper === upper || one.rows[0] > rows[1] || one.rows[1] < rows[0] || Math.abs(one.x - at) >= 3.5,
    );
  const way = (at: number) => Math.abs(at - from) + Math.abs(at - to);
  const clear = [from, to, ...beside, 3, sheet.width - 3].filter(isClear);
  const free = clear.filter(isFree);
  const [x = 3] = (free.length > 0 ? free : clear).toSorted((a, b) => way(a) - way(b));
  lanes.push({ x, upper, rows });
  return x;
}

function drawn(
  edge: DiagramEdge,
  course: readonly PdfPoint[],
): { readonly lines: readonly PdfMark[]; readonly labels: readonly PdfMark[] } {
  const look = strokes[edge.kind];
  const points = edge.upper === 'to' ? course : course.toReversed();
  const hasHead = edge.kind !== 'missing' && edge.kind !== 'more';
  const [tip = [0, 0], before = [0, 0]] = points.toReversed();
  const [[x, y] = [0, 0]] = course;
  return {
    lines: [rounded(points, look), ...(hasHead ? [arrowHead(tip, before, look)] : [])],
    labels: edge.label === null ? [] : labelMarks(edge.label, [x + 4, y - 3]),
  };
}

function labelMarks(text: string, [x, y]: PdfPoint): readonly PdfMark[] {
  const size = 7;
  const paper = { x: x - 1, y: y - 6.5, width: labelWidth(text, { size }) + 2, height: 8.5 };
  return [area(paper, { fill: filled('chart-paper') }), label(text, [x, y], { size, tone: 'chart-quiet' })];
}

const corner = 4;

/** Straight stretches with round corners. */
function rounded(points: readonly PdfPoint[], look: PdfStroke): PdfPath {
  const [from = [0, 0]] = points;
  const stretches = points.slice(1).flatMap((at, index): PdfPath['stretches'] => {
    const [before, after] = [points[index] ?? at, points[index + 2]];
    if (after === undefined) return [[at]];
    const [into, out] = [towards(at, before), towards(at, after)];
    return [[into], [at, at, out]];
  });
  return { mark: 'path', from, stretches, closed: false, fill: null, stroke: look };
}

/** A point a little way from one to another. */
function towards([x, y]: PdfPoint, [otherX, otherY]: PdfPoint): PdfPoint {
  const length = Math.hypot(otherX - x, otherY - y) || 1;
  const share = Math.min(corner, length / 2) / length;
  return [tenth(x + (otherX - x) * share), tenth(y + (otherY - y) * share)];
}

function tenth(value: number): number {
  return Number(value.toFixed(1)) + 0;
}
