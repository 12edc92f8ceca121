import { absolute, roundingOf, sumKroner } from '../../core/kroner.ts';
import type { Span } from '../../core/place.ts';
import type { ItemNode } from '../graph.ts';

/** A measure whose parts come to something else than it states for a year. */
export interface PartMismatch {
  readonly year: number;
  readonly at: Span;
  readonly stated: bigint;
  readonly sum: bigint;
  readonly parts: readonly ItemNode[];
}

/** Years in which all parts of a measure state amounts that do not come to its own. Figures rounded to thousands may be off by that. */
export function partMismatches({ item, children }: ItemNode): readonly PartMismatch[] {
  const parts = children.filter((child) => child.item.type === item.type);
  if (parts.length === 0 || item.amounts.length === 0) return [];
  if ([item, ...parts.map((part) => part.item)].some(({ unreadable }) => unreadable.has('beløp'))) return [];
  return item.amounts.flatMap(({ year, kroner, at }) => {
    const terms = parts.flatMap((part) => part.item.amounts.filter((amount) => amount.year === year));
    if (terms.length < parts.length) return [];
    const stated = BigInt(kroner);
    const amounts = terms.map((amount) => amount.kroner);
    const sum = sumKroner(amounts);
    return absolute(sum - stated) > roundingOf([...amounts, stated]) ? [{ year, at, stated, sum, parts }] : [];
  });
}
