import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { presumedTargets, targetOf } from './anchoring.ts';
import type { Scene } from './scene.ts';

/**
 * What a document answers in `svar`, its chapters' answers counted. An answer about a document or an item answers for
 * everything in it.
 */
export function answeredBy(document: DocumentNode, { graph }: Pick<Scene, 'graph'>): readonly ChainNode[] {
  const found: ChainNode[] = [];
  for (const file of [document, ...document.chapters]) {
    if (file.facts.answers.length === 0) continue;
    for (const edge of file.out) if (edge.reference.gjelderIn === 'svar') found.push(...wholeOf(targetOf(edge, graph)));
    for (const dangling of file.dangling)
      if (dangling.reference.gjelderIn === 'svar') found.push(...presumedTargets(dangling, graph).flatMap(wholeOf));
  }
  return found;
}

function wholeOf(node: ChainNode): readonly ChainNode[] {
  return node.kind === 'document' ? [node, ...node.items] : withNested(node);
}

function withNested(node: ItemNode): readonly ItemNode[] {
  const found = [node];
  for (const item of found) found.push(...item.children);
  return found;
}
