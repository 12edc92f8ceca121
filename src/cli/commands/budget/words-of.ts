import type { Locale } from '../../../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import type { BudgetWords } from './words.ts';

/** The words of a language; nynorsk speaks bokmål until its own texts are written. */
export function budgetWordsOf(locale: Locale): BudgetWords {
  return locale === 'en' ? en : nb;
}
