/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line as SVG path data, and its head. */
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

/** The line ends where its head begins. */
function drawn(points: readonly Point[]): Route {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.findLast(({ x, y }) => Math.hypot(x - tip.x, y - tip.y) > 0.5) ?? tip;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const foot = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
  const side = { x: -along.y * headHalf, y: along.x * headHalf };
  const [start, ...others] = [...points.slice(0, -1), foot];
  return {
    line: `M${write(start ?? tip)}C${others.map(write).join(' ')}`,
    head: `M${write(tip)}L${write({ x: foot.x + side.x, y: foot.y + side.y })}L${write({ x: foot.x - side.x, y: foot.y - side.y })}Z`,
  };
}

function write({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

/** To a tenth of a pixel: what is not seen makes no difference between two drawings. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 || 0;
}
