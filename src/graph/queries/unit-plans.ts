import { appendTo } from '../../core/append-to.ts';
import { type Period, overlaps } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { blankFiles } from './blank-files.ts';
import { isOfType } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isUnderWay } from './taking-up.ts';
import { unitsMeantBy } from './unit-names.ts';

/** The virksomhetsplaner of the workspace and whose they are. */
export interface UnitPlans {
  /** Every plan that counts, and the units it is for; empty where that cannot be told, so that it may be anybody's. */
  readonly unitsOf: ReadonlyMap<DocumentNode, readonly UnitNode[]>;
  readonly plansOf: ReadonlyMap<UnitNode, readonly DocumentNode[]>;
  /** Plans of which it cannot be told whose they are. */
  readonly nameless: readonly DocumentNode[];
}

const unitPlan = ['virksomhetsplan'];

/**
 * The plans that count as of the day: adopted or under way (a draft is a plan that is being written), neither only planned,
 * put aside, nor adopted after the day. A plan for a unit that does not exist counts as that of the units nearest in name; an
 * empty file may be anybody's plan.
 */
export const unitPlans = rememberForScene((scene): UnitPlans => {
  const { graph } = scene;
  const { organisation } = graph;
  const unitsOf = new Map<DocumentNode, readonly UnitNode[]>();
  const plansOf = new Map<UnitNode, DocumentNode[]>();
  for (const document of graph.documents) {
    if (document.owner !== document || !mayBeUnitPlan(document) || !isUnderWay(document, scene)) continue;
    const names = document.facts.units;
    const units = organisation === null ? [] : names.flatMap(({ value }) => unitsMeantBy(value, organisation));
    unitsOf.set(document, units);
    for (const unit of units) appendTo(plansOf, unit, document);
  }
  for (const { document, type } of blankFiles(scene))
    if (type === null || unitPlan.includes(type)) unitsOf.set(document, []);
  const nameless = [...unitsOf].filter(([, units]) => units.length === 0).map(([plan]) => plan);
  return { unitsOf, plansOf, nameless };
});

/** The plans of a unit for some stretch of time; a plan without a period is for any. */
export function plansFor(unit: UnitNode, period: Period, scene: Scene): readonly DocumentNode[] {
  return (unitPlans(scene).plansOf.get(unit) ?? []).filter((plan) => isFor(plan, period));
}

/** Whether there is a plan for the time of which it cannot be told whose it is. */
export function hasNamelessPlan(period: Period, scene: Scene): boolean {
  return unitPlans(scene).nameless.some((plan) => isFor(plan, period));
}

/** Whether a plan for the time that bears a unit's id is said to be for another unit, which has a plan of its own: one is misplaced, which is told. */
export function hasMisplacedPlan({ id }: UnitNode, period: Period, scene: Scene): boolean {
  for (const plans of unitPlans(scene).plansOf.values()) {
    if (plans.length > 1 && plans.some((plan) => plan.id.includes(id) && isFor(plan, period))) return true;
  }
  return false;
}

function isFor({ facts }: DocumentNode, period: Period): boolean {
  const own = facts.period?.value ?? facts.validity?.value;
  return own === undefined || overlaps(own, period);
}

/** A document whose type could not be read counts as a plan where it says whose it is. */
function mayBeUnitPlan(document: DocumentNode): boolean {
  if (document.facts.type === null) return document.facts.units.length > 0;
  return isOfType(document, unitPlan);
}
