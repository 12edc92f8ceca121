import { foldWord } from '../core/nearest.ts';
import { invisible } from '../schema/correct-id.ts';
import type { GrowingDocument, GrowingNode } from './nodes.ts';

/** Finds what is meant where a title stands instead of an id; titles are looked through when the first one is asked for. */
export function titleFinder(documents: readonly GrowingDocument[]) {
  let known: ReadonlyMap<string, GrowingNode | null> | null = null;
  /** The only document or item with a title, letter case and hyphens aside, but for the one that names it. */
  return (title: string, from: GrowingNode): GrowingNode | null => {
    known ??= nodesByTitle(documents);
    const node = known.get(folded(title)) ?? null;
    return node === from ? null : node;
  };
}

/** `null` where several have the title. */
function nodesByTitle(documents: readonly GrowingDocument[]): ReadonlyMap<string, GrowingNode | null> {
  const nodes = new Map<string, GrowingNode | null>();
  const add = (title: string | undefined, node: GrowingNode) => {
    if (title === undefined) return;
    nodes.set(folded(title), nodes.has(folded(title)) ? null : node);
  };
  for (const document of documents) {
    if (document.id !== '') add(document.facts.title?.value, document);
    for (const node of document.ownItems) if (node.item.id !== '') add(node.item.title?.value, node);
  }
  return nodes;
}

function folded(title: string): string {
  return foldWord(title.replaceAll(invisible, '').trim());
}
