import type { Locale } from '../../config/settings.ts';
import { daysBetween } from '../../core/date.ts';
import { writeDay } from '../../messages/words-of.ts';
import type { CalendarEntry } from './calendar.ts';
import { calendarWordsOf } from './words.ts';

/** How far an entry is, in words. */
export function sayStatus(entry: CalendarEntry, asOf: string, locale: Locale): string {
  const day = (text: string | undefined) => (text === undefined ? '' : writeDay(text, locale));
  return calendarWordsOf(locale).status(entry, {
    done: day(entry.done),
    end: day(entry.end),
    days: daysBetween(entry.date, asOf),
  });
}

/** The title with the year or term it is about, unless it names it itself. */
export function sayTitle({ title, about }: CalendarEntry): string {
  return about === undefined || title.includes(about) ? title : `${title} (${about})`;
}
