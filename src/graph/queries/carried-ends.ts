import type { ChainNode, ItemNode } from '../graph.ts';
import { answeredBy } from './answers.ts';
import { budgets, isAssignment } from './assigned.ts';
import { assignmentJudge, isFinished, type Judged } from './carried-states.ts';
import { followUpDemands } from './follow-up-demands.ts';
import { reportsOn } from './latest-report.ts';
import { isOfType } from './lifecycle.ts';
import type { Scene } from './scene.ts';
import { isUnderWay, takesUp } from './taking-up.ts';
import { unitPlans } from './unit-plans.ts';

/** Where the way up from what carries things out begins. */
export interface Ends {
  /** What somebody carries out. */
  readonly done: readonly (readonly [ChainNode, null])[];
  readonly assignments: ReadonlyMap<ItemNode, Judged>;
  /** Measures with or without money in plans that count. */
  readonly measures: readonly ItemNode[];
}

/** What carries things out as of the day, and what was asked to and does not. */
export function endsOf(scene: Scene, answered: Set<ChainNode>): Ends {
  const plans = unitPlans(scene).unitsOf;
  const judge = assignmentJudge(scene);
  const takers = takersOf(scene);
  const done = new Set<ChainNode>();
  const assignments = new Map<ItemNode, Judged>();
  const measures: ItemNode[] = [];
  for (const document of scene.graph.documents) {
    if (document.facts.recovered) addTo(done, [document, ...document.items]);
    if (document.owner !== document || !isUnderWay(document, scene)) continue;
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

/** A tiltak or an investering of an økonomiplan or the like. */
export function isMeasureWithMoney(node: ChainNode): boolean {
  if (node.kind !== 'item' || !isOfType(node.document, budgets)) return false;
  return node.item.type === 'tiltak' || node.item.type === 'investering';
}

function isDropped({ item }: ItemNode): boolean {
  return item.status?.value === 'utgår';
}
