import { speechOf, sayChanges } from '../../trace/say.ts';
import type { Trace, TraceEdge, TraceNode } from '../../trace/trace.ts';
import type { Site } from '../site.ts';
import { linkTo, type NodeLink } from './link.ts';

/** An item in the plan of one time, and what was new then. Plain data. */
export interface HistoryStep {
  readonly link: NodeLink;
  /** Of its document: `2026`. */
  readonly period: string | null;
  readonly status: TraceNode['status'];
  /** What differs from what it carried on, replaced or changed, in words. */
  readonly changes: readonly string[];
  readonly isSubject: boolean;
}

const mostSteps = 24;

/** What the subject of a trace was before and has become, the newest first; empty where it has been one thing only. */
export function historyOf(trace: Trace, site: Site): readonly HistoryStep[] {
  const edges = [...edgesOf(trace, 'later').toReversed(), ...edgesOf(trace, 'earlier')];
  const refs = new Set([...edges.map(({ from }) => from), trace.subject, ...edges.map(({ to }) => to)]);
  if (refs.size < 2) return [];
  const nodes = [...refs].flatMap((ref) => trace.nodes.get(ref) ?? []);
  return nodes
    .toSorted((a, b) => compare(b.documentPeriod ?? '', a.documentPeriod ?? ''))
    .slice(0, mostSteps)
    .flatMap((node) => stepOf(node, edges, { trace, site }));
}

function edgesOf(trace: Trace, way: 'earlier' | 'later'): readonly TraceEdge[] {
  return [...trace[way].edges.values()].flat();
}

function stepOf(
  node: TraceNode,
  edges: readonly TraceEdge[],
  { trace, site }: { readonly trace: Trace; readonly site: Site },
): readonly HistoryStep[] {
  const shown = site.scene.graph.find(node.ref);
  if (shown === undefined) return [];
  const speech = speechOf(site.locale);
  const changes = edges.flatMap(({ from, to, relation }) => {
    const before = trace.nodes.get(to);
    return from !== node.ref || before === undefined ? [] : sayChanges(before, node, relation, speech);
  });
  return [
    {
      link: linkTo(shown, site),
      period: node.documentPeriod,
      status: node.kind === 'item' ? node.status : null,
      changes: [...new Set(changes)],
      isSubject: node.ref === trace.subject,
    },
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
