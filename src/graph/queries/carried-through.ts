import { addAll } from '../../core/append-to.ts';
import { type Day, yearOf } from '../../core/date.ts';
import type { ChainNode, ItemNode } from '../graph.ts';
import { basesOf, dependentsOf } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { assignedMeasures, budgets, isAssignment } from './assigned.ts';
import { followUpDemands } from './follow-up-demands.ts';
import { reportsOn } from './latest-report.ts';
import { isInForce, isOfType } from './lifecycle.ts';
import { type Receipt, type UnitReceipt, receiptDue, receipts } from './received.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isUnderWay, takesUp } from './taking-up.ts';
import { unitPlans } from './unit-plans.ts';

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

/** How far everything is carried down the chain. */
export interface CarriedThrough {
  readonly stateOf: (node: ItemNode) => CarriedState;
  /** Why a node's state is not `yes`; `null` where nothing below it is asked to carry it out. */
  readonly stopOf: (node: ItemNode) => Stop | null;
  /** What is answered (`svar`) by a document that counts. */
  readonly answered: ReadonlySet<ChainNode>;
}

/**
 * Follows what carries things out upwards: oppdrag that all main recipients have received, what stands in virksomhetsplaner,
 * answers, and whatever the plan system asks nothing more of. Where an oppdrag is not received, or a measure with money this
 * year is given to nobody, the way stops. In time linear in nodes and relations.
 */
export const carriedThrough = rememberForScene((scene): CarriedThrough => {
  const answered = new Set<ChainNode>();
  const ends = endsOf(scene, answered);
  const yes = reach(ends.done, scene, { down: true });
  const openAssignments = reach(stopsFrom(ends.assignments, 'open'), scene, { down: true });
  const lostAssignments = reach(stopsFrom(ends.assignments, 'no'), scene, { down: true });
  const isTaken = (node: ItemNode) => yes.has(node) || openAssignments.has(node) || lostAssignments.has(node);
  const measures = judgeMeasures(
    ends.measures.filter((node) => !isTaken(node)),
    scene,
  );
  const open = reach([...openAssignments, ...stopsFrom(measures, 'open')], scene, { down: false });
  const lost = reach([...lostAssignments, ...stopsFrom(measures, 'no')], scene, { down: false });
  const isOwn = (node: ItemNode) => ends.assignments.get(node);
  return {
    answered,
    stateOf: (node) => isOwn(node)?.state ?? (yes.has(node) ? 'yes' : open.has(node) ? 'open' : 'no'),
    stopOf: (node) => {
      const own = isOwn(node);
      if (own !== undefined) return own.stop;
      return yes.has(node) ? null : (open.get(node) ?? lost.get(node) ?? null);
    },
  };
});

interface Judged {
  readonly state: CarriedState;
  readonly stop: Stop | null;
}

type Found = ReadonlyMap<ChainNode, Stop | null>;

interface Ends {
  /** What somebody carries out. */
  readonly done: readonly (readonly [ChainNode, null])[];
  readonly assignments: ReadonlyMap<ItemNode, Judged>;
  /** Measures with or without money in plans that count. */
  readonly measures: readonly ItemNode[];
}

function endsOf(scene: Scene, answered: Set<ChainNode>): Ends {
  const plans = unitPlans(scene).unitsOf;
  const judge = assignmentJudge(scene);
  const takers = takersOf(scene);
  const done = new Set<ChainNode>();
  const assignments = new Map<ItemNode, Judged>();
  const measures: ItemNode[] = [];
  for (const document of scene.graph.documents) {
    if (document.facts.recovered) addTo(done, [document, ...document.items]);
    if (document.owner !== document || !isUnderWay(document, scene.asOf)) continue;
    const counts = takesUp(document, scene);
    const isPlan = plans.has(document);
    if (isPlan) done.add(document);
    if (counts || isPlan || document.items.some(isAssignment)) addTo(answered, answeredBy(document));
    for (const item of document.items) {
      if (isDropped(item)) continue;
      if (isAssignment(item)) assignments.set(item, judge(item));
      else if (isPlan || (counts && (isFinished(item) || isReportedProject(item, scene)))) done.add(item);
      else if (counts && isMeasureWithMoney(item)) measures.push(item);
      else if (takers.has(item)) done.add(item);
    }
  }
  addTo(done, answered);
  for (const [node, { state }] of assignments) {
    if (state === 'yes') done.add(node);
    else done.delete(node);
  }
  return { done: [...done].map((node) => [node, null] as const), assignments, measures };
}

/** Items that take up others and of which the plan system asks nothing more. */
function takersOf(scene: Scene): ReadonlySet<ItemNode> {
  const demandOf = followUpDemands(scene);
  const demands = new Set(scene.graph.items.map(demandOf));
  const asksNothing = ({ item }: ItemNode) => scene.plansystem.itemTypes.get(item.type)?.followUp === null;
  return new Set([...demands].flatMap((demand) => demand?.ends.filter(asksNothing) ?? []));
}

/** Investments are carried out as projects: reports follow them. */
function isReportedProject(node: ItemNode, { asOf }: Scene): boolean {
  return node.item.type === 'investering' && reportsOn(node, asOf).length > 0;
}

function addTo(set: Set<ChainNode>, nodes: Iterable<ChainNode>): void {
  for (const node of nodes) set.add(node);
}

function stopsFrom(
  judged: ReadonlyMap<ItemNode, Judged>,
  state: CarriedState,
): readonly (readonly [ChainNode, Stop | null])[] {
  return [...judged].filter(([, found]) => found.state === state).map(([node, { stop }]) => [node, stop] as const);
}

/**
 * Everything that some ends carry, each with the stop of the end that was found first. An oppdrag speaks for itself: what is
 * below it carries nothing past it. `down`: a measure is given to somebody with the one it is nested in or taken from.
 */
function reach(
  ends: Iterable<readonly [ChainNode, Stop | null]>,
  scene: Scene,
  { down }: { readonly down: boolean },
): Found {
  const found = new Map<ChainNode, Stop | null>(ends);
  for (const [node, stop] of found) {
    const others: ChainNode[] = [...basesOf(node, scene)];
    if (down && isMeasureWithMoney(node)) addAll(dependentsOf(node, scene).filter(isMeasureWithMoney), others);
    for (const other of others) if (!found.has(other) && !isGate(other)) found.set(other, stop);
  }
  return found;
}

function isGate(node: ChainNode): boolean {
  return node.kind === 'item' && isAssignment(node);
}

function isMeasureWithMoney(node: ChainNode): boolean {
  if (node.kind !== 'item' || !isOfType(node.document, budgets)) return false;
  return node.item.type === 'tiltak' || node.item.type === 'investering';
}

function isDropped({ item }: ItemNode): boolean {
  return item.status?.value === 'utgår';
}

function isFinished({ item }: ItemNode): boolean {
  return item.status?.value === 'fullført' || item.status?.value === 'avsluttet';
}

/** What became of an oppdrag, by its receipt. One of a document that is not in force asks nothing of anybody. */
function assignmentJudge(scene: Scene): (node: ItemNode) => Judged {
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
function judgeMeasures(measures: readonly ItemNode[], scene: Scene): ReadonlyMap<ItemNode, Judged> {
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
