import { type Period, addDays, yearOf } from '../../core/date.ts';
import type { DocumentType, PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { typeOf } from './lifecycle.ts';

/** How a document's period is longer or shorter than its type usually is. */
export interface UnusualHorizon {
  readonly kind: 'short' | 'long';
  /** Length of the period in whole months. */
  readonly months: number;
  readonly type: DocumentType;
  readonly usual: { readonly min: number; readonly max: number };
}

const yearly = 12;

/**
 * A period whose length is outside what the plan system says is usual for the type; `null` where it is not, or is open.
 * Half a year more or less is let pass. A plan that is not made every year and names years only (`2024-2028`) often runs
 * from summer to summer, so that it may be meant as a year shorter.
 */
export function unusualHorizon(document: DocumentNode, plansystem: PlanSystem): UnusualHorizon | null {
  const type = typeOf(document, plansystem);
  const period = document.facts.period?.value;
  const usual = type?.horizon ?? null;
  const length = period === undefined ? null : lengthOf(period);
  if (type === undefined || usual === null || length === null) return null;
  const months = Math.round(length * 12);
  const isYearly = type.revisionMonths !== null && type.revisionMonths <= yearly;
  const shortest = !isYearly && namesYearsOnly(period) && length > 1 ? length - 1 : length;
  if (Math.round(length) < usual.min) return { kind: 'short', months, type, usual };
  return Math.round(shortest) > usual.max ? { kind: 'long', months, type, usual } : null;
}

/** Years from the first day of a period to the last, months and days counted as parts of a year. */
function lengthOf({ from, to }: Period): number | null {
  if (from === null || to === null) return null;
  const after = addDays(to, 1);
  const months = (yearOf(after) - yearOf(from)) * 12 + monthOf(after) - monthOf(from);
  return (months + (dayOf(after) - dayOf(from)) / 31) / 12;
}

function namesYearsOnly(period: Period | undefined): boolean {
  return period?.from?.endsWith('-01-01') === true && period.to?.endsWith('-12-31') === true;
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function dayOf(day: string): number {
  return Number(day.slice(8, 10));
}
