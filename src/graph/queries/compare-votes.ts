import { type DayRange, overlaps } from '../../core/date.ts';
import type { Spanned } from '../../core/place.ts';
import type { Vote } from '../../model/summary.ts';
import { type NamedBody, namedBody } from './body.ts';
import { caseKey } from './case-number.ts';
import type { Scene } from './scene.ts';

/** Of these a municipality has several, with a row of case numbers each. */
const severalBodies: ReadonlySet<string> = new Set(['hovedutvalg', 'råd']);

/** Whether two votes name the same body, as far as can be told. */
export function isSameBody(a: Vote, b: Vote, scene: Scene): boolean {
  const [one, other] = [bodyOf(a, scene), bodyOf(b, scene)];
  if (one === null || other === null || one.body !== other.body) return false;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

/** The body and case of a vote as one word; `null` where either is not known or several bodies may be meant (`hovedutvalget`). */
export function bodyAndCase(vote: Vote, scene: Scene): string | null {
  const named = bodyOf(vote, scene);
  const number = caseOf(vote);
  if (named === null || number === null) return null;
  if (!severalBodies.has(named.body)) return `${named.body} ${number}`;
  return named.unit === null ? null : `${named.unit} ${number}`;
}

/** Both dates are known and share no day. */
export function haveOtherDates(a: Vote, b: Vote): boolean {
  return a.date !== null && b.date !== null && !overlaps(a.date.value, b.date.value);
}

/** Both dates are known and may be the same day. */
export function mayShareDay(a: Vote, b: Vote): boolean {
  return a.date !== null && b.date !== null && overlaps(a.date.value, b.date.value);
}

/** Both dates are known to the day and the same. */
export function areSameDay(a: Vote, b: Vote): boolean {
  return isDay(a.date) && isDay(b.date) && mayShareDay(a, b);
}

/** Both case numbers are known and differ. */
export function haveOtherCases(a: Vote, b: Vote): boolean {
  return caseOf(a) !== null && caseOf(b) !== null && caseOf(a) !== caseOf(b);
}

/** Both case numbers are known and the same. */
export function haveSameCase(a: Vote, b: Vote): boolean {
  return caseOf(a) !== null && caseOf(a) === caseOf(b);
}

function bodyOf({ body }: Vote, { plansystem, graph }: Scene): NamedBody | null {
  return body === null ? null : namedBody(body.value, plansystem, graph.organisation);
}

function caseOf({ caseNumber }: Vote): string | null {
  return caseNumber === null ? null : caseKey(caseNumber.value);
}

function isDay(date: Spanned<DayRange> | null): boolean {
  return date !== null && date.value.from === date.value.to;
}
