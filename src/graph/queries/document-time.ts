import type { Day, Period } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { adoptionDate } from './lifecycle.ts';

/** The day at which a document is judged: the start of its period, else of its validity, else its adoption, else the as-of date. */
export function timeOf(document: DocumentNode, asOf: Day): Day {
  const { owner } = document;
  const { period, validity } = owner.facts;
  return period?.value.from ?? validity?.value.from ?? adoptionDate(owner)?.from ?? asOf;
}

/** The stretch of time a document is about: its period, else the year of its adoption; `null` where neither is known. */
export function workPeriodOf({ owner }: DocumentNode): Period | null {
  const { period, validity } = owner.facts;
  if (period !== null) return period.value;
  if (validity !== null) return validity.value;
  const year = adoptionDate(owner)?.from.slice(0, 4);
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}
