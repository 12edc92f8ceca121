/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line as SVG path data, and its head, which goes on where the line ends. */
export interface Route {
  readonly line: string;
  readonly head: string;
}

/** Where a box is, in pixels. */
export interface Edges {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a line is drawn between; `upper` is to the left. */
export interface RouteRequest {
  readonly lower: Edges;
  readonly upper: Edges;
  /** Between two columns. */
  readonly gap: number;
  /** Graphviz's route, from `lower` to `upper`: a start and three points for each curve. */
  readonly spline: readonly Point[];
  /** The head is at `lower`. */
  readonly isReversed: boolean;
}

const headLength = 8;
const headHalf = 4;

/** An S between neighbouring columns; past other columns, Graphviz's route between the boxes. */
export function route({ lower, upper, gap, spline, isReversed }: RouteRequest): Route {
  const start = { x: lower.x, y: lower.y + lower.height / 2 };
  const end = { x: upper.x + upper.width, y: upper.y + upper.height / 2 };
  const distance = start.x - end.x;
  const isNext = distance > 0 && distance < gap * 1.5;
  const points = isNext || spline.length < 4 ? curve(start, end) : spline;
  return isReversed ? drawn(points.toReversed()) : drawn(points);
}

function curve(start: Point, end: Point): readonly Point[] {
  const middle = (start.x + end.x) / 2;
  return [start, { x: middle, y: start.y }, { x: middle, y: end.y }, end];
}

/** The head is two strokes from the line's end, as the path goes on: alike for whole and broken lines. */
function drawn(points: readonly Point[]): Route {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.findLast(({ x, y }) => Math.hypot(x - tip.x, y - tip.y) > 0.5) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const [one, other] = [1, -1].map((side) => ({
    x: round(-along.x * headLength - side * along.y * headHalf),
    y: round(-along.y * headLength + side * along.x * headHalf),
  }));
  const [start = tip, ...others] = points;
  const isStraight = others.every(({ y }) => round(y) === round(start.y));
  return {
    line: `M${write(start)}${isStraight ? `H${round(tip.x)}` : `C${others.map(write).join(' ')}`}`,
    head: one && other ? `m0,0l${write(one)}m${write({ x: -one.x, y: -one.y })}l${write(other)}` : '',
  };
}

function write({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

/** To whole pixels: what is not seen makes no difference between two drawings, and takes no room. */
export function round(pixels: number): number {
  return Math.round(pixels) || 0;
}
