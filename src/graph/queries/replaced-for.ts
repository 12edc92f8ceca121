import type { Day } from '../../core/date.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { adoptionDate, replacements, typeOf } from './lifecycle.ts';

/**
 * The document that had replaced a basis by the time of a document that rests on it, the latest where there are several;
 * `null` if none had for sure. A document's time is the day it was adopted, else the first day of its period, else the
 * as-of date; a report's is the first day of what it reports. What is adopted on that very day replaced nothing yet, and a
 * replacement whose period begins after the document's is over leaves it alone.
 */
export function replacedFor(
  child: DocumentNode,
  basis: DocumentNode,
  plansystem: PlanSystem,
  asOf: Day,
): DocumentNode | null {
  const time = timeOf(child, plansystem);
  const over = child.facts.period?.value.to ?? null;
  let latest: DocumentNode | null = null;
  let latestDay = '';
  for (const other of replacements(basis, asOf)) {
    const start = other.facts.validity?.value.from ?? other.facts.period?.value.from ?? null;
    const since = adoptionDate(other)?.to ?? start;
    if (other === child || (since === null && time !== null)) continue;
    const before = since === null || (time === null ? since <= asOf : since < time);
    const inTime = over === null || start === null || start <= over;
    if (!before || !inTime || (since ?? '') < latestDay) continue;
    latest = other;
    latestDay = since ?? '';
  }
  return latest;
}

function timeOf(child: DocumentNode, plansystem: PlanSystem): Day | null {
  const adopted = adoptionDate(child)?.from ?? null;
  const begins = child.facts.period?.value.from ?? null;
  return typeOf(child, plansystem)?.validity === 'alltid' ? (begins ?? adopted) : (adopted ?? begins);
}
