import type { Locale } from '../../config/settings.ts';
import { traceWordsOf } from '../../trace/words-of.ts';
import type { TraceWords } from '../../trace/words.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { StatusWords } from './words.ts';

const all: Readonly<Record<Locale, StatusWords>> = { nb, nn, en };

/** The words of a language, with those that traces have for statuses. */
export function statusWordsOf(locale: Locale): StatusWords & Pick<TraceWords, 'status'> {
  return { ...all[locale], status: traceWordsOf(locale).status };
}
