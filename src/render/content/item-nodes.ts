import type { Span } from '../../core/place.ts';
import { mapsOf } from '../../model/read/values.ts';
import type { Access, Item, Summary } from '../../model/summary.ts';
import type { MapNode } from '../../parse/node.ts';
import type { KnownItems } from './body-sources.ts';

/** The items of a file, and where they stand in it. */
export interface ItemNodes extends KnownItems {
  /** All that an item states, by index; `null` where it could not be read. */
  readonly nodes: readonly (MapNode | null)[];
}

interface Asked {
  readonly isCollection: (key: string) => boolean;
  readonly hides: (access: Access) => boolean;
  readonly isHidden?: (index: number) => boolean;
}

/** Finds the items of a summary in their file by where they stand. What is hidden hides what is nested in it. */
export function findItems(root: MapNode | null, { items }: Summary, asked: Asked): ItemNodes {
  const found = new Map<string, MapNode>();
  if (root !== null) collect(root, found, asked.isCollection);
  const indexes = new Map(items.map(({ span }, index) => [nameOf(span), index]));
  const hidden: boolean[] = [];
  for (const [index, item] of items.entries())
    hidden.push(isClosed(item, asked) || asked.isHidden?.(index) === true || hidden[item.parent] === true);
  return {
    nodes: items.map(({ span }) => found.get(nameOf(span)) ?? null),
    at: (span) => indexes.get(nameOf(span)) ?? -1,
    isHidden: (index) => hidden[index] !== false,
    isTop: (index) => items[index]?.parent === -1,
  };
}

function isClosed({ access, unreadable }: Item, { hides }: Asked): boolean {
  return (access !== null && hides(access)) || (unreadable.has('tilgang') && hides('unntatt'));
}

function collect(map: MapNode, found: Map<string, MapNode>, isCollection: Asked['isCollection']): void {
  for (const { key, value } of map.entries) {
    if (!isCollection(key)) continue;
    for (const item of mapsOf(value)) {
      found.set(nameOf(item), item);
      collect(item, found, isCollection);
    }
  }
}

function nameOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
