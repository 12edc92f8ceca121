import { appendTo } from '../../core/append-to.ts';
import type { Relation } from '../../model/summary.ts';
import type { ChainNode, DanglingReference, DocumentNode, Edge, Graph } from '../graph.ts';
import { type Scene, rememberForScene } from './scene.ts';

const anchoringRelations: ReadonlySet<Relation> = new Set<Relation>(['forankring', 'følger_opp']);

/** Whether a relation anchors what states it: `forankring` and `følger_opp` do. */
export function isAnchoring(stated: Edge | DanglingReference): boolean {
  return anchoringRelations.has(stated.reference.relation);
}

/**
 * What a node rests on directly, by `forankring`, `følger_opp` and nesting; for an item of a type of document that anchors
 * its items, the document too. A reference that leads nowhere counts as all the nearest things it may have meant, so that
 * a misspelling breaks no thread. A document speaks for its chapters.
 */
export function basesOf(node: ChainNode, scene: Scene): readonly ChainNode[] {
  const found: ChainNode[] = [];
  if (node.kind === 'item') {
    addStated(node, scene.graph, found);
    if (node.parent !== null) found.push(node.parent);
    if (anchorsItems(node.document, scene)) found.push(node.document);
  } else for (const stated of [node, ...node.chapters]) addStated(stated, scene.graph, found);
  return found;
}

function addStated(node: ChainNode, graph: Graph, found: ChainNode[]): void {
  for (const edge of node.out) if (isAnchoring(edge)) found.push(targetOf(edge, graph));
  for (const reference of node.dangling) if (isAnchoring(reference)) found.push(...presumedTargets(reference, graph));
}

/** What rests on a node directly: `basesOf` read backwards. */
export function dependentsOf(node: ChainNode, scene: Scene): readonly ChainNode[] {
  const found: ChainNode[] = [];
  for (const edge of node.in) if (isAnchoring(edge)) found.push(edge.from);
  const within = node.kind === 'item' ? node.children : anchorsItems(node, scene) ? node.items : [];
  for (const others of [presumedDependents(scene).get(node) ?? [], within])
    for (const other of others) found.push(other);
  return found;
}

/** The nodes and everything they rest on, to the top of the chain. Each node once; cycles do no harm. */
export function withBases(nodes: Iterable<ChainNode>, scene: Scene): ReadonlySet<ChainNode> {
  const reached = new Set(nodes);
  for (const node of reached) for (const base of basesOf(node, scene)) reached.add(base);
  return reached;
}

/** The nodes and everything that rests on them, to the bottom of the chain. Each node once; cycles do no harm. */
export function withDependents(nodes: Iterable<ChainNode>, scene: Scene): ReadonlySet<ChainNode> {
  const reached = new Set(nodes);
  for (const node of reached) for (const dependent of dependentsOf(node, scene)) reached.add(dependent);
  return reached;
}

/** The plan system lets the document's own `forankring` anchor its items. */
export function anchorsItems(document: DocumentNode, { plansystem }: Pick<Scene, 'plansystem'>): boolean {
  const { type } = document.facts;
  return type !== null && (plansystem.documentTypes.get(type)?.anchorsItems ?? false);
}

/** Where an edge leads; a guess that found only the document leads to the item of that id where there is one. */
export function targetOf(edge: Edge, graph: Graph): ChainNode {
  const { target } = edge.reference;
  if (!edge.guessed || edge.to.kind === 'item' || target.kind !== 'item') return edge.to;
  return graph.find(`${edge.to.owner.id}#${target.item}`) ?? edge.to;
}

/** What a reference that leads nowhere may have meant: the nearest things that exist. */
export function presumedTargets({ why, reference, nearest }: DanglingReference, graph: Graph): readonly ChainNode[] {
  if (why.kind === 'ambiguous') return [why.document, why.item];
  const { target } = reference;
  return nearest.flatMap((name) => {
    if (why.kind === 'unknown-item') return graph.find(name.includes('#') ? name : `${why.document.id}#${name}`) ?? [];
    return graph.find(target.kind === 'item' ? `${name}#${target.item}` : name) ?? [];
  });
}

/** The part of `dependentsOf` that no edge of the node shows. */
const presumedDependents = rememberForScene(({ graph }): ReadonlyMap<ChainNode, readonly ChainNode[]> => {
  const found = new Map<ChainNode, ChainNode[]>();
  for (const edge of graph.edges) {
    if (!edge.guessed || !isAnchoring(edge)) continue;
    const target = targetOf(edge, graph);
    if (target !== edge.to) appendTo(found, target, edge.from);
  }
  for (const reference of everyDangling(graph))
    if (isAnchoring(reference))
      for (const target of presumedTargets(reference, graph)) appendTo(found, target, reference.from);
  return found;
});

/** The dangling references that are told, and those of files that do not parse. */
function* everyDangling(graph: Graph): Iterable<DanglingReference> {
  yield* graph.dangling;
  for (const document of graph.documents) {
    if (!document.facts.recovered) continue;
    yield* document.dangling;
    for (const item of document.items) if (item.file === document) yield* item.dangling;
  }
}
