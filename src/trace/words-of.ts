import type { Locale } from '../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { TraceWords } from './words.ts';

const all: Readonly<Record<Locale, TraceWords>> = { nb, nn, en };

/** The words of a language. */
export function traceWordsOf(locale: Locale): TraceWords {
  return all[locale];
}
