import { type Day, overlaps } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import type { Organisation, UnitNode } from '../organisation.ts';
import type { Scene } from './scene.ts';
import { adoptionDate, isDraft } from './lifecycle.ts';
import { unitsMeantBy } from './unit-names.ts';

/** How many units should have a plan of their own, and how many have it. */
export interface UnitShare {
  readonly have: number;
  readonly expected: number;
  /** The day on which the last of those that are there was adopted; `null` where nobody knows. */
  readonly last: Day | null;
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
  const first = firstPlans(documents, organisation, asOf);
  const plans = expected.flatMap((unit) => first.get(unit) ?? []);
  return { have: plans.length, expected: expected.length, last: plans.sort().at(-1) || null };
}

/** The day on which each unit's first plan was adopted; empty where nobody knows it. */
function firstPlans(documents: readonly DocumentNode[], organisation: Organisation, asOf: Day) {
  const first = new Map<UnitNode, Day>();
  for (const document of documents) {
    const day = adoptionDate(document)?.from ?? '';
    if (isDraft(document) || day > asOf) continue;
    for (const unit of document.facts.units.flatMap(({ value }) => unitsMeantBy(value, organisation)))
      if (day < (first.get(unit) ?? '9999-12-31')) first.set(unit, day);
  }
  return first;
}
