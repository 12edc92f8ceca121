/**
 * Optimal string alignment distance: insertions, deletions, exchanges and swaps of neighbours; a number above `limit` as
 * soon as it must be more. Only the band of the table that can stay within the limit is filled.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  let before = new Uint32Array(width).fill(limit + 1);
  let above = Uint32Array.from({ length: width }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = new Uint32Array(width).fill(limit + 1);
    if (row <= limit) current[0] = row;
    let smallest = current[0] ?? limit + 1;
    const last = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= last; column++) {
      const cost = cellCost(a, b, row, column, { before, above, current });
      current[column] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}

interface Rows {
  readonly before: Uint32Array;
  readonly above: Uint32Array;
  readonly current: Uint32Array;
}

function cellCost(a: string, b: string, row: number, column: number, rows: Rows): number {
  const letter = a.charCodeAt(row - 1);
  const other = b.charCodeAt(column - 1);
  const same = letter === other ? 0 : 1;
  let cost = Math.min(at(rows.above, column) + 1, at(rows.current, column - 1) + 1, at(rows.above, column - 1) + same);
  const swapped =
    row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other && same === 1;
  if (swapped) cost = Math.min(cost, at(rows.before, column - 2) + 1);
  return cost;
}

function at(row: Uint32Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
