import { appendTo } from '../../core/append-to.ts';
import { formatDate } from '../../core/format-date.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { adoptionDate } from '../../graph/queries/lifecycle.ts';
import { lastDayOf, type Report, reportsOn } from '../../graph/queries/latest-report.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { Site } from '../site.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** What one unit has reported of an item. Plain data. */
export interface UnitReports {
  /** `null`: for all who have the item. */
  readonly unit: UnitLink | null;
  /** The newest first. */
  readonly reports: readonly ReportRow[];
  /** How many older ones are not among them. */
  readonly more: number;
}

export interface ReportRow {
  readonly document: NodeLink;
  /** The day it speaks of: its own, else the vote's, else the last of its period. */
  readonly date: string | null;
  readonly status: ItemStatus | null;
  readonly comment: string | null;
  readonly newDeadline: string | null;
  /** Of an indicator, as written. */
  readonly value: string | null;
}

const mostReports = 24;

/** All reports on an item that count as of the day, by unit. */
export function reportsByUnit(node: ItemNode, site: Site): readonly UnitReports[] {
  const byUnit = new Map<string | null, Report[]>();
  for (const report of reportsOn(node, site.scene.asOf)) appendTo(byUnit, report.unit, report);
  return [...byUnit].map(([unit, reports]) => ({
    unit: unit === null ? null : linkToUnit(namedUnit(unit, site.naming), site),
    reports: reports.slice(0, mostReports).map((report) => rowOf(report, site)),
    more: Math.max(0, reports.length - mostReports),
  }));
}

function rowOf({ line, document }: Report, site: Site): ReportRow {
  const adopted = adoptionDate(document);
  const stated = line.date?.value ?? adopted;
  return {
    document: linkTo(document, site),
    date: stated === null ? lastDayOf(document) || null : formatDate(stated),
    status: line.status?.value ?? null,
    comment: line.comment,
    newDeadline: line.newDeadline && formatDate(line.newDeadline.value),
    value: line.value,
  };
}
