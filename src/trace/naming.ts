import type { Locale } from '../config/settings.ts';
import { formatDate } from '../core/format-date.ts';
import type { ItemNode } from '../graph/graph.ts';
import type { Organisation } from '../graph/organisation.ts';
import type { CurrentStatus, Deadline } from '../graph/queries/deadline.ts';
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

/** The id of the document that says a status. */
export function sourceOf(status: CurrentStatus | null, node: ItemNode): string | null {
  if (status === null) return null;
  return status.report === null ? node.document.id : status.report.document.id;
}

/** A deadline as the format writes it. */
export function dayOf(deadline: Deadline | null): string | null {
  return deadline === null ? null : formatDate(deadline.day);
}
