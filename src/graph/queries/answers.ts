import { addAll } from '../../core/append-to.ts';
import type { ChainNode, DocumentNode } from '../graph.ts';

/**
 * What a document answers in `svar`, its chapters' answers counted. An answer about a document or an item answers for
 * everything in it.
 */
export function answeredBy(document: DocumentNode): readonly ChainNode[] {
  const found: ChainNode[] = [];
  for (const file of [document, ...document.chapters]) {
    if (file.facts.answers.length === 0) continue;
    for (const edge of file.out) if (edge.reference.gjelderIn === 'svar') addWhole(edge.to, found);
  }
  return found;
}

/** Adds a document with its items, or an item with all that is nested in it. */
export function addWhole(node: ChainNode, found: ChainNode[]): void {
  const first = found.length;
  found.push(node);
  if (node.kind === 'document') addAll(node.items, found);
  // Whatever is added last may have items nested in it.
  else for (let at = first; at < found.length; at++) addNested(found[at], found);
}

function addNested(node: ChainNode | undefined, found: ChainNode[]): void {
  if (node?.kind === 'item') addAll(node.children, found);
}
