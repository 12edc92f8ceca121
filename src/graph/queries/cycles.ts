import { type Place, comparePlaces } from '../../core/place.ts';
import type { Relation } from '../../model/summary.ts';
import type { ChainNode, Edge, Graph } from '../graph.ts';
import { connectedGroups } from './components.ts';
import { type Network, groupBy, networks } from './networks.ts';

/** One step of a cycle: a stated relation, or (`edge` is `null`) an item that stands under another. */
export interface CycleStep {
  readonly from: ChainNode;
  readonly to: ChainNode;
  readonly at: Place;
  readonly edge: Edge | null;
}

/** A way that comes back to where it began. The first step is the first stated one by path and place. */
export interface Cycle {
  readonly relation: Relation;
  readonly steps: readonly CycleStep[];
}

/** What runs in a circle in a chain. */
export interface Cycles {
  /** The shortest cycle through the first edge of every knot, by place. */
  readonly cycles: readonly Cycle[];
  /** Every stated relation that is part of some cycle. */
  readonly edges: ReadonlySet<Edge>;
}

const known = new WeakMap<Graph, Cycles>();

/**
 * The cycles of a chain, each relation by itself, documents and items apart, `forankring` of items together with nesting.
 * A reference to itself and a guessed target make no cycle.
 */
export function findCycles(graph: Graph): Cycles {
  const hit = known.get(graph);
  if (hit !== undefined) return hit;
  const edges = new Set<Edge>();
  const cycles: Cycle[] = [];
  for (const { relation, leaving } of networks(graph)) {
    const targets = (node: ChainNode) => [
      ...(leaving.get(node) ?? []).map((edge) => edge.to),
      ...(parentOf(node, relation) ?? []),
    ];
    for (const group of connectedGroups(leaving.keys(), targets)) {
      const steps = stepsWithin(group, relation, leaving);
      for (const { edge } of steps) if (edge !== null) edges.add(edge);
      cycles.push({ relation, steps: shortestCycle(steps) });
    }
  }
  const found = { cycles: cycles.sort(byFirstStep), edges };
  known.set(graph, found);
  return found;
}

/** To stand under an item is to rest on it. */
function parentOf(node: ChainNode, relation: Relation): readonly [ChainNode] | null {
  return relation === 'forankring' && node.kind === 'item' && node.parent !== null ? [node.parent] : null;
}

/** All steps between members of a group, stated ones first, by place. */
function stepsWithin(
  group: readonly ChainNode[],
  relation: Relation,
  leaving: Network['leaving'],
): readonly CycleStep[] {
  const members = new Set(group);
  const stated: CycleStep[] = [];
  const nested: CycleStep[] = [];
  for (const from of group) {
    for (const edge of leaving.get(from) ?? []) {
      if (members.has(edge.to)) stated.push({ from, to: edge.to, at: edge.at, edge });
    }
    for (const to of parentOf(from, relation) ?? []) {
      if (members.has(to)) nested.push({ from, to, at: from.place, edge: null });
    }
  }
  return [...stated.sort(byPlace), ...nested.sort(byPlace)];
}

/** The fewest steps that lead from the end of the first step back to its beginning, with that step in front. */
function shortestCycle(steps: readonly CycleStep[]): readonly CycleStep[] {
  const first = steps[0];
  if (first === undefined) return [];
  const leaving = groupBy(steps, (step) => step.from);
  const reachedBy = new Map<ChainNode, CycleStep>([[first.to, first]]);
  const queue = [first.to];
  for (const node of queue) {
    if (node === first.from) break;
    for (const step of leaving.get(node) ?? []) {
      if (reachedBy.has(step.to)) continue;
      reachedBy.set(step.to, step);
      queue.push(step.to);
    }
  }
  const back: CycleStep[] = [];
  for (let step = reachedBy.get(first.from); step !== undefined && step !== first; step = reachedBy.get(step.from)) {
    back.push(step);
  }
  return [first, ...back.reverse()];
}

function byPlace(a: CycleStep, b: CycleStep): number {
  return comparePlaces(a.at, b.at);
}

function byFirstStep(a: Cycle, b: Cycle): number {
  const [first, other] = [a.steps[0], b.steps[0]];
  return first === undefined || other === undefined ? 0 : byPlace(first, other);
}
