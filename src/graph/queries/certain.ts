import type { ChainNode, Edge, Graph } from '../graph.ts';

const known = new WeakMap<Graph, ReadonlySet<ChainNode>>();

/**
 * Whether it is sure what a relation names: no guess, and no id that two documents or two items share. What is not sure is
 * told as such, and is no ground for other findings.
 */
export function isCertain(edge: Edge, graph: Graph): boolean {
  if (edge.guessed) return false;
  const doubled = doubledNodes(graph);
  if (doubled.size === 0) return true;
  return !doubled.has(edge.to) && !(edge.to.kind === 'item' && doubled.has(edge.to.document));
}

function doubledNodes(graph: Graph): ReadonlySet<ChainNode> {
  const hit = known.get(graph);
  if (hit !== undefined) return hit;
  const doubled = new Set<ChainNode>();
  for (const { node, first } of [...graph.duplicateDocuments, ...graph.duplicateItems]) doubled.add(node).add(first);
  known.set(graph, doubled);
  return doubled;
}
