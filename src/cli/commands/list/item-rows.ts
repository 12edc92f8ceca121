import { type Day, overlaps } from '../../../core/date.ts';
import { formatDate } from '../../../core/format-date.ts';
import { compareText } from '../../../core/place.ts';
import type { ItemNode } from '../../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../../graph/organisation.ts';
import { type Share, sharesOf } from '../../../graph/queries/deadline.ts';
import { workPeriodOf } from '../../../graph/queries/document-time.ts';
import { replacements } from '../../../graph/queries/lifecycle.ts';
import { needsNoWork } from '../../../graph/queries/open-votes.ts';
import { isTakenOver } from '../../../graph/queries/overdue.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import { unitsResponsible } from '../../../graph/queries/unit-names.ts';
import type { ItemStatus } from '../../../model/summary.ts';
import { type Filters, unitIn } from './filters.ts';
import { placeOf, stated, type ListedWorkspace } from './rows.ts';

/**
 * An item as listed, as of the day: deadline and status are those of the newest report where one speaks of it. `units`: who
 * is responsible, or who an oppdrag goes to. Of several recipients the earliest deadline counts, and the status that all have.
 */
export interface ItemRow {
  readonly ref: string;
  readonly type: string;
  readonly title?: string;
  readonly units?: readonly string[];
  readonly deadline?: string;
  readonly status?: ItemStatus;
  readonly done: boolean;
  /** What each recipient of an oppdrag has of it: those that pass the filters. */
  readonly recipients?: readonly RecipientRow[];
  readonly path: string;
  readonly line: number;
}

export interface RecipientRow {
  readonly unit: string;
  readonly contributes: boolean;
  readonly deadline?: string;
  readonly status?: ItemStatus;
  readonly done: boolean;
}

/** An item that passes, with the last day of its earliest deadline to sort by. */
interface Passed {
  readonly row: ItemRow;
  readonly due: Day | null;
}

/** The items of a type (`null`: of all) that pass, in the order of the files, or by deadline where that is asked for. */
export function listItems(
  opened: readonly ListedWorkspace[],
  type: string | null,
  filters: Filters,
): readonly ItemRow[] {
  const passed = opened.flatMap((workspace) => {
    const unit = unitIn(workspace, filters);
    if (unit === undefined) return [];
    const graph = workspace.workspace.graph();
    const scene = { graph, plansystem: workspace.planSystem, asOf: filters.asOf };
    return graph.items
      .filter((node) => type === null || node.item.type === type)
      .flatMap((node) => pass(node, { filters, unit, scene, workspace }));
  });
  if (filters.dueBefore !== null)
    passed.sort((a, b) => compareText(a.due ?? '', b.due ?? '') || compareText(a.row.ref, b.row.ref));
  return passed.map(({ row }) => row);
}

interface Passing {
  readonly filters: Filters;
  readonly unit: UnitNode | null;
  readonly scene: Scene;
  readonly workspace: ListedWorkspace;
}

function pass(node: ItemNode, passing: Passing): readonly Passed[] {
  const { filters, scene, workspace } = passing;
  if (!isOfPeriod(node, filters)) return [];
  if (filters.open && (isPutAside(node, scene) || needsNoWork(node, scene))) return [];
  const all = sharesOf(node, scene);
  const shares = sharesOfUnit(node, all, passing).filter((share) => passes(share, filters));
  const [first] = shares;
  if (first === undefined) return [];
  const earliest = shares.reduce((early, share) => (dueOf(share) < dueOf(early) ? share : early), first);
  const { item } = node;
  const isAssignment = item.recipients.length > 0;
  const units = unitsOf(node, shares.length < all.length ? shares : null);
  const row = {
    ref: node.ref,
    type: item.type,
    ...stated('title', item.title?.value),
    ...stated('units', units.length === 0 ? undefined : units),
    ...shareFacts(earliest),
    ...stated('status', commonStatus(shares)),
    done: shares.every(({ done }) => done),
    ...stated('recipients', isAssignment ? shares.map(recipientRow) : undefined),
    ...placeOf(node.place, workspace),
  };
  return [{ row, due: earliest.deadline?.day.to ?? null }];
}

function isOfPeriod({ document }: ItemNode, { period }: Filters): boolean {
  const time = period === null ? null : workPeriodOf(document);
  return period === null || time === null || overlaps(time, period);
}

/** A newer item has taken it over, or its document is replaced or repealed: nobody has it to do any more. */
function isPutAside(node: ItemNode, { asOf }: Scene): boolean {
  const status = node.document.facts.status?.value;
  if (status === 'erstattet' || status === 'opphevet') return true;
  return isTakenOver(node, asOf) || replacements(node.document, asOf).length > 0;
}

/** What the unit asked for, and those below it, have of an item: all of it where they are responsible or it stands in their plan. */
function sharesOfUnit(node: ItemNode, shares: readonly Share[], { unit, scene }: Passing): readonly Share[] {
  const { organisation } = scene.graph;
  if (unit === null || organisation === null) return shares;
  const owners = [
    ...unitsResponsible(node.item.responsible?.value, organisation),
    ...node.document.facts.units.flatMap(({ value }) => organisation.units.get(value) ?? []),
  ];
  if (owners.some((owner) => isWithin(owner, unit))) return shares;
  return shares.filter(({ receiver }) => receiver.unit !== null && isWithin(receiver.unit, unit));
}

function passes(share: Share, { open, statuses, dueBefore }: Filters): boolean {
  if (open && share.done) return false;
  if (statuses !== null && (share.status === null || !statuses.has(share.status.value))) return false;
  return dueBefore === null || (share.deadline !== null && share.deadline.day.to < dueBefore);
}

/** As the item names them; where only some of them pass, who those are. */
function unitsOf({ item }: ItemNode, some: readonly Share[] | null): readonly string[] {
  const own = item.responsible === null ? [] : [item.responsible.value];
  const recipients =
    some === null ? item.recipients.map(({ name }) => name) : some.flatMap(({ receiver }) => receiver.name ?? []);
  return [...new Set([...own, ...recipients])];
}

function recipientRow(share: Share): RecipientRow {
  const { name, contributes } = share.receiver;
  return {
    unit: name ?? '',
    contributes,
    ...shareFacts(share),
    ...stated('status', share.status?.value),
    done: share.done,
  };
}

function shareFacts({ deadline }: Share) {
  return stated('deadline', deadline === null ? undefined : formatDate(deadline.day));
}

function commonStatus(shares: readonly Share[]): ItemStatus | undefined {
  const values = new Set(shares.map(({ status }) => status?.value));
  return values.size === 1 ? [...values][0] : undefined;
}

function dueOf({ deadline }: Share): string {
  return deadline?.day.to ?? '9999-12-31';
}
