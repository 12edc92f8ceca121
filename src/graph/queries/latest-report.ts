import type { Day } from '../../core/date.ts';
import { type Place, compareText } from '../../core/place.ts';
import type { Reference, ReportLine, Summary } from '../../model/summary.ts';
import type { ChainNode, DocumentNode, Edge } from '../graph.ts';
import { adoptionDate, isNotYetAdopted } from './lifecycle.ts';

/** A line of a report about an item or a document. */
export interface Report {
  readonly line: ReportLine;
  readonly document: DocumentNode;
  /** The unit it speaks for: its own `enhet`, else the only unit the report is of; `null`: for all who have the item. */
  readonly unit: string | null;
  readonly at: Place;
  readonly edge: Edge;
}

/**
 * What reports say of an item or a document, the newest first: by the last day of the report's period, then its vote, then its id. Reports
 * of a period that ends after the day, adopted only later or not yet written do not count.
 */
export function reportsOn(node: ChainNode, asOf: Day): readonly Report[] {
  const found = node.in.filter((edge) => isReport(edge) && !edge.guessed).flatMap((edge) => readLine(edge) ?? []);
  return found.filter(({ document }) => isCountedReport(document, asOf)).sort((a, b) => compareReports(b, a));
}

function isReport(edge: Edge): boolean {
  return edge.relation === 'gjelder' && edge.reference.gjelderIn === 'rapport';
}

function readLine(edge: Edge): Report | undefined {
  if (edge.from.kind !== 'document') return undefined;
  const document = edge.from.owner;
  const file = [edge.from, ...document.chapters].find(({ summary }) => summary.path === edge.at.path) ?? edge.from;
  const line = linesOf(file.summary).get(edge.reference);
  if (line === undefined) return undefined;
  const [only, ...others] = document.facts.units;
  const unit = line.unit?.value ?? (others.length === 0 ? (only?.value ?? null) : null);
  return { line, document, unit, at: { path: file.summary.path, span: line.at }, edge };
}

const known = new WeakMap<Summary, ReadonlyMap<Reference, ReportLine>>();

function linesOf(summary: Summary): ReadonlyMap<Reference, ReportLine> {
  const hit = known.get(summary);
  if (hit !== undefined) return hit;
  const lines = new Map<Reference, ReportLine>();
  for (const line of summary.document.reports) {
    const reference = summary.references[line.reference];
    if (reference !== undefined) lines.set(reference, line);
  }
  known.set(summary, lines);
  return lines;
}

/** Whether what a report says counts as of the day: written, adopted by then as far as is known, and of a time that is over. */
export function isCountedReport(document: DocumentNode, asOf: Day): boolean {
  const status = document.facts.status?.value;
  if (status === 'planlagt' || status === 'utkast' || isNotYetAdopted(document, asOf)) return false;
  return lastDayOf(document) <= asOf;
}

/** The last day of what a report covers; one without a period is as old as its vote. */
export function lastDayOf(document: DocumentNode): Day {
  return document.facts.period?.value.to ?? adoptionDate(document)?.to ?? '';
}

function compareReports(a: Report, b: Report): number {
  return (
    compareText(lastDayOf(a.document), lastDayOf(b.document)) ||
    compareText(adoptionDate(a.document)?.to ?? '', adoptionDate(b.document)?.to ?? '') ||
    compareText(a.document.id, b.document.id) ||
    compareText(a.at.path, b.at.path) ||
    a.at.span.start - b.at.span.start
  );
}
