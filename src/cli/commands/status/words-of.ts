import type { Locale } from '../../../config/settings.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import type { TraceWords } from '../../../trace/words.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import type { StatusWords } from './words.ts';

/** The words of a language, with those that traces have for statuses; nynorsk speaks bokmål until its own texts are written. */
export function statusWordsOf(locale: Locale): StatusWords & Pick<TraceWords, 'status'> {
  return { ...(locale === 'en' ? en : nb), status: traceWordsOf(locale).status };
}
