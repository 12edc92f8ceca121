import type { Entry, MapNode, SalvagedPair } from '../node.ts';
import { typeInItemKey, isItemKey } from './item-key.ts';

/** The items of a document whose front matter cannot be read, as the pairs that a line scan of YAML would have given. */
export function salvageItems(entries: readonly Entry[]): readonly SalvagedPair[] {
  const pairs: SalvagedPair[] = [];
  const open = entries.map((entry) => ({ entry, depth: 0 })).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { entry, depth } = next;
    if (!isItemKey(entry.key) || entry.value.kind !== 'list') continue;
    for (const element of entry.value.elements) {
      if (element.kind !== 'map') continue;
      pairs.push(pair(typeInItemKey(entry.key), '', entry, depth), ...ownPairs(element, depth + 1));
      for (const below of element.entries) if (isItemKey(below.key)) open.push({ entry: below, depth: depth + 1 });
    }
  }
  return pairs;
}

function ownPairs(item: MapNode, depth: number): readonly SalvagedPair[] {
  return item.entries.flatMap((entry) =>
    entry.value.kind === 'scalar' && entry.key !== 'beskrivelse'
      ? [pair(entry.key, entry.value.text, entry, depth)]
      : [],
  );
}

function pair(key: string, value: string, { keyAt, value: node }: Entry, depth: number): SalvagedPair {
  return { key, value, depth, keyAt, valueAt: { start: node.start, end: node.end }, element: false };
}
