import { addDays, addMonths, parsePeriod, yearOf, type Day, type DayRange, type Period } from '../../../core/date.ts';
import { formatPeriod } from '../../../core/format-date.ts';
import type { DocumentType, PlanSystem } from '../../../plansystem/plan-system.ts';

/** Letters of the parts of a year by their length in months. */
const terms: Readonly<Record<number, string>> = { 3: 'K', 4: 'T', 6: 'H' };

/** The period after that of a document's predecessor: the next year for what is rolled every year, else the next of the same length. */
export function periodAfter({ from, to }: Period, type: DocumentType): DayRange | null {
  if (from === null || to === null) return null;
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const start = type.revisionMonths === 12 && months > 12 ? addMonths(from, 12) : addDays(to, 1);
  return { from: start, to: addDays(addMonths(start, months), -1) };
}

/** The period of a first document of a type: by the annual wheel and the usual horizon; `null` where the type has none. */
export function firstPeriod(type: DocumentType, { wheel, councilPeriods }: PlanSystem, asOf: Day): DayRange | null {
  if (type.horizon === null) return null;
  const step = wheel.find(({ types }) => types.includes(type.id));
  const term = councilPeriods.find(({ from, to }) => from <= asOf && asOf <= to);
  const isOfTerm = step !== undefined && step.yearOfTerm !== null && term !== undefined;
  const first = isOfTerm ? yearOf(term.election) + step.yearOfTerm : yearOf(asOf) + (step?.forYear ?? 0);
  const years = type.horizon.min === 1 && type.horizon.max > 1 ? 1 : type.horizon.min;
  return parsePeriod(years === 1 ? String(first) : `${first}-${first + years - 1}`);
}

/** A period as documents state it: `2026-T1` for a part of a year that has a letter. */
export function statedPeriod({ from, to }: DayRange): string {
  const months = Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
  const term = `${from.slice(0, 4)}-${terms[months]}${Math.ceil(Number(from.slice(5, 7)) / months)}`;
  const parsed = terms[months] === undefined ? null : parsePeriod(term);
  return parsed?.from === from && parsed.to === to ? term : formatPeriod({ from, to });
}
