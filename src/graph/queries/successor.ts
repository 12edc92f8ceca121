import { formatReference } from '../../core/reference.ts';
import type { ChainNode, DocumentNode, Graph } from '../graph.ts';

/**
 * A reference to what carries on a node in the document that replaced its own: the item that says so (`viderefører`,
 * `erstatter`), else the one with the same id, else the document.
 */
export function successorOf(node: ChainNode, by: DocumentNode, graph: Graph): string {
  if (node.kind === 'document') return by.id;
  const heir = node.in.find(
    ({ relation, from, guessed }) =>
      !guessed &&
      (relation === 'viderefører' || relation === 'erstatter') &&
      from.kind === 'item' &&
      from.document === by,
  );
  if (heir !== undefined) return heir.from.ref;
  const namesake = formatReference(by.id, node.item.id);
  return graph.find(namesake) === undefined ? by.id : namesake;
}
