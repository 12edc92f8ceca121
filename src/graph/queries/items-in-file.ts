import { appendTo } from '../../core/append-to.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';

const known = new WeakMap<DocumentNode, ReadonlyMap<DocumentNode, readonly ItemNode[]>>();

/** The items that stand in a file itself, in reading order: of a document without its chapters, of a chapter its own. Parted once for each document. */
export function itemsInFile(file: DocumentNode): readonly ItemNode[] {
  const parted = known.get(file.owner) ?? partByFile(file.owner);
  known.set(file.owner, parted);
  return parted.get(file) ?? [];
}

function partByFile({ items }: DocumentNode): ReadonlyMap<DocumentNode, readonly ItemNode[]> {
  const parted = new Map<DocumentNode, ItemNode[]>();
  for (const item of items) appendTo(parted, item.file, item);
  return parted;
}
