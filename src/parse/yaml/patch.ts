import type { Span } from '../../core/place.ts';

/** A change of a text, before it has a file: replaces `span` by `text`. */
export interface Change extends Span {
  readonly text: string;
}

/** A text with changes made to it, which still knows where everything stood before. */
export interface Patch {
  readonly source: string;
  readonly text: string;
  /** The offset in `source` of an offset in `text`; inside a changed stretch, the nearest offset of the stretch it replaced. */
  readonly toSource: (offset: number) => number;
}

/** Whether a change touches a stretch that an earlier one has changed. */
export function overlaps(changes: readonly Change[], change: Change): boolean {
  return changes.some((other) =>
    other.start === other.end && change.start === change.end
      ? other.start === change.start
      : other.start < change.end && change.start < other.end,
  );
}

/** Applies changes that do not overlap. */
export function patch(source: string, changes: readonly Change[]): Patch {
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let done = 0;
  for (const change of sorted) {
    pieces.push(source.slice(done, change.start), change.text);
    done = change.end;
  }
  pieces.push(source.slice(done));
  const text = pieces.join('');
  return { source, text, toSource: offsetMap(sorted) };
}

/** The patch that leads from the first one's source to the second one's text. */
export function compose(first: Patch, second: Patch): Patch {
  return { source: first.source, text: second.text, toSource: (offset) => first.toSource(second.toSource(offset)) };
}

function offsetMap(sorted: readonly Change[]): (offset: number) => number {
  if (sorted.every((change) => change.text.length === change.end - change.start)) return (offset) => offset;
  // Start of each change in the new text, so that an offset finds its change by bisection.
  const starts: number[] = [];
  let shift = 0;
  for (const change of sorted) {
    starts.push(change.start + shift);
    shift += change.text.length - (change.end - change.start);
  }
  return (offset) => {
    const index = lastAtOrBefore(starts, offset);
    const change = sorted[index];
    if (change === undefined) return offset;
    const inside = offset - (starts[index] ?? 0);
    if (inside < change.text.length) return Math.min(change.start + inside, change.end);
    return change.end + inside - change.text.length;
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = -1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
