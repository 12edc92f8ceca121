import { appendTo } from '../../core/append-to.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import type { UnitShare } from '../../graph/queries/coverage.ts';
import type { AskedItem, CoverageRequest } from './asked.ts';
import { countRows, stateOf, worst, type CoverageReport, type CoverageRow } from './report.ts';

type Counted = Pick<CoverageRow, 'anchored' | 'followedUp' | 'state'>;

/**
 * Counts by unit: what it has itself and what the units below it have, each item once. Shown are units with items of their
 * own, and units that are to have a virksomhetsplan. An oppdrag counts for each unit by what that unit has done with it.
 */
export function countUnits(
  asked: readonly AskedItem[],
  { scene }: CoverageRequest,
): Pick<CoverageReport, 'units' | 'unitless'> {
  const counted = new Map<UnitNode, Counted[]>();
  const own = new Set<UnitNode>();
  for (const { item, shares } of asked) {
    for (const { unit } of shares) own.add(unit);
    for (const [unit, held] of sharesByUnit(shares)) {
      const followedUp = worst(held);
      appendTo(counted, unit, { anchored: item.anchored, followedUp, state: stateOf(item.anchored, followedUp) });
    }
  }
  const isShown = (unit: UnitNode) =>
    own.has(unit) || (unit.type !== null && scene.plansystem.unitPlans.unitTypes.includes(unit.type));
  const shown = [...(scene.graph.organisation?.units.values() ?? [])].filter(
    (unit) => counted.has(unit) && isShown(unit),
  );
  const isIn = new Set(shown);
  const unitless = asked.filter(({ shares }) => shares.length === 0).map(({ row }) => row);
  return {
    units: shown.map((unit) => ({
      id: unit.id,
      name: unit.name,
      depth: above(unit).filter((other) => isIn.has(other)).length,
      ...countRows(counted.get(unit) ?? []),
    })),
    unitless: unitless.length === 0 ? null : countRows(unitless),
  };
}

/** The shares below every unit that has some. */
function sharesByUnit(shares: readonly UnitShare[]): ReadonlyMap<UnitNode, readonly UnitShare[]> {
  const found = new Map<UnitNode, UnitShare[]>();
  for (const share of shares) for (const unit of [share.unit, ...above(share.unit)]) appendTo(found, unit, share);
  return found;
}

function above(unit: UnitNode): readonly UnitNode[] {
  const found: UnitNode[] = [];
  for (let at = unit.parent; at !== null; at = at.parent) found.push(at);
  return found;
}
