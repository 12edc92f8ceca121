import { yearOf, type Day } from '../../../core/date.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';

/** Years from one on, as a period is written. */
export function addYears(from: number, count: number): string {
  return `${from}-${from + count}`;
}

/** The four years that the council's planning strategy is for: those after the election of the council of today. */
export function termOf({ councilPeriods }: PlanSystem, today: Day): string {
  const term = councilPeriods.find(({ from, to }) => from <= today && today <= to);
  return addYears(term === undefined ? yearOf(today) : yearOf(term.election) + 1, 3);
}
