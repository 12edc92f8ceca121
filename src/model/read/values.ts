import { type DayRange, type Period, parseDate, parsePeriod } from '../../core/date.ts';
import type { Span, Spanned } from '../../core/place.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../parse/node.ts';

/** What a vote's part says where nobody knows it. */
export const unknownWord = 'ukjent';

/** The entry of a key in a map whose keys are canonical. */
export function entryOf(node: MapNode, key: string): Entry | undefined {
  for (const entry of node.entries) if (entry.key === key) return entry;
  return undefined;
}

/** A scalar's text with its place; `null` for nothing, lists and maps. */
export function textOf(node: Node | undefined): Spanned<string> | null {
  if (node === undefined || node.kind !== 'scalar' || node.json === null) return null;
  return { value: node.text, at: spanOf(node) };
}

/** The scalars of a value that may be one or a list. */
export function scalarsOf(node: Node | undefined): readonly ScalarNode[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return node.json === null ? [] : [node];
  if (node.kind === 'map') return [];
  return node.elements.filter((element): element is ScalarNode => element.kind === 'scalar' && element.json !== null);
}

/** The texts of a value that may be one or a list. */
export function textsOf(node: Node | undefined): readonly Spanned<string>[] {
  return scalarsOf(node).map((scalar) => ({ value: scalar.text, at: spanOf(scalar) }));
}

/** Law by which something is withheld, several joined; `null` where none is stated. */
export function basisOf(node: Node | undefined): string | null {
  const laws = textsOf(node).flatMap(({ value }) => (value.trim() === '' ? [] : value));
  return laws.length === 0 ? null : laws.join(', ');
}

/** The maps of a value that may be one or a list. */
export function mapsOf(node: Node | undefined): readonly MapNode[] {
  if (node === undefined || node.kind === 'scalar') return [];
  return node.kind === 'map' ? [node] : node.elements.filter((element): element is MapNode => element.kind === 'map');
}

/** A date, partial ones as the days they may mean; `null` where there is none or it cannot be read. */
export function dateOf(node: Node | undefined): Spanned<DayRange> | null {
  const text = textOf(node);
  const value = text === null ? null : parseDate(text.value);
  return text === null || value === null ? null : { value, at: text.at };
}

/** A plan period in any of its forms. */
export function periodOf(node: Node | undefined): Spanned<Period> | null {
  if (node === undefined) return null;
  if (node.kind === 'map') return rangeOf(node);
  const text = textOf(node);
  const value = text === null ? null : parsePeriod(text.value);
  return text === null || value === null ? null : { value, at: text.at };
}

/**
 * `{fra, til}`: from the first day `fra` may mean to the last that `til` may mean; `null` where neither can be read, or it ends
 * before it begins.
 */
export function rangeOf(node: Node | undefined): Spanned<Period> | null {
  if (node === undefined || node.kind !== 'map') return null;
  const from = dateOf(entryOf(node, 'fra')?.value)?.value.from ?? null;
  const to = dateOf(entryOf(node, 'til')?.value)?.value.to ?? null;
  const isBackwards = from !== null && to !== null && to < from;
  return isBackwards || (from === null && to === null) ? null : { value: { from, to }, at: spanOf(node) };
}

/** One of a fixed set of words; `null` for any other. */
export function wordOf<W extends string>(node: Node | undefined, words: ReadonlySet<string>): Spanned<W> | null {
  const text = textOf(node);
  return text !== null && words.has(text.value) ? (text as Spanned<W>) : null;
}

/** The largest amount that is read, either way: far above what any municipality has, and exact in sums of two. */
export const mostKroner = 999_999_999_999_999;

/** Whole kroner; `null` for anything else, and for amounts that no municipality can have. */
export function kronerOf(node: Node | undefined): number | null {
  if (node?.kind !== 'scalar' || !Number.isSafeInteger(node.json)) return null;
  const kroner = node.json as number;
  return Math.abs(kroner) <= mostKroner ? kroner : null;
}

/** The bare span of a node. */
export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}
