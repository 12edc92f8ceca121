import type { ItemStatus } from '../../model/summary.ts';
import type { ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { isAssignment } from './assigned.ts';
import { type Share, sharesOf } from './deadline.ts';
import { type Report, reportsOn } from './latest-report.ts';
import { isInForce } from './lifecycle.ts';
import { openVotes } from './open-votes.ts';
import { isTakenOver, overdueItems } from './overdue.ts';
import { receipts } from './received.ts';
import { speaksFor } from './receivers.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { unitsResponsible } from './unit-names.ts';

/** What one recipient has of an oppdrag, or what a verbalvedtak has come to, as of the day. */
export interface TaskState {
  readonly node: ItemNode;
  readonly kind: 'assignment' | 'vote';
  /** The recipient, or who is responsible for a vote; `null` where nobody is, or nobody known. */
  readonly unit: UnitNode | null;
  /** As written, where it is no known unit. */
  readonly name: string | null;
  /** The unit itself, or the one above it that is expected to have a plan: sektor or stab. */
  readonly sector: UnitNode | null;
  readonly share: Share;
  /** The deadline has passed, and it is not done. */
  readonly late: boolean;
  /** The virksomhetsplaner are due, and nothing of this unit takes it up or answers it. */
  readonly unanswered: boolean;
  /** The newest report that speaks for this recipient, and the status that the one before it gave. */
  readonly report: Report | null;
  readonly previous: ItemStatus | null;
}

/** What was late this many months ago and is not done is shown still, though its document holds no longer. */
const months = 12;

/**
 * Oppdrag and verbalvedtak that somebody has to do as of the day, by recipient: those of documents in force, done or not, and
 * older ones that are late or were never carried out. What a newer item has taken over is the newer one's.
 */
export const taskStates = rememberForScene((scene): readonly TaskState[] => {
  const open = new Set([...openVotes(scene).map(({ item }) => item), ...overdueItems(scene, months).keys()]);
  return scene.graph.items.flatMap((node) => {
    const kind = node.item.type === 'verbalvedtak' ? 'vote' : isAssignment(node) ? 'assignment' : null;
    if (kind === null || node.item.id === '' || isTakenOver(node, scene.asOf)) return [];
    if (!open.has(node) && !isInForce(node.document, scene.plansystem, scene.asOf)) return [];
    return sharesOf(node, scene).map((share) => stateOf(node, kind, share, scene));
  });
});

function stateOf(node: ItemNode, kind: TaskState['kind'], share: Share, scene: Scene): TaskState {
  const { receiver, deadline, done } = share;
  const unit = receiver.unit ?? (receiver.name === null ? responsibleFor(node, scene) : null);
  const reports = reportsOn(node, scene.asOf).filter((report) => speaksFor(report.unit, receiver, scene));
  const [, ...before] = reports.flatMap(({ line }) => line.status?.value ?? []);
  return {
    node,
    kind,
    unit,
    name: unit === null ? (receiver.name ?? node.item.responsible?.value ?? null) : null,
    sector: unit === null ? null : sectorOf(unit, scene),
    share,
    late: deadline !== null && !done && deadline.day.to < scene.asOf,
    unanswered: unit !== null && !receiver.contributes && (unansweredBy(scene).get(node)?.has(unit) ?? false),
    report: reports[0] ?? null,
    previous: before[0] ?? null,
  };
}

/** Units that should have taken up an oppdrag by now, and have not. */
const unansweredBy = rememberForScene((scene): ReadonlyMap<ItemNode, ReadonlySet<UnitNode>> => {
  const due = receipts(scene).filter((receipt) => receipt.due !== null && receipt.due < scene.asOf);
  return new Map(
    due.map(({ assignment, units }) => [
      assignment,
      new Set(units.flatMap(({ unit, state }) => (state === 'not-received' || state === 'no-plan' ? [unit] : []))),
    ]),
  );
});

function responsibleFor({ item }: ItemNode, { graph: { organisation } }: Scene): UnitNode | null {
  if (organisation === null) return null;
  const [unit, ...others] = unitsResponsible(item.responsible?.value, organisation);
  return others.length === 0 ? (unit ?? null) : null;
}

/** The unit that has a plan of its own in the plan system's eyes: the unit or the nearest above it of such a type, else itself. */
export function sectorOf(unit: UnitNode, { plansystem: { unitPlans } }: Scene): UnitNode {
  for (let at: UnitNode | null = unit; at !== null; at = at.parent)
    if (at.type !== null && unitPlans.unitTypes.includes(at.type)) return at;
  return unit;
}
