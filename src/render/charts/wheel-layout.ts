/** The wheel's measures in pixels: its middle, the ring of months, and the rings that dots stand on, outermost first. */
export const wheel = {
  size: 440,
  middle: 220,
  outer: 216,
  inner: 186,
  lanes: [168, 141, 114, 87],
  dot: 12,
} as const;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Nearest is best; a ring further in is as far as this many pixels. */
const laneCost = 14;
const apart = 2 * wheel.dot + 2;
/** How many dots have room; there is always one left for the next. */
export const mostDots = 60;

/** Turns from the top of the wheel, in radians, of a day `YYYY-MM-DD`: months are equally wide. */
export function turnOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return ((month - 1 + (date - 0.5) / days) / 12) * 2 * Math.PI;
}

/** The spot at a turn, so far from the middle. */
export function spotAt(turn: number, radius: number): Spot {
  return { x: wheel.middle + radius * Math.sin(turn), y: wheel.middle - radius * Math.cos(turn) };
}

/** A spot for each day, as near to its own as may be, none upon another; in the order given. */
export function placeDots(days: readonly string[]): readonly Spot[] {
  const placed: Spot[] = [];
  for (const day of days.slice(0, mostDots)) placed.push(freeSpot(turnOf(day), placed));
  return placed;
}

function freeSpot(turn: number, placed: readonly Spot[]): Spot {
  let best: { readonly cost: number; readonly spot: Spot } | null = null;
  for (const [lane, radius] of wheel.lanes.entries()) {
    for (let along = 0; along <= Math.PI * radius; along += 3) {
      const cost = lane * laneCost + along;
      if (best !== null && cost >= best.cost) break;
      const spot = [along, -along].map((by) => spotAt(turn + by / radius, radius)).find((one) => isFree(one, placed));
      if (spot !== undefined) best = { cost, spot };
    }
  }
  return best?.spot ?? spotAt(turn, wheel.lanes[0]);
}

function isFree({ x, y }: Spot, placed: readonly Spot[]): boolean {
  return placed.every((one) => Math.hypot(one.x - x, one.y - y) >= apart);
}
