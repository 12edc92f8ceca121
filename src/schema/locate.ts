import type { Span } from '../core/place.ts';
import type { Entry, MapNode, Node } from '../parse/node.ts';

/** A value found by its JSON pointer, with what stands around it. */
export interface Located {
  readonly node: Node;
  /** The map the value is an entry of, and the entry; `null` for the root and for elements of lists. */
  readonly entry: Entry | null;
  /** The nearest key above the value that is a word, not a year: what to call it. Empty at the root. */
  readonly label: string;
  /** The first key of the pointer; empty at the root. */
  readonly top: string;
}

/** Finds the value of a JSON pointer; where the pointer leads nowhere, the last value on its way. */
export function locate(root: MapNode, pointer: string): Located {
  let at: Located = { node: root, entry: null, label: '', top: '' };
  for (const segment of pointer.split('/').slice(1)) {
    const next = step(at, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (next === null) return at;
    at = next;
  }
  return at;
}

/** Where a missing key is told: the `id` value, else the key the map stands under, else its first key. */
export function placeOfAbsence({ node, entry }: Located): Span {
  if (entry !== null) return entry.keyAt;
  if (node.kind !== 'map') return node;
  const id = node.entries.find((one) => one.key === 'id');
  if (id?.value.kind === 'scalar' && id.value.json !== null) return id.value;
  const [first] = node.entries;
  // The text of an item in Markdown is no place for what its head lacks.
  const isOfHead = first?.key === 'tittel' || (first?.value.kind === 'scalar' && first.value.attribute !== undefined);
  return (node.head === undefined || isOfHead ? first?.keyAt : node.head) ?? node;
}

/** The entry of a key; of a key that is not there `null`. */
export function entryOf(node: Node, key: string): Entry | null {
  return node.kind === 'map' ? (node.entries.find((entry) => entry.key === key) ?? null) : null;
}

function step({ node, label, top }: Located, segment: string): Located | null {
  if (node.kind === 'list') {
    const element = node.elements[Number(segment)];
    return element === undefined ? null : { node: element, entry: null, label, top };
  }
  const entry = entryOf(node, segment);
  if (entry === null) return null;
  const isYear = /^\d{4}$/.test(segment) && label !== '';
  return { node: entry.value, entry, label: isYear ? label : segment, top: top === '' ? segment : top };
}
