import { firstIndex } from '../core/first-index.ts';
import type { Item } from '../model/summary.ts';

/** Finds the innermost item of a file whose text holds an offset: the last that begins before it, or what that stands in. */
export function itemFinder(items: readonly Item[]): (offset: number) => Item | undefined {
  const byStart = items.toSorted((a, b) => a.span.start - b.span.start);
  return (offset) => {
    const after = firstIndex(byStart.length, (index) => (byStart[index]?.span.start ?? 0) > offset);
    let item = byStart[after - 1];
    while (item !== undefined && item.span.end < offset) item = items[item.parent];
    return item ?? byStart.slice(0, after).findLast(({ span }) => offset <= span.end);
  };
}
