/** A calendar day as `YYYY-MM-DD`: days compare as texts. */
export type Day = string;

/** First and last day of a stretch of time; both belong to it. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of time that may be open at either end (`null`). */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthForm = /^(\d{4})-(\d{2})$/;
const yearForm = /^\d{4}$/;
const termForm = /^(\d{4})-([TKH])([1-4])$/;
const yearsForm = /^(\d{4})\s?[-–]\s?(\d{4})$/;

const millisecondsOfDay = 86_400_000;
/** Days compare as texts only while a year has four digits. */
const firstDay: Day = '0000-01-01';
const lastDay: Day = '9999-12-31';

/** Months in a tertial, a quarter (kvartal) and a half-year, by the letter that the format writes. */
const monthsOfTerm: Readonly<Record<string, number>> = { T: 4, K: 3, H: 6 };

/** Reads `2026-06-30`, `2026-06` or `2026` as the days it may mean; `null` if it is no date of the calendar. */
export function parseDate(text: string): DayRange | null {
  if (yearForm.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const month = monthForm.exec(text);
  if (month) return monthsRange(Number(month[1]), Number(month[2]), 1);
  const day = dayForm.exec(text);
  if (!day || !isDay(Number(day[1]), Number(day[2]), Number(day[3]))) return null;
  return { from: text, to: text };
}

/** Reads a plan period: a year, years with hyphen or en dash, `2026-T1`, `2026-K2`, `2026-H1` or a month; `null` if it is none. */
export function parsePeriod(text: string): DayRange | null {
  const years = yearsForm.exec(text);
  if (years) return `${years[1]}` <= `${years[2]}` ? { from: `${years[1]}-01-01`, to: `${years[2]}-12-31` } : null;
  const term = termForm.exec(text);
  if (term) {
    const length = monthsOfTerm[term[2] ?? ''] ?? 0;
    return monthsRange(Number(term[1]), (Number(term[3]) - 1) * length + 1, length);
  }
  return dayForm.test(text) ? null : parseDate(text);
}

/** The day `count` days after (or, negative, before) a day; the first or last day of the years 0–9999 where it would lie outside. */
export function addDays(day: Day, count: number): Day {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + count * millisecondsOfDay);
}

/** The day `count` months after a day; the last day of the month where that month is shorter. Stays within the years 0–9999. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  if (year < 0) return firstDay;
  if (year > 9999) return lastDay;
  const month = months - year * 12 + 1;
  return formatDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

/** Days from one day to another: later − earlier date. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / millisecondsOfDay);
}

/** Whether two stretches of time share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthsRange(year: number, month: number, length: number): DayRange | null {
  const last = month + length - 1;
  if (month < 1 || last > 12) return null;
  return { from: formatDay(year, month, 1), to: formatDay(year, last, daysInMonth(year, last)) };
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** By the rule itself: `Date.UTC` takes the years 0–99 for 1900–1999. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayAt(milliseconds: number): Day {
  if (milliseconds < Date.parse(`${firstDay}T00:00:00Z`)) return firstDay;
  if (milliseconds > Date.parse(`${lastDay}T00:00:00Z`)) return lastDay;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function formatDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
