import { overlaps } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import type { Scene } from './scene.ts';
import { adoptionDate, isDraft } from './lifecycle.ts';
import { unitsMeantBy } from './unit-names.ts';

/** How many units should have a plan of their own, and how many have it. */
export interface UnitShare {
  readonly have: number;
  readonly expected: number;
}

/** The units that have their virksomhetsplan for a year adopted, of those that the plan system expects one of; `null`: not asked. */
export function unitShare(
  types: readonly string[],
  year: number,
  documents: readonly DocumentNode[],
  { graph, plansystem, asOf }: Scene,
): UnitShare | null {
  const { organisation } = graph;
  if (organisation === null || !types.includes('virksomhetsplan')) return null;
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const expected = [...organisation.units.values()].filter(
    ({ type, external, valid }) =>
      !external && type !== null && plansystem.unitPlans.unitTypes.includes(type) && overlaps(valid, whole),
  );
  if (expected.length === 0) return null;
  const adopted = documents.filter((document) => !isDraft(document) && (adoptionDate(document)?.from ?? asOf) <= asOf);
  const having = new Set<UnitNode>(
    adopted.flatMap(({ facts }) => facts.units.flatMap(({ value }) => unitsMeantBy(value, organisation))),
  );
  return { have: expected.filter((unit) => having.has(unit)).length, expected: expected.length };
}
