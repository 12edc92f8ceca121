import { type Day, type Period, daysBetween } from '../../core/date.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { adoptionDate, prolongedUntil, statedValidity, typeOf } from './lifecycle.ts';
import { titleMismatch } from './title-years.ts';

/** How a basis fails a document that rests on it, and the last day it held (or, `past-horizon`, was planned for). */
export interface Expiry {
  readonly kind: 'ended' | 'ends-inside' | 'past-horizon';
  readonly until: Day;
}

/** A basis this long or shorter is made anew every year. */
const aYear = 366;

/**
 * Whether a document rests on another that does not hold for its time: a basis that lapses (or states when its validity
 * ends) ended before the document's period or ends inside it; one that holds until replaced is past its plan horizon.
 * Nothing is said where a title contradicts a period: that is told. What prolongs the basis (`forlenger`, a planbehov that carries it on) counts. `null`: it holds, or the dates do not say.
 */
export function expiry(child: DocumentNode, basis: DocumentNode, plansystem: PlanSystem, asOf: Day): Expiry | null {
  const found = find(child, basis, plansystem, asOf);
  return found === null || isPeriodDoubtful(child) || isPeriodDoubtful(basis) ? null : found;
}

function find(child: DocumentNode, basis: DocumentNode, plansystem: PlanSystem, asOf: Day): Expiry | null {
  const needed = neededFor(child);
  if (needed === null) return null;
  const held = statedValidity(basis, plansystem);
  const horizon = basis.facts.period?.value.to ?? null;
  const end = held.to ?? (typeOf(basis, plansystem)?.validity === 'til-erstattet' ? horizon : null);
  if (end === null) return null;
  const until = prolongedUntil(basis, end, asOf);
  if (until === null) return null;
  if (until < needed.from) return { kind: held.to === null ? 'past-horizon' : 'ended', until };
  const endsInside = held.to !== null && until === end && needed.to !== null && until < needed.to;
  if (!endsInside || looksBack(child, plansystem) || isMadeAnewMeanwhile(held, needed)) return null;
  return { kind: 'ends-inside', until };
}

function isPeriodDoubtful(document: DocumentNode): boolean {
  return titleMismatch(document) !== null;
}

interface Needed {
  readonly from: Day;
  readonly to: Day | null;
}

/** When a document needs its basis: through its period, else from its adoption. */
function neededFor(child: DocumentNode): Needed | null {
  const period = child.facts.period?.value ?? child.facts.validity?.value ?? null;
  const from = period?.from ?? (period === null ? adoptionDate(child)?.from : undefined);
  return from === undefined ? null : { from, to: period?.to ?? null };
}

/** Reports and audits speak of what held, not of what is to come. */
function looksBack(child: DocumentNode, plansystem: PlanSystem): boolean {
  return typeOf(child, plansystem)?.validity === 'alltid';
}

/** A yearly basis of a document for several years ends inside it by its nature. */
function isMadeAnewMeanwhile(held: Period, needed: Needed): boolean {
  if (held.from === null || held.to === null || needed.to === null) return false;
  const length = daysBetween(held.from, held.to);
  return length <= aYear && daysBetween(needed.from, needed.to) > length;
}
