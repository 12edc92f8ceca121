import type { Locale } from '../../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { ChartWords } from './words.ts';

const all: Readonly<Record<Locale, ChartWords>> = { nb, nn, en };

/** The words of charts in a language. */
export function chartWordsOf(locale: Locale): ChartWords {
  return all[locale];
}
