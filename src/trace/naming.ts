import type { Locale } from '../config/settings.ts';
import type { Organisation } from '../graph/organisation.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import type { NamedUnit } from './trace.ts';

/** What things are called, in a language. */
export interface Naming {
  readonly locale: Locale;
  readonly plansystem: PlanSystem;
  readonly organisation: Organisation | null;
}

/** A unit by its id; a role, and a unit nobody knows, is named as written. */
export function namedUnit(id: string, { organisation }: Pick<Naming, 'organisation'>): NamedUnit {
  return { id, name: organisation?.units.get(id)?.name ?? id };
}

/** A name in the language, else in bokmål, else the id. */
export function nameOf(
  names: { readonly nb: string; readonly nn?: string; readonly en?: string } | undefined,
  id: string,
  { locale }: Naming,
): string {
  return names?.[locale] ?? names?.nb ?? id;
}
