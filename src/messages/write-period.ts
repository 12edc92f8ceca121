import type { Locale } from '../config/settings.ts';
import { parsePeriod } from '../core/date.ts';
import { writeDay } from './words-of.ts';

/** A period as people write it, from the form of `formatPeriod`: `2026–2029`, `1. tertial 2026`, `mars 2026`, `1.2.2026–15.6.2026`. */
export function writePeriod(period: string, locale: Locale): string {
  if (/^\d{4}$/.test(period)) return period;
  if (/^\d{4}-\d{4}$/.test(period)) return period.replace('-', '–');
  const [from = '', to = ''] = period.split('–');
  if (!period.includes('–')) return writeDay(period, locale);
  return (
    termOf(from, to, locale) ?? `${from === '' ? '' : writeDay(from, locale)}–${to === '' ? '' : writeDay(to, locale)}`
  );
}

/** The tertial, quarter or half-year that is exactly these days; `null` if none is. */
function termOf(from: string, to: string, locale: Locale): string | null {
  const year = from.slice(0, 4);
  for (const { letter, count, name } of terms)
    for (let number = 1; number <= count; number++) {
      const days = parsePeriod(`${year}-${letter}${number}`);
      if (days?.from === from && days.to === to) return name[locale](number, year);
    }
  return null;
}

const terms: readonly {
  readonly letter: string;
  readonly count: number;
  readonly name: Readonly<Record<Locale, (number: number, year: string) => string>>;
}[] = [
  { letter: 'T', count: 3, name: named('tertial', 'tertial', 'tertial') },
  { letter: 'K', count: 4, name: named('kvartal', 'kvartal', 'quarter') },
  { letter: 'H', count: 2, name: named('halvår', 'halvår', 'half-year') },
];

function named(nb: string, nn: string, en: string): (typeof terms)[number]['name'] {
  return {
    nb: (number, year) => `${number}. ${nb} ${year}`,
    nn: (number, year) => `${number}. ${nn} ${year}`,
    en: (number, year) => `${en} ${number} of ${year}`,
  };
}
