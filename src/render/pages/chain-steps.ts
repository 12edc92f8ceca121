import type { ChainNode, DocumentNode, ItemNode } from '../../graph/graph.ts';
import { basesOf, dependentsOf, withDependents } from '../../graph/queries/anchoring.ts';
import { isAssignment } from '../../graph/queries/assigned.ts';
import { isMeasureWithMoney } from '../../graph/queries/carried-ends.ts';
import { isGoalType } from '../../graph/queries/goals.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { takesUp } from '../../graph/queries/taking-up.ts';
import { unitPlans } from '../../graph/queries/unit-plans.ts';

/** Where on the way from goal to work an item stands. */
export type ChainStep = 'goal' | 'measure' | 'assignment' | 'activity' | 'other';

/** How many of each kind carry something out. */
export interface FollowerCounts {
  readonly measures: number;
  readonly assignments: number;
  readonly activities: number;
}

/** What states a direction without being a goal that can be reached. */
const directions: ReadonlySet<string> = new Set(['visjon', 'satsingsområde']);
const measures: ReadonlySet<string> = new Set(['tiltak', 'investering']);

/** Where an item stands: what is in the plan of a unit is its work, whatever it is called. */
export function stepOf(node: ItemNode, scene: Scene): ChainStep {
  if (isAssignment(node)) return 'assignment';
  if (isGoal(node, scene)) return 'goal';
  if (unitPlans(scene).unitsOf.has(node.document)) return 'activity';
  if (isMeasureWithMoney(node) || measures.has(node.item.type)) return 'measure';
  return node.item.type === 'aktivitet' || node.item.type === 'leveranse' ? 'activity' : 'other';
}

/** Whether an item says where the municipality will go: a vision, a focus area, a goal of any kind. */
export function isGoal({ item }: ItemNode, { plansystem }: Scene): boolean {
  return directions.has(item.type) || isGoalType(item.type, plansystem);
}

/** Whether what a document says counts as of the day: it holds, or is adopted and will hold. */
export function isCurrent(document: DocumentNode, scene: Scene): boolean {
  return !document.facts.recovered && takesUp(document, scene);
}

/** The items of current documents that rest on something directly, in reading order; those that are given up are left out. */
export function followersOf(node: ChainNode, scene: Scene): readonly ItemNode[] {
  return [...new Set(dependentsOf(node, scene))].filter((other) => isFollower(other, scene));
}

/** What carries something out through the whole chain below it, of current documents. */
export function countFollowers(node: ItemNode, scene: Scene): FollowerCounts {
  const counts = { measure: 0, assignment: 0, activity: 0, goal: 0, other: 0 };
  for (const other of withDependents([node], scene))
    if (other !== node && isFollower(other, scene)) counts[stepOf(other, scene)]++;
  return { measures: counts.measure, assignments: counts.assignment, activities: counts.activity };
}

/** The goal that a goal hangs below in its own document: the one it is nested in, else one it rests on. */
export function goalAbove(node: ItemNode, scene: Scene): ItemNode | null {
  for (let at = node.parent; at !== null; at = at.parent) if (isGoal(at, scene)) return at;
  const bases = basesOf(node, scene).filter((base): base is ItemNode => base.kind === 'item');
  return bases.find((base) => base.document === node.document && base !== node && isGoal(base, scene)) ?? null;
}

function isFollower(node: ChainNode, scene: Scene): node is ItemNode {
  if (node.kind !== 'item' || node.item.type === 'indikator' || node.item.status?.value === 'utgår') return false;
  return isCurrent(node.document, scene);
}
