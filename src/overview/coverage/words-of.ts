import type { Locale } from '../../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { CoverageWords } from './words.ts';

const all: Readonly<Record<Locale, CoverageWords>> = { nb, nn, en };

/** The words of a language. */
export function coverageWordsOf(locale: Locale): CoverageWords {
  return all[locale];
}
