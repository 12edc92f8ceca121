import type { Place } from '../core/place.ts';
import type { Day } from '../core/date.ts';
import type { PlanSystem } from './plan-system.ts';
import { spelling } from './spellings.ts';

/** From which year on a type of document is kept in the workspace, and where the config says so. */
export interface InUse {
  readonly year: number;
  readonly at: Place;
}

/** What a municipality says of itself besides its documents, as queries about law and year need it. */
export interface LocalFacts {
  /** By canonical type, in the order of the config. */
  readonly inUse: ReadonlyMap<string, InUse>;
  /** Constituting meetings of the council. */
  readonly constituted: readonly Day[];
}

/** A municipality that says nothing of itself. */
export const noLocalFacts: LocalFacts = { inUse: new Map(), constituted: [] };

/** The local facts with the types in their canonical spelling; names that are no type are left out. */
export function localFacts(
  { inUse, constituted }: { readonly inUse: ReadonlyMap<string, InUse>; readonly constituted: readonly Day[] },
  plansystem: PlanSystem,
): LocalFacts {
  const known = plansystem.spelled.documentType;
  const types = [...inUse].flatMap(([name, use]) => {
    const type = known.get(spelling(name));
    return type === undefined ? [] : [[type, use] as const];
  });
  return { inUse: new Map(types), constituted };
}
