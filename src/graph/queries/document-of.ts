import type { ChainNode, DocumentNode } from '../graph.ts';

/** The document a node is or belongs to; for a chapter and its items, the document it carries on. */
export function documentOf(node: ChainNode): DocumentNode {
  return node.kind === 'item' ? node.document : node.owner;
}
