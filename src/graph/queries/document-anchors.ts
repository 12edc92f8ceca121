import { comparePlaces } from '../../core/place.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode, Edge, Graph } from '../graph.ts';
import { isCertain } from './certain.ts';
import { findCycles } from './cycles.ts';
import { documentOf } from './document-of.ts';
import { refusal } from './refusal.ts';

/** A document that rests on another, itself or through its items. */
export interface DocumentAnchor {
  readonly child: DocumentNode;
  readonly basis: DocumentNode;
  /** The first place where it says so. */
  readonly first: Edge;
}

const known = new WeakMap<Graph, WeakMap<PlanSystem, readonly DocumentAnchor[]>>();

/**
 * Which documents rest on which, once per pair, by place. Counted are stated anchorings that are sound by themselves: to
 * something that surely exists in another document, in no circle, and allowed by the plan system. Where the first place is
 * a misspelling, the document has to be the one it names: what else is wrong with it waits.
 */
export function documentAnchors(graph: Graph, plansystem: PlanSystem): readonly DocumentAnchor[] {
  const ofGraph = known.get(graph) ?? new WeakMap<PlanSystem, readonly DocumentAnchor[]>();
  known.set(graph, ofGraph);
  const hit = ofGraph.get(plansystem);
  if (hit !== undefined) return hit;
  const anchors = collect(graph, plansystem);
  ofGraph.set(plansystem, anchors);
  return anchors;
}

function collect(graph: Graph, plansystem: PlanSystem): readonly DocumentAnchor[] {
  const circular = findCycles(graph).edges;
  const byChild = new Map<DocumentNode, Map<DocumentNode, Edge>>();
  for (const edge of graph.edges) {
    if (edge.relation !== 'forankring' || circular.has(edge) || !(edge.guessed || isCertain(edge, graph))) continue;
    const child = documentOf(edge.from);
    const basis = documentOf(edge.to);
    if (child === basis) continue;
    const bases = byChild.get(child) ?? new Map<DocumentNode, Edge>();
    byChild.set(child, bases);
    const first = bases.get(basis);
    if (first !== undefined && comparePlaces(first.at, edge.at) <= 0) continue;
    if (refusal(edge, plansystem) === null) bases.set(basis, edge);
  }
  const anchors = [...byChild].flatMap(([child, bases]) =>
    [...bases].filter(isSure).map(([basis, first]) => ({ child, basis, first })),
  );
  return anchors.sort((a, b) => comparePlaces(a.first.at, b.first.at));
}

function isSure([basis, { guessed, reference }]: readonly [DocumentNode, Edge]): boolean {
  return !guessed || (reference.target.kind === 'item' && reference.target.document === basis.id);
}
