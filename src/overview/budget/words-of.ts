import type { Locale } from '../../config/settings.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';
import { nn } from './words-nn.ts';
import type { BudgetWords } from './words.ts';

const all: Readonly<Record<Locale, BudgetWords>> = { nb, nn, en };

/** The words of a language. */
export function budgetWordsOf(locale: Locale): BudgetWords {
  return all[locale];
}
