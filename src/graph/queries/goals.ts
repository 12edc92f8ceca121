import type { PlanSystem } from '../../plansystem/plan-system.ts';

/** Whether items of a type are goals: the plan system asks that something else takes them up. */
export function isGoalType(type: string, { itemTypes }: PlanSystem): boolean {
  const followUp = itemTypes.get(type)?.followUp ?? null;
  return followUp !== null && !followUp.by.includes(type);
}
