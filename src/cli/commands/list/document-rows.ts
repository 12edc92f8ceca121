import { overlaps } from '../../../core/date.ts';
import { formatPeriod } from '../../../core/format-date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import { isWithin } from '../../../graph/organisation.ts';
import { workPeriodOf } from '../../../graph/queries/document-time.ts';
import { hasAdoption, isNotYetAdopted, isOfType, replacements } from '../../../graph/queries/lifecycle.ts';
import type { DocumentStatus } from '../../../model/summary.ts';
import { type Filters, unitIn } from './filters.ts';
import { placeOf, stated, type ListedWorkspace } from './rows.ts';

/** A document as listed; what is not stated is left out. Paths are relative to the working folder, lines from 1. */
export interface DocumentRow {
  readonly ref: string;
  readonly type: string;
  readonly title?: string;
  readonly period?: string;
  readonly status?: DocumentStatus;
  readonly path: string;
  readonly line: number;
}

/** The documents of a type (`null`: of all) that pass, those that also are of it (`omfatter`) included. Documents have no deadline. */
export function listDocuments(
  opened: readonly ListedWorkspace[],
  type: string | null,
  filters: Filters,
): readonly DocumentRow[] {
  if (filters.open || filters.dueBefore !== null) return [];
  return opened.flatMap((workspace) =>
    workspace.workspace
      .graph()
      .documents.filter((node) => type === null || isOfType(node, [type]))
      .filter((node) => isAsked(node, workspace, filters))
      .map((node) => documentRow(node, workspace, filters)),
  );
}

function isAsked(node: DocumentNode, workspace: ListedWorkspace, filters: Filters): boolean {
  const unit = unitIn(workspace, filters);
  if (unit === undefined) return false;
  const units = workspace.workspace.graph().organisation?.units;
  const owners = node.facts.units.flatMap(({ value }) => units?.get(value) ?? []);
  if (unit !== null && !owners.some((owner) => isWithin(owner, unit))) return false;
  const time = filters.period === null ? null : workPeriodOf(node);
  if (filters.period !== null && time !== null && !overlaps(time, filters.period)) return false;
  const status = statusOf(node, filters);
  return filters.statuses === null || (status !== undefined && filters.statuses.has(status));
}

function documentRow(node: DocumentNode, workspace: ListedWorkspace, filters: Filters): DocumentRow {
  const { type, title, period } = node.facts;
  return {
    ref: node.ref,
    type: type ?? '?',
    ...stated('title', title?.value),
    ...stated('period', period === null ? undefined : formatPeriod(period.value)),
    ...stated('status', statusOf(node, filters)),
    ...placeOf(node.place, workspace),
  };
}

/** What it states, or what its vote, its approval or its successor says as of the day. */
function statusOf(node: DocumentNode, { asOf }: Filters): DocumentStatus | undefined {
  const { status, approval } = node.facts;
  if (replacements(node, asOf).length > 0) return 'erstattet';
  if (status !== null) return status.value;
  if (!hasAdoption(node) || isNotYetAdopted(node, asOf)) return undefined;
  return approval === null ? 'vedtatt' : 'godkjent';
}
