import { parseDate, type Day } from '../core/date.ts';
import { nearest } from '../core/nearest.ts';
import { plansError } from '../messages/usage.ts';

/** For whom an answer is: citizens, who see only what is public, or those who have the files. */
export const audiences = ['public', 'internal'] as const;

/** The value of an option that must be one of a few words; throws a `PlansError` that lists them. */
export function readChoice<const T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw plansError('bad-choice', { flag, value, choices: [...choices] }, nearest(value, choices));
}

/** The value of an option that must be a day of the calendar, `YYYY-MM-DD`. */
export function readDay(flag: string, value: string): Day {
  const range = parseDate(value);
  if (range !== null && range.from === value && range.to === value) return value;
  throw plansError('bad-date', { flag, value });
}

/** The value of an option that must be a whole number from 0 up; `-1` stands for no limit. */
export function readLimit(flag: string, value: string): number {
  if (value === '-1') return Infinity;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw plansError('bad-number', { flag, value });
}
