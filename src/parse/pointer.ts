import { firstIndex } from '../core/first-index.ts';
import type { Span } from '../core/place.ts';
import { isItemKey } from './markdown/item-key.ts';
import type { Entry, Node } from './node.ts';

/** The node at a JSON pointer path: keys, and indices of lists from 0. `null` where nothing stands there. */
export function nodeAt(root: Node, pointer: readonly string[]): Node | null {
  let node: Node | null = root;
  for (const step of pointer) {
    if (node === null) return null;
    node = childAt(node, step);
  }
  return node;
}

/** Where the key of the last step of a path stands; `null` where the path leads nowhere or to a list's element. */
export function keyAt(root: Node, pointer: readonly string[]): Span | null {
  const parent = nodeAt(root, pointer.slice(0, -1));
  const key = pointer.at(-1);
  return parent === null || key === undefined ? null : (entryOf(parent, key)?.keyAt ?? null);
}

/** The path of the innermost node at an offset; a key belongs to its pair. Offsets at a node's end count as inside. */
export function pathAt(root: Node, offset: number): readonly string[] {
  const path: string[] = [];
  let node: Node | null = root;
  while (node !== null) {
    const step = stepAt(node, offset);
    if (step === null) break;
    path.push(step);
    node = childAt(node, step);
  }
  return path;
}

function stepAt(node: Node, offset: number): string | null {
  if (node.kind === 'map') return node.entries.find((entry) => holds(entry, offset))?.key ?? null;
  if (node.kind === 'scalar') return null;
  const index = elementAt(node.elements, offset);
  return index === null ? null : String(index);
}

/** The first element that holds an offset, by halving: a list may be as long as a file. */
function elementAt(elements: readonly Node[], offset: number): number | null {
  const index = firstIndex(elements.length, (at) => (elements[at]?.end ?? 0) >= offset);
  if (holdsOffset(elements[index], offset)) return index;
  // Items of Markdown may be listed in another order than they stand in.
  const found = elements.findIndex((element) => holdsOffset(element, offset));
  return found < 0 ? null : found;
}

function holdsOffset(node: Node | undefined, offset: number): boolean {
  return node !== undefined && node.start <= offset && offset <= node.end;
}

function holds(entry: Entry, offset: number): boolean {
  // The items of a type stand scattered in Markdown, with others between them.
  if (isItemKey(entry.key) && entry.value.kind === 'list')
    return entry.value.elements.some(({ start, end }) => start <= offset && offset <= end);
  return entry.keyAt.start <= offset && offset <= Math.max(entry.keyAt.end, entry.value.end);
}

function childAt(node: Node, step: string): Node | null {
  if (node.kind === 'map') return entryOf(node, step)?.value ?? null;
  return node.kind === 'list' && /^\d+$/.test(step) ? (node.elements[Number(step)] ?? null) : null;
}

function entryOf(node: Node, key: string): Entry | null {
  return node.kind === 'map' ? (node.entries.find((entry) => entry.key === key) ?? null) : null;
}
