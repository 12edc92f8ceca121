import type { Relation } from '../../model/summary.ts';
import type { ChainNode, DocumentNode, Edge, Graph } from '../graph.ts';
import { isCertain } from './certain.ts';
import { connectedGroups } from './components.ts';
import { documentOf } from './document-of.ts';

/** Relations that point from the newer or lower to the older or higher, and so never come back to where they began. */
const acyclicRelations: readonly Relation[] = [
  'forankring',
  'følger_opp',
  'viderefører',
  'erstatter',
  'endrer',
  'forlenger',
  'del_av',
];

/** The edges of one relation between documents, or between items, by the node they leave. */
export interface Network {
  readonly relation: Relation;
  readonly leaving: ReadonlyMap<ChainNode, readonly Edge[]>;
}

/** The relations that must not run in a circle, each by itself, documents and items apart. */
export function networks(graph: Graph): readonly Network[] {
  const edges = new Map(acyclicRelations.map((relation) => [relation, { document: [] as Edge[], item: [] as Edge[] }]));
  for (const edge of graph.edges) {
    if (edge.from.kind !== edge.to.kind || edge.from === edge.to || !isCertain(edge, graph)) continue;
    edges.get(edge.relation)?.[edge.from.kind].push(edge);
  }
  return [...edges].flatMap(([relation, { document, item }]) =>
    [document, withinKnots(item)].map((kept) => ({ relation, leaving: groupBy(kept, (edge) => edge.from) })),
  );
}

/**
 * Edges between items that may be part of a cycle: within one document, or between documents that lead to each other. In a
 * sound chain that leaves few, so that its items need no search.
 */
function withinKnots(edges: readonly Edge[]): readonly Edge[] {
  const targets = new Map<DocumentNode, Set<DocumentNode>>();
  for (const { from, to } of edges) {
    const [below, above] = [documentOf(from), documentOf(to)];
    const known = targets.get(below);
    if (known === undefined) targets.set(below, new Set([above]));
    else known.add(above);
  }
  const knotOf = new Map<DocumentNode, number>();
  connectedGroups(targets.keys(), (document) => [...(targets.get(document) ?? [])]).forEach((group, knot) => {
    for (const document of group) knotOf.set(document, knot);
  });
  return edges.filter(({ from, to }) => {
    const [below, above] = [documentOf(from), documentOf(to)];
    return below === above || (knotOf.has(below) && knotOf.get(below) === knotOf.get(above));
  });
}

/** Sorts entries by the node each belongs to. */
export function groupBy<Entry>(
  entries: readonly Entry[],
  nodeOf: (entry: Entry) => ChainNode,
): ReadonlyMap<ChainNode, readonly Entry[]> {
  const groups = new Map<ChainNode, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(nodeOf(entry));
    if (group === undefined) groups.set(nodeOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
