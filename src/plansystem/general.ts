import { loadPlanSystem } from './load.ts';
import type { PlanSystem } from './plan-system.ts';

/** The general Norwegian plan system: what counts where a workspace names no other, or its own is broken. */
export function generalPlanSystem(): PlanSystem {
  const { plansystem } = loadPlanSystem({ name: 'norge', namedAt: null, read: () => null });
  if (plansystem === null) throw new Error('The plan system norge is not shipped');
  return plansystem;
}
