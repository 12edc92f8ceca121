import { jsonText as indented } from '../report/json-text.ts';
import type { RecipientState, Trace, TraceEdge, TraceNode } from './trace.ts';

/**
 * For programs, version 1 (`schemas/output/trace.schema.json`): an edge points from what states a relation to what it names;
 * paths are relative to the workspace, lines from 1. What is not stated is left out.
 */
export function jsonText(trace: Trace): string {
  const { asOf, root, subject, nodes, documents, gaps } = trace;
  return indented({
    version: 1,
    asOf,
    workspace: root,
    subject,
    nodes: [...nodes.values(), ...documents.values()].map((node) => nodeJson(node, cutAt(node.ref, trace))),
    edges: allEdges(trace).map(edgeJson),
    gaps,
  });
}

/** Every edge once, nearest to the subject first. */
export function allEdges({ up, down, earlier, later }: Trace): readonly TraceEdge[] {
  const found = new Map<string, TraceEdge>();
  for (const { edges } of [up, down, earlier, later])
    for (const some of edges.values())
      for (const edge of some) {
        const key = JSON.stringify([edge.from, edge.to, edge.relation, edge.path, edge.line]);
        if (!found.has(key)) found.set(key, edge);
      }
  return [...found.values()];
}

/** How many links lead on from a node where the depth asked for ended. */
function cutAt(ref: string, { up, down, earlier, later }: Trace): number {
  return [up, down, earlier, later].reduce((sum, { cut }) => sum + (cut.get(ref) ?? 0), 0);
}

function nodeJson(node: TraceNode, more: number) {
  const { units, recipients, amounts, adopted, access } = node;
  const [only, ...others] = recipients;
  return withoutNothing({
    ref: node.ref,
    kind: node.kind,
    document: node.document,
    type: node.type,
    number: node.number,
    title: node.title,
    unit: units[0]?.id ?? (others.length === 0 ? only?.unit.id : null) ?? null,
    units: units.length > 1 ? units.map(({ id }) => id) : null,
    deadline: node.deadline,
    status: node.status,
    statusSource: node.statusSource,
    adopted: adopted === null ? null : withoutNothing({ ...adopted }),
    level: node.level,
    period: node.documentPeriod,
    recipients: recipients.length === 0 ? null : recipients.map(recipientJson),
    amounts: amounts.length === 0 ? null : Object.fromEntries(amounts.map(({ year, kroner }) => [year, kroner])),
    law: node.law,
    access: access === 'offentlig' ? null : access,
    more: more === 0 ? null : more,
    path: node.path,
    line: node.line,
  });
}

function recipientJson({ unit, contributes, deadline, status, statusSource, state, by }: RecipientState) {
  const role = contributes ? 'bidrar' : 'hoved';
  return withoutNothing({ unit: unit.id, role, state, deadline, status, statusSource, by });
}

function edgeJson({ from, to, relation, path, line, answer, report, choice }: TraceEdge) {
  return withoutNothing({
    from,
    to,
    relation,
    path,
    line,
    svar: answer === undefined ? null : withoutNothing({ svar: answer.answer, begrunnelse: answer.reason }),
    rapport:
      report === undefined
        ? null
        : withoutNothing({
            enhet: report.unit?.id ?? null,
            status: report.status,
            verdi: report.value,
            ny_frist: report.newDeadline,
            kommentar: report.comment,
          }),
    valg: choice ?? null,
  });
}

function withoutNothing(value: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
