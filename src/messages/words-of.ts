import type { Locale } from '../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { Words } from './words.ts';

const all: Readonly<Record<Locale, Words>> = { nb, nn, en };

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return all[locale];
}

/** A day as people write it: `30.6.2026`, `30 June 2026`; a month where that is all that is known: `juni 2026`. */
export function writeDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined) return day;
  const name = months[locale === 'en' ? 'en' : 'nb'][month - 1];
  if (date === undefined) return `${name} ${year}`;
  return locale === 'en' ? `${date} ${name} ${year}` : `${date}.${month}.${year}`;
}

/** A day of every year, given as `MM-DD`: `1. mars`, `1 March`. */
export function writeDayOfYear(due: string, locale: Locale): string {
  const [month = 1, date = 1] = due.split('-').map(Number);
  const name = months[locale === 'en' ? 'en' : 'nb'][month - 1];
  return locale === 'en' ? `${date} ${name}` : `${date}. ${name}`;
}

const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
