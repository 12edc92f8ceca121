import { absolute, roundingOf, sumKroner } from '../../core/kroner.ts';
import { yearOf } from '../../core/date.ts';
import type { Span } from '../../core/place.ts';
import type { ItemNode } from '../graph.ts';

/** An investment whose figures do not add up: what it is said to cost, and what the parts come to. */
export interface CostMismatch {
  readonly kind: 'financing' | 'granted';
  readonly at: Span;
  readonly costFrame: bigint;
  readonly costFrameAt: Span;
  /** The financing together; or what was granted before and what the plan's years grant. */
  readonly total: bigint;
  readonly granted: bigint;
  readonly years: bigint;
}

/**
 * What of an investment contradicts its `kostnadsramme`: financing that is more or less, grants that are more. Grants that
 * are less are no fault: the project may go on after the plan. Figures rounded to whole thousands may be off by that.
 */
export function costMismatches({ item, document }: ItemNode): readonly CostMismatch[] {
  const { costFrame, granted, financing, gross } = item.figures ?? {};
  if (costFrame === undefined) return [];
  const stated = { costFrame: BigInt(costFrame.value), costFrameAt: costFrame.at, granted: 0n, years: 0n };
  const found: CostMismatch[] = [];
  if (financing !== undefined && financing.parts.length > 0 && !item.unreadable.has('finansiering')) {
    const parts = financing.parts.map(({ kroner }) => kroner);
    const total = sumKroner(parts);
    const slack = roundingOf([...parts, costFrame.value]);
    if (absolute(total - stated.costFrame) > slack)
      found.push({ ...stated, kind: 'financing', at: financing.at, total });
  }
  const amounts = (gross?.expense ?? item.amounts).filter(({ year }) =>
    isOfPlan(year, document.facts.period?.value.from),
  );
  if (amounts.length === 0 || item.unreadable.has('beløp') || item.unreadable.has('tidligere_bevilget')) return found;
  // Without a period, years in the past may be what was granted before.
  if (granted !== undefined && granted.value !== 0 && document.facts.period === null) return found;
  const years = sumKroner(amounts.map(({ kroner }) => kroner));
  const before = BigInt(granted?.value ?? 0);
  const slack = roundingOf([...amounts.map(({ kroner }) => kroner), before, stated.costFrame]);
  if (before + years - stated.costFrame > slack)
    found.push({ ...stated, kind: 'granted', at: costFrame.at, total: before + years, granted: before, years });
  return found;
}

function isOfPlan(year: number, from: string | null | undefined): boolean {
  return from == null || year >= yearOf(from);
}
