import type { Relation } from '../../model/summary.ts';
import type { ChainNode, DanglingReference, DocumentNode, Edge } from '../graph.ts';
import type { Scene } from './scene.ts';

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
    addStated(node, found);
    if (node.parent !== null) found.push(node.parent);
    if (anchorsItems(node.document, scene)) found.push(node.document);
  } else for (const stated of [node, ...node.chapters]) addStated(stated, found);
  return found;
}

function addStated(node: ChainNode, found: ChainNode[]): void {
  for (const edge of node.out) if (isAnchoring(edge)) found.push(edge.to);
}

/** What rests on a node directly: `basesOf` read backwards. */
export function dependentsOf(node: ChainNode, scene: Scene): readonly ChainNode[] {
  const found: ChainNode[] = [];
  for (const edge of node.in) if (isAnchoring(edge)) found.push(edge.from);
  const within = node.kind === 'item' ? node.children : anchorsItems(node, scene) ? node.items : [];
  for (const other of within) found.push(other);
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
