import { loadPlanSystem } from '../../src/plansystem/load.ts';
import type { PlanSystem } from '../../src/plansystem/plan-system.ts';

const loaded = new Map<string, PlanSystem>();

/** A plan system that comes with the program; built once per test file. */
export function shippedPlanSystem(name: string): PlanSystem {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const { plansystem } = loadPlanSystem({ name, namedAt: null, read: () => null });
  if (plansystem === null) throw new Error(`no shipped plan system '${name}'`);
  loaded.set(name, plansystem);
  return plansystem;
}
