import type { Diagram, DiagramEdge } from '../../../../trace/diagram.ts';

/** Boxes of a diagram by their ids, row by row from the top of the chain; what an edge leads up to is in a row above. */
export type Rows = readonly (readonly string[])[];

const mostInRow = 3;

/** The two ends of a line. */
export function endsOf({ from, to, upper }: DiagramEdge): { readonly lower: string; readonly upper: string } {
  return upper === 'to' ? { lower: from, upper: to } : { lower: to, upper: from };
}

/** Puts boxes in rows: near those they hang together with, at most three beside each other. */
export function rowsOf({ nodes, edges }: Diagram): Rows {
  const levels = levelsOf(
    nodes.map(({ id }) => id),
    edges,
  );
  const ranks = [...new Set(levels.values())].sort((a, b) => a - b);
  const byLevel = ranks.map((rank) => nodes.flatMap(({ id }) => (levels.get(id) === rank ? [id] : [])));
  return ordered(byLevel, edges).flatMap(inParts);
}

/** How far each is from the top; what nothing is above stands just above what is nearest below it. */
function levelsOf(ids: readonly string[], edges: readonly DiagramEdge[]): ReadonlyMap<string, number> {
  const levels = new Map(ids.map((id) => [id, 0]));
  const levelOf = (id: string) => levels.get(id) ?? 0;
  const ends = edges
    .map(endsOf)
    .filter(({ lower, upper }) => lower !== upper && levels.has(lower) && levels.has(upper));
  // Where the chain bites its own tail this ends all the same.
  for (let turn = 0; turn < ids.length; turn++) {
    const low = ends.filter(({ lower, upper }) => levelOf(lower) <= levelOf(upper));
    if (low.length === 0) break;
    for (const { lower, upper } of low) levels.set(lower, Math.min(levelOf(upper) + 1, ids.length));
  }
  for (const id of ids) {
    const below = ends.filter(({ upper }) => upper === id).map(({ lower }) => levelOf(lower));
    if (below.length > 0 && !ends.some(({ lower }) => lower === id)) levels.set(id, Math.min(...below) - 1);
  }
  return levels;
}

/** Each beside those that hang together with what it hangs together with, so that few lines cross. */
function ordered(rows: Rows, edges: readonly DiagramEdge[]): Rows {
  let current = rows;
  for (const side of ['upper', 'lower', 'upper', 'lower'] as const) {
    const places = new Map(current.flatMap((row) => row.map((id, at) => [id, (at + 0.5) / row.length] as const)));
    const middle = (id: string) => {
      const others = edges.map(endsOf).flatMap((ends) => {
        const [own, other] = side === 'upper' ? [ends.lower, ends.upper] : [ends.upper, ends.lower];
        return own === id ? [places.get(other) ?? 0.5] : [];
      });
      return others.length === 0
        ? (places.get(id) ?? 0.5)
        : others.reduce((sum, place) => sum + place, 0) / others.length;
    };
    current = current.map((row) => {
      const middles = new Map(row.map((id) => [id, middle(id)]));
      return row.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
    });
  }
  return current;
}

/** Rows of nearly as many each. */
function inParts(row: readonly string[]): Rows {
  const count = Math.ceil(row.length / mostInRow);
  const from = (part: number) => Math.round((part * row.length) / count);
  return Array.from({ length: count }, (_, at) => row.slice(from(at), from(at + 1)));
}
