import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { buildTrace } from '../../src/trace/build-trace.ts';
import type { Trace, TraceEdge, TraceNode } from '../../src/trace/trace.ts';
import { openFiles } from '../../src/workspace/check-files.ts';
import { type Base, eksempelvik } from '../mutations/broken.ts';

/** A node with nothing but what is said of it. */
export function traceNode(ref: string, facts: Partial<TraceNode> = {}): TraceNode {
  return {
    ref,
    kind: 'item',
    document: ref.split('#')[0] ?? ref,
    documentTitle: null,
    documentPeriod: null,
    level: null,
    type: 'tiltak',
    typeName: 'Tiltak',
    number: null,
    title: null,
    units: [],
    deadline: null,
    status: null,
    statusSource: null,
    adopted: null,
    documentStatus: null,
    needsAdoption: false,
    recipients: [],
    amounts: [],
    law: null,
    access: 'offentlig',
    path: 'plan.yaml',
    line: 1,
    ...facts,
  };
}

/** A trace of the first node, with the edges that were found from each node in either direction. */
export function traceOf(
  nodes: readonly TraceNode[],
  {
    up = {},
    down = {},
    ...facts
  }: Partial<Record<'up' | 'down', Record<string, readonly Partial<TraceEdge>[]>>> &
    Partial<Pick<Trace, 'gaps' | 'withheld'>>,
): Trace {
  const nowhere = { edges: new Map(), cut: new Map() };
  const walk = (edges: Record<string, readonly Partial<TraceEdge>[]>) => {
    return { edges: new Map(Object.entries(edges).map(([ref, found]) => [ref, found.map(traceEdge)])), cut: new Map() };
  };
  return {
    asOf: '2026-06-15',
    root: '.',
    subject: nodes[0]?.ref ?? '',
    nodes: new Map(nodes.map((node) => [node.ref, node])),
    documents: new Map(),
    asked: { up: true, down: true },
    up: walk(up),
    down: walk(down),
    earlier: nowhere,
    later: nowhere,
    gaps: [],
    withheld: 0,
    ...facts,
  };
}

function traceEdge(edge: Partial<TraceEdge>): TraceEdge {
  return { from: '', to: '', relation: 'forankring', path: 'plan.yaml', line: 1, ...edge };
}

/** A subject with as many follow-ups as asked for, in rows of a hundred that rest on each other. */
export function wideTrace(count: number): Trace {
  const refs = Array.from({ length: count }, (_, at) => `plan#T${at + 1}`);
  const nodes = [
    traceNode('plan#M1', { title: 'Mål' }),
    ...refs.map((ref) => traceNode(ref, { title: `Tiltak ${ref}` })),
  ];
  const down: Record<string, TraceEdge[]> = {};
  for (const [at, from] of refs.entries()) {
    const to = at < 100 ? 'plan#M1' : (refs[at - 100] ?? '');
    (down[to] ??= []).push(traceEdge({ from, to }));
  }
  return traceOf(nodes, { down });
}

/** Traces of a workspace's items, all ways. */
export async function tracesOf(
  { files, asOf }: Base = eksempelvik,
  audience: 'public' | 'internal' = 'internal',
): Promise<(ref: string) => Trace> {
  const workspace = await openFiles(files);
  const graph = workspace.graph();
  const plansystem = generalPlanSystem();
  const report = workspace.check(asOf);
  return (ref) => {
    const subject = graph.find(ref);
    if (subject === undefined) throw new Error(`no ${ref}`);
    const scene = { graph, plansystem, asOf };
    const naming = { locale: 'nb', plansystem, organisation: graph.organisation } as const;
    return buildTrace({ up: true, down: true, depth: Infinity, subject, scene, report, naming, audience });
  };
}

/** Titles that would be markup somewhere. */
export const hostileTitles: readonly string[] = [
  'end',
  'a "b" \'c\' `d`',
  '1. **liste** _i_ ~~x~~',
  '- punkt',
  '# hode #35; #quot; &amp; &lt;',
  '<script>alert(1)</script><b>x</b><br>',
  'style a:b#c; d; classDef x fill:#f00;',
  '%% kommentar %%{init: {}}%%',
  'fa:fa-car $$x^2$$ ﬂ°°35¶ß',
  '] --> n1; click n1 "javascript:x"',
  '[lenke](javascript:x) ![b](http://x.no/b.png) http://x.no www.x.no a@x.no',
  'a|b|c (d) [e] {f} @{ shape: circle }',
  'linje\nskift\r\n# ny\n\n---\n\ttabulator',
  'snudd \u202Etekst \u0000 \u0007 \ud800',
  String.raw`\N \G \n \" \\ sti\ `,
  ']]> <!-- x --> <?php ?>',
  '   ',
  '[^1] :tada: #1 @navn',
  'ord'.repeat(60),
  '漢字かな 👩‍👩‍👧 č đ ŋ',
];
