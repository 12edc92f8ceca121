import type { Locale } from '../../../config/settings.ts';
import { enMoney } from './money-words-en.ts';
import { nbMoney } from './money-words-nb.ts';
import { nnMoney } from './money-words-nn.ts';
import type { MoneyWords } from './money-words.ts';

const all: Readonly<Record<Locale, MoneyWords>> = { nb: nbMoney, nn: nnMoney, en: enMoney };

/** The words of a language. */
export function moneyWords(locale: Locale): MoneyWords {
  return all[locale];
}
