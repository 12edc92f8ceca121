import { uncapital } from '../../core/first-letter.ts';
import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';
import type { Organisation } from '../organisation.ts';

/** A body that a vote names. */
export interface NamedBody {
  /** Id of the plan system's body. */
  readonly body: string;
  /** The unit of the organisation, where the vote names one: there may be several `hovedutvalg`. */
  readonly unit: string | null;
}

/** What body a name means: a spelling of the plan system, or a unit whose type is one; `null` where it is neither. */
export function namedBody(name: string, plansystem: PlanSystem, organisation: Organisation | null): NamedBody | null {
  const unit = organisation?.units.get(name);
  const ofUnit = unit === undefined || unit.type === null ? undefined : spelledBody(unit.type, plansystem);
  if (ofUnit !== undefined) return { body: ofUnit, unit: name };
  const body = spelledBody(name, plansystem);
  return body === undefined ? null : { body, unit: null };
}

function spelledBody(name: string, plansystem: PlanSystem): string | undefined {
  return plansystem.spelled.body.get(foldedName(name)) ?? (plansystem.bodies.has(name) ? name : undefined);
}

/** Bodies as a sentence names them: `kommunestyret`. */
export function bodyNames(ids: readonly string[], { bodies }: PlanSystem): readonly string[] {
  return ids.map((id) => uncapital(bodies.get(id)?.names.nb ?? id));
}
