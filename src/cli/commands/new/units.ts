import type { DocumentNode } from '../../../graph/graph.ts';
import type { UnitNode } from '../../../graph/organisation.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import { isOpenOn } from '../../../graph/queries/unit-names.ts';
import { plansError } from '../../../messages/usage.ts';
import type { DocumentType } from '../../../plansystem/plan-system.ts';

/** Whether documents of a type are the plan of a unit. */
export function isUnitPlan({ id }: DocumentType): boolean {
  return id === 'virksomhetsplan';
}

/**
 * Ids of the units a new document is for: the one that was named, else those of the document it comes after; a unit's plan
 * that says neither is for the only unit that should have one. Throws where there are several to choose between.
 */
export function unitsFor(
  type: DocumentType,
  { named, predecessor }: { readonly named: UnitNode | null; readonly predecessor: DocumentNode | null },
  scene: Scene,
): readonly string[] {
  if (named !== null) return [named.id];
  const inherited = predecessor?.facts.units.map(({ value }) => value) ?? [];
  if (inherited.length > 0 || !isUnitPlan(type)) return inherited;
  const [only, ...others] = expectedUnits(scene);
  if (only === undefined) return [];
  if (others.length === 0) return [only.id];
  const units = [only, ...others].map(({ id }) => id);
  throw plansError('unit-missing', { type: type.id, first: only.id, units });
}

/** The units that are expected to have a plan, in the order of the organisation. */
export function expectedUnits({ graph, plansystem, asOf }: Scene): readonly UnitNode[] {
  return [...(graph.organisation?.units.values() ?? [])].filter(
    (unit) =>
      unit.type !== null &&
      !unit.external &&
      isOpenOn(unit, asOf) &&
      plansystem.unitPlans.unitTypes.includes(unit.type),
  );
}
