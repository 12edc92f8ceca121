import { type DayRange, type Period, parseDate } from './date.ts';

/** A date as the format writes it: `2026-06-30`, `2026-06` for a whole month, `2026` for a whole year. */
export function formatDate({ from, to }: DayRange): string {
  return partialForm({ from, to }) ?? from;
}

/** A period as people write it: `2026-2029`, `2026`, `2026-03`, else its first and last day; an open end is left empty. */
export function formatPeriod({ from, to }: Period): string {
  if (from === null || to === null) return `${from ?? ''}–${to ?? ''}`;
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (wholeYears && from.slice(0, 4) !== to.slice(0, 4)) return `${from.slice(0, 4)}-${to.slice(0, 4)}`;
  return partialForm({ from, to }) ?? `${from}–${to}`;
}

/** The year, the month or the day that is exactly this stretch. */
function partialForm({ from, to }: DayRange): string | undefined {
  return [4, 7, 10]
    .map((length) => from.slice(0, length))
    .find((text) => parseDate(text)?.from === from && parseDate(text)?.to === to);
}
