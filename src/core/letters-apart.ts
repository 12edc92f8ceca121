/**
 * Optimal string alignment distance: insertions, deletions, exchanges and swaps of neighbours; a number above `limit` as
 * soon as it must be more. Only the band of the table that can stay within the limit is filled, and what both words begin
 * or end with is left out, which changes nothing.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  return apart(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

/** Rows of the table: the one that is filled and the two above it. */
interface Rows {
  before: Uint16Array;
  above: Uint16Array;
  current: Uint16Array;
}

function apart(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const rows: Rows = {
    before: new Uint16Array(width).fill(limit + 1),
    above: Uint16Array.from({ length: width }, (_, column) => column),
    current: new Uint16Array(width).fill(limit + 1),
  };
  for (let row = 1; row <= a.length; row++) {
    if (fillRow(a, b, row, rows, limit) > limit) return limit + 1;
    const free = rows.before.fill(limit + 1);
    rows.before = rows.above;
    rows.above = rows.current;
    rows.current = free;
  }
  return rows.above[b.length] ?? limit + 1;
}

/** Fills a row of the table and gives its smallest number. */
function fillRow(a: string, b: string, row: number, { before, above, current }: Rows, limit: number): number {
  const letter = a.charCodeAt(row - 1);
  const over = limit + 1;
  current[0] = row <= limit ? row : over;
  let smallest = current[0];
  const last = Math.min(b.length, row + limit);
  for (let column = Math.max(1, row - limit); column <= last; column++) {
    const same = letter === b.charCodeAt(column - 1) ? 0 : 1;
    let cost = Math.min(above[column] ?? over, current[column - 1] ?? over) + 1;
    cost = Math.min(cost, (above[column - 1] ?? over) + same);
    const isSwap = row > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
    if (isSwap && column > 1) cost = Math.min(cost, (before[column - 2] ?? over) + 1);
    current[column] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  return start;
}

function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let end = 0;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return end;
}
