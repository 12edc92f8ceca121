import { type Day, yearOf } from '../../core/date.ts';
import type { ItemNode } from '../graph.ts';
import { assignedMeasures } from './assigned.ts';
import { isInForce } from './lifecycle.ts';
import { type Receipt, type UnitReceipt, receiptDue, receipts } from './received.ts';
import type { Scene } from './scene.ts';

/** Whether somebody carries something out: yes; nobody can ask for it yet, or tell (`open`); no. */
export type CarriedState = 'yes' | 'open' | 'no';

/** Where the way down stops, and why. */
export interface Stop {
  /**
   * Lacks: `not-assigned` (a measure in no oppdrag and no virksomhetsplan), `not-received` (units that have not answered an
   * oppdrag, or have no plan), `no-recipients`. Open: `not-due` (virksomhetsplaner are due on `due`), `no-money` (a measure
   * without money in the year), `not-asked` (an investment that nobody has in an oppdrag), `unknown` (it cannot be told).
   */
  readonly kind: 'not-assigned' | 'not-received' | 'no-recipients' | 'not-due' | 'no-money' | 'not-asked' | 'unknown';
  readonly node: ItemNode;
  /** The units that have not answered; empty where it is not about units. */
  readonly units: readonly UnitReceipt[];
  readonly due: Day | null;
}

/** A state, and why it is not `yes`. */
export interface Judged {
  readonly state: CarriedState;
  readonly stop: Stop | null;
}

/** What became of an oppdrag, by its receipt. One of a document that is not in force asks nothing of anybody. */
export function assignmentJudge(scene: Scene): (node: ItemNode) => Judged {
  const known = new Map(receipts(scene).map((receipt) => [receipt.assignment, receipt]));
  return (node) => {
    const receipt = known.get(node);
    if (receipt !== undefined) return judgeReceipt(receipt, scene.asOf);
    const stop = (kind: Stop['kind']): Stop => ({ kind, node, units: [], due: null });
    if (isFinished(node)) return { state: 'yes', stop: null };
    const isBare = node.item.recipients.length === 0 && !node.item.unreadable.has('mottakere');
    if (isBare && isInForce(node.document, scene.plansystem, scene.asOf))
      return { state: 'no', stop: stop('no-recipients') };
    return { state: 'open', stop: stop('unknown') };
  };
}

/** An oppdrag is carried on when every unit that answers for it has received it. */
export function judgeReceipt({ assignment: node, due, units }: Receipt, asOf: Day): Judged {
  const silent = units.filter(({ state }) => state === 'not-received' || state === 'no-plan');
  const unknown = units.filter(({ state }) => state === 'unknown');
  if (silent.length + unknown.length === 0) return { state: 'yes', stop: null };
  if (silent.length === 0) return { state: 'open', stop: { kind: 'unknown', node, units: unknown, due } };
  const isDue = due !== null && asOf > due;
  const kind = isDue ? 'not-received' : due === null ? 'unknown' : 'not-due';
  return { state: isDue ? 'no' : 'open', stop: { kind, node, units: silent, due } };
}

/** Measures that nobody has been given: a lack where validate asks for it, else open. */
export function judgeMeasures(measures: readonly ItemNode[], scene: Scene): ReadonlyMap<ItemNode, Judged> {
  const due = new Set(assignedMeasures(scene).flatMap((plan) => plan.measures));
  return new Map(
    measures.map((node) => [node, due.has(node) ? lacking(node) : { state: 'open', stop: whyOpen(node, scene) }]),
  );
}

function lacking(node: ItemNode): Judged {
  return { state: 'no', stop: { kind: 'not-assigned', node, units: [], due: null } };
}

function whyOpen(node: ItemNode, scene: Scene): Stop {
  const due = receiptDue(node.document, scene);
  const stop = { node, units: [], due };
  if (node.item.type === 'investering') return { ...stop, kind: 'not-asked' };
  const year = yearOf(scene.asOf);
  if (due !== null && scene.asOf <= due) return { ...stop, kind: 'not-due' };
  const costs =
    node.item.expenseYears.includes(year) || node.item.amounts.some((at) => at.year === year && at.kroner !== 0);
  return { ...stop, kind: costs ? 'unknown' : 'no-money' };
}

/** It says of itself that it is done. */
export function isFinished({ item }: ItemNode): boolean {
  return item.status?.value === 'fullført' || item.status?.value === 'avsluttet';
}
