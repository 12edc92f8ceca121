import type { Locale } from '../../config/settings.ts';
import { yearOf, type Day } from '../../core/date.ts';
import { writeDay } from '../../messages/words-of.ts';
import type { Count, CoverageReport, CoverageRow, Reason } from './report.ts';
import { coverageWordsOf } from './words-of.ts';
import type { CoverageWords } from './words.ts';

/** Of fewer than this a percentage says more than there is behind it. */
export const fewestForPercent = 10;

/** The words of a report and how to write days in them. */
export interface Speech {
  readonly words: CoverageWords;
  readonly day: (day: Day) => string;
  readonly year: string;
}

/** How a language says a report. */
export function speechOf({ asOf }: CoverageReport, locale: Locale): Speech {
  return { words: coverageWordsOf(locale), day: (day) => writeDay(day, locale), year: String(yearOf(asOf)) };
}

/** What the report is of: the day, and what of it was asked for. */
export function sayScope({ asOf, unit, period }: CoverageReport, { words, day }: Speech): string {
  return [
    words.asOf(day(asOf)),
    ...(unit === null ? [] : [words.only.unit(unit.name)]),
    ...(period === null ? [] : [words.only.period(period)]),
  ].join(', ');
}

/** `122 av 140`. */
export function sayShare({ whole, broken }: Count, { words }: Speech): string {
  return whole + broken === 0 ? '–' : words.share(whole, whole + broken);
}

/** The percentage where there is enough behind it. */
export function sayPercent({ whole, broken, percent }: Count, { words }: Speech): string {
  return percent === null || whole + broken < fewestForPercent ? '' : words.percent(percent);
}

/** Number and title; the reference where it has no title. */
export function sayItem({ number, title, ref }: Pick<CoverageRow, 'number' | 'title' | 'ref'>): string {
  return [number, title ?? ref].filter((part) => part !== null).join(' ');
}

/** Why something is not covered, in a sentence. */
export function sayReason({ kind, at, units, due }: Reason, { words, day, year }: Speech): string {
  return words.reason[kind]({
    at: at === null ? null : at.title === null ? at.ref : `«${at.title}» (${at.ref})`,
    units: units.map(({ name, hasPlan }) => (hasPlan ? name : { withoutPlan: name })),
    due: due === null ? null : day(due),
    year,
  });
}

/** Why some items wait, and how many for each reason: the commonest first. */
export function sayWaiting({ items }: CoverageReport, speech: Speech): readonly string[] {
  const counts = new Map<string, number>();
  for (const { state, reasons } of items) {
    const [reason] = reasons;
    if (state !== 'open' || reason === undefined) continue;
    const said = sayReason({ ...reason, at: null }, speech);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([said, count]) => speech.words.waiting(count, said));
}
