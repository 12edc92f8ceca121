import type { WorkspaceReport } from '../check/report.ts';
import { formatDate } from '../core/format-date.ts';
import type { ChainNode } from '../graph/graph.ts';
import { isPublic } from '../graph/queries/access.ts';
import { type Report, reportsOn } from '../graph/queries/latest-report.ts';
import { type Scene, rememberForScene } from '../graph/queries/scene.ts';
import type { Answer, Reference, Summary } from '../model/summary.ts';
import { Texts } from '../report/texts.ts';
import { type GapFinder, openGaps } from './gaps.ts';
import { type Lineage, type Link, type Reach, type Walk, isStatement, lineageOf, otherEnd } from './lineage.ts';
import { namedUnit, type Naming } from './naming.ts';
import { nodeFacts } from './node-facts.ts';
import type { Trace, TraceEdge, TraceNode, TraceWalk } from './trace.ts';
import type { Work } from './work.ts';

/** What a trace is made from, and for whom. */
export interface TraceRequest extends Reach {
  readonly subject: ChainNode;
  readonly scene: Scene;
  /** What `validate` says of the workspace as of the same day. */
  readonly report: WorkspaceReport;
  readonly naming: Naming;
  /** `public`: what citizens may not see is left out, and nothing says where. */
  readonly audience: 'public' | 'internal';
  /** The report, opened once where many traces are made. */
  readonly gaps?: GapFinder;
  /** Facts of a node and the line of a place, where they are known from other traces. */
  readonly factsOf?: (node: ChainNode) => TraceNode;
  readonly lineOf?: Work['lineOf'];
}

/** The lineage of a document or an item as plain data, in time linear in what it holds. */
export function buildTrace(request: TraceRequest): Trace {
  const { scene, report, naming, audience } = request;
  const lineage = lineageOf(request.subject, scene, request);
  const reached = reachedBy(lineage);
  const sees = (node: ChainNode) => audience === 'internal' || isPublic(node, scene);
  const shown = new Set([...reached].filter(sees));
  const { lineOf = linesIn(report) } = request;
  const work = { scene, naming, lineOf, shown, sees };
  const documents = new Set<ChainNode>([...shown].flatMap((node) => (node.kind === 'item' ? [node.document] : [])));
  for (const node of shown) documents.delete(node);
  const { factsOf = (node) => nodeFacts(node, work) } = request;
  const facts = (some: ReadonlySet<ChainNode>) =>
    new Map([...some].map((node): [string, TraceNode] => [node.ref, factsOf(node)]));
  const walked = (walk: Walk) => walkFacts(walk, work);
  return {
    asOf: scene.asOf,
    root: report.root,
    subject: lineage.subject.ref,
    nodes: facts(shown),
    documents: facts(documents),
    asked: { up: request.up, down: request.down },
    up: walked(lineage.up),
    down: walked(lineage.down),
    earlier: walked(lineage.earlier),
    later: walked(lineage.later),
    gaps: (request.gaps ?? openGaps(report, work))(new Set([...shown, ...documents])),
    withheld: reached.size - shown.size,
  };
}

function linesIn(report: WorkspaceReport): Work['lineOf'] {
  const texts = new Texts(report);
  return (at) => texts.range(at).start.line;
}

function reachedBy({ subject, up, down, earlier, later }: Lineage): ReadonlySet<ChainNode> {
  const reached = new Set([subject]);
  for (const { links } of [up, down, earlier, later])
    for (const [node, found] of links) for (const link of found) reached.add(otherEnd(link, node)).add(link.to);
  return reached;
}

function walkFacts({ links, cut }: Walk, work: Work): TraceWalk {
  const edges = new Map<string, readonly TraceEdge[]>();
  for (const [node, found] of links) {
    const shown = found.filter(({ from, to }) => work.shown.has(from) && work.shown.has(to));
    if (shown.length > 0)
      edges.set(
        node.ref,
        shown.map((link) => edgeFacts(link, work)),
      );
  }
  return {
    edges,
    cut: new Map([...cut].filter(([node]) => work.shown.has(node)).map(([node, more]) => [node.ref, more])),
  };
}

function edgeFacts(link: Link, work: Work): TraceEdge {
  const { from, to, relation, at, edge } = link;
  const plain = { from: from.ref, to: to.ref, relation, path: at.path, line: work.lineOf(at) };
  if (edge === null) return plain;
  if (edge.from.kind === 'item')
    return edge.from.item.choice === null ? plain : { ...plain, choice: edge.from.item.choice };
  if (!isStatement(link)) return plain;
  if (edge.reference.gjelderIn === 'svar') {
    const answer = answersOf(edge.from.summary).get(edge.reference);
    return { ...plain, answer: { answer: answer?.answer ?? null, reason: answer?.reason ?? null } };
  }
  const report = reportsByReference(work.scene)(to).get(edge.reference);
  return report === undefined ? plain : { ...plain, report: reportFacts(report, work) };
}

function reportFacts({ line, unit }: Report, { naming }: Work): TraceEdge['report'] & object {
  return {
    status: line.status?.value ?? null,
    unit: unit === null ? null : namedUnit(unit, naming),
    newDeadline: line.newDeadline === null ? null : formatDate(line.newDeadline.value),
    value: line.value,
    comment: line.comment,
  };
}

const reportsByReference = rememberForScene(({ asOf }) => {
  const known = new Map<ChainNode, ReadonlyMap<Reference, Report>>();
  return (node: ChainNode) => {
    const found = known.get(node) ?? new Map(reportsOn(node, asOf).map((report) => [report.edge.reference, report]));
    known.set(node, found);
    return found;
  };
});

/** The answers of a file by the reference that says what they answer. */
export function answersOf({ document, references }: Summary): ReadonlyMap<Reference, Answer> {
  return new Map(
    document.answers.flatMap((answer) => {
      const reference = references[answer.reference];
      return reference === undefined ? [] : [[reference, answer] as const];
    }),
  );
}
