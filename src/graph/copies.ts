import type { Spanned } from '../core/place.ts';
import type { Period } from '../core/date.ts';
import type { GrowingDocument } from './nodes.ts';

/**
 * Whether a document is the same as an earlier one with its id: a file copied and left there. What it says is said already,
 * so that it takes no part in the chain; two that share their id by mistake both do.
 */
export function isCopy(document: GrowingDocument, first: GrowingDocument): boolean {
  const [a, b] = [document.facts, first.facts];
  if (a.recovered || b.recovered || a.type !== b.type) return false;
  return isSamePeriod(a.period, b.period) && unitsOf(document) === unitsOf(first) && areItemsShared(document, first);
}

/** Whether a file's name is that of a copy: `plan - kopi.yaml`, `plan (1).yaml`, `kopi av plan.yaml`, `plan.bak.yaml`. */
export function isNamedAsCopy(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /(?:^|[\s_.(-])(?:kopi|copy|bak|backup)(?![a-zæøå])|\(\d+\)\.[a-z]+$|~$/.test(name);
}

function isSamePeriod(a: Spanned<Period> | null, b: Spanned<Period> | null): boolean {
  return a?.value.from === b?.value.from && a?.value.to === b?.value.to;
}

function unitsOf({ facts }: GrowingDocument): string {
  return facts.units.map(({ value }) => value).join(' ');
}

/** At least half of the items of the larger one are in both: a copy may have been worked on. */
function areItemsShared({ summary: one }: GrowingDocument, { summary: other }: GrowingDocument): boolean {
  const ids = new Set(other.items.map(({ id }) => id));
  const shared = one.items.filter(({ id }) => ids.has(id)).length;
  return shared * 2 >= Math.max(one.items.length, other.items.length);
}
