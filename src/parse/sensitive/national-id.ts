import type { Span } from '../../core/place.ts';
import { isLabelledOtherwise } from './labels.ts';

/**
 * What an 11-digit number is: valid by the rule of today, made for tests (month + 80 or + 65), or valid only by the rule that
 * comes beside it on 1 January 2032.
 */
export type NationalIdKind = 'today' | 'test' | 'from-2032';

export interface NationalId {
  readonly at: Span;
  readonly kind: NationalIdKind;
}

/**
 * Six digits of a date and five more, in the usual writings: together, parted by a space, a hyphen or a dot, the date by dots or
 * spaces, the last five as three and two. What stands around is looked at apart: a lookbehind at every sign is slow.
 */
const wholeNumber = /\d\d([. ]?)\d\d\1\d\d(?:[ \u00a0\u202f.–-]|%20)?\d{3}[ \u00a0\u202f]?\d\d/g;
/** Neither part of a longer number, a decimal number, an address nor a word. */
const notBefore = /(?:[\p{L}\p{M}\d_•%]|&#|\d[.,/–-]|:\/\/\S*)$/u;
const notAfter = /^(?:[\p{L}\p{M}\d_•]|[.,/–-]\d)/u;
/** UTF-16 units of an address before a number in it. */
const longestAddress = 300;

/**
 * The fødselsnummer and D-numbers in a text, by date and both check digits, those labelled as an account, a case or the like
 * left out. Weights: Skatteetaten, `folkeregisteret-api-dokumentasjon`.
 */
export function nationalIdsIn(text: string): readonly NationalId[] {
  const found: NationalId[] = [];
  wholeNumber.lastIndex = 0;
  for (let match = wholeNumber.exec(text); match !== null; match = wholeNumber.exec(text)) {
    const kind = kindOf(match[0].replaceAll(/\D/g, ''));
    const at = { start: match.index, end: match.index + match[0].length };
    if (kind === null || !standsAlone(text, at, match[0])) wholeNumber.lastIndex = match.index + 1;
    else if (!isLabelledOtherwise(text, at)) found.push({ at, kind });
  }
  return found;
}

function standsAlone(text: string, at: Span, number: string): boolean {
  if (notBefore.test(text.slice(Math.max(0, at.start - longestAddress), at.start))) return false;
  return !notAfter.test(text.slice(at.end, at.end + 2)) && !isPartOfMore(text, at, number);
}

/** Groups of digits that go on before or after a number written in groups: a KID or a card. */
function isPartOfMore(text: string, { start, end }: Span, number: string): boolean {
  if (!/\D/.test(number)) return false;
  return (
    /\d[ \u00a0\u202f]$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[ \u00a0\u202f]\d/.test(text.slice(end, end + 2))
  );
}

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
/** From 2032 the first check digit may be up to three away from today's. */
const laterRemainders = 3;

function kindOf(digits: string): NationalIdKind | null {
  if (remainder(digits, secondWeights) !== 0) return null;
  const first = remainder(digits, firstWeights);
  if (first > laterRemainders) return null;
  const month = Number(digits.slice(2, 4));
  const isTest = month > 65;
  if (!isDay(Number(digits.slice(0, 2)), month - (month > 80 ? 80 : isTest ? 65 : 0), Number(digits.slice(4, 6))))
    return null;
  if (isTest) return 'test';
  return first === 0 ? 'today' : 'from-2032';
}

function remainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/** A day of some century; of a D-number 40 is added to the day. */
function isDay(written: number, month: number, year: number): boolean {
  const day = written > 40 ? written - 40 : written;
  if (month < 1 || month > 12 || day < 1) return false;
  const longest = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= longest;
}
