import { type Day, addDays, addMonths } from '../../core/date.ts';
import type { LocalFacts } from '../../plansystem/local-facts.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';

/** A council's term as it was here: from its constituting meeting to the day before the next one's. */
export interface CouncilTerm {
  readonly election: Day;
  /** The day of the constituting meeting; where the config names none, the last day it may be held. */
  readonly from: Day;
  /** The config names that meeting. */
  readonly isStated: boolean;
  readonly to: Day;
  /** The last day by which the council is to have done what the law gives it a year for. */
  readonly yearAfter: Day;
}

/** The council's terms in order, by the plan system's elections and the config's constituting meetings. */
export function councilTerms({ councilPeriods }: PlanSystem, { constituted }: LocalFacts): readonly CouncilTerm[] {
  const periods = [...councilPeriods].sort((a, b) => (a.election < b.election ? -1 : 1));
  const starts = periods.map(({ election, from, to }, at) => {
    // The old council sits until the new one is constituted, but what is constituted after an election is the new one.
    const next = periods[at + 1]?.election ?? addDays(to, 1);
    return constituted.find((day) => election <= day && day < next) ?? from;
  });
  return periods.map(({ election, to }, at) => {
    const [from = '', next] = [starts[at], starts[at + 1]];
    const isStated = constituted.includes(from);
    return {
      election,
      from,
      isStated,
      to: next === undefined ? to : addDays(next, -1),
      yearAfter: addMonths(from, 12),
    };
  });
}
