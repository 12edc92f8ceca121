import type { DocumentNode } from '../graph.ts';
import { type Scene, rememberForScene } from './scene.ts';

const linkKeys = ['forankring', 'følger_opp', 'svar'];

/**
 * How many links into a document may stand in places that could not be read (`schema/type` and the like told why). Such a
 * link is taken to lead where the rest of its file leads, else anywhere. A list of items that could not be read may hold
 * any number of links.
 */
export const unreadLinksInto = rememberForScene((scene): ((document: DocumentNode) => number) => {
  const counts = new Map<DocumentNode, number>();
  let anywhere = 0;
  for (const file of scene.graph.documents) {
    const count = unreadLinks(file, scene);
    if (count === 0) continue;
    const targets = targetDocuments(file);
    if (targets.size === 0) anywhere += count;
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + count);
  }
  return (document) => anywhere + (counts.get(document) ?? 0);
});

/** How many links of a file could not be read; without end where a whole list of items could not. */
export function unreadLinks(file: DocumentNode, { plansystem }: Pick<Scene, 'plansystem'>): number {
  let count = 0;
  const places = [file.facts, ...file.items.filter((item) => item.file === file).map(({ item }) => item)];
  for (const { unreadable } of places) {
    for (const key of unreadable) {
      if (plansystem.spelled.collection.has(key)) return Infinity;
      if (linkKeys.includes(key)) count++;
    }
  }
  return count;
}

function targetDocuments(file: DocumentNode): ReadonlySet<DocumentNode> {
  const found = new Set<DocumentNode>();
  for (const node of [file, ...file.items]) {
    for (const { to } of node.out) found.add(to.kind === 'document' ? to.owner : to.document);
  }
  found.delete(file.owner);
  return found;
}
