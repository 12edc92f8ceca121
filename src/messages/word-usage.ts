import type { Locale } from '../config/settings.ts';
import { fill } from './fill.ts';
import { meantWords } from './meant-words.ts';
import { en } from './usage-en.ts';
import { nb, type UsageCode, type UsageText } from './usage-nb.ts';
import { nn } from './usage-nn.ts';
import type { PlansError } from './usage.ts';

const texts: Readonly<Record<Locale, Readonly<Record<UsageCode, UsageText>>>> = { nb, nn, en };

/** The words of a `PlansError`: what is wrong, what was meant, what to do; one sentence or two each. */
export function wordUsage(
  error: PlansError,
  locale: Locale,
): { readonly message: string; readonly hint: string | null } {
  const text = texts[locale][error.code];
  const { code } = error.data;
  const data = typeof code === 'string' ? { ...error.data, code: reasonWords(code, locale) } : error.data;
  const meant = error.suggestions.length === 0 ? '' : ` ${meantWords(error.suggestions, locale)}`;
  return {
    message: fill(text.message, data, locale) + meant,
    hint: text.hint === undefined ? null : fill(text.hint, data, locale),
  };
}

/** What the machine's commonest error codes mean. */
const reasons: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  EACCES: { nb: 'du mangler tilgang', nn: 'du manglar tilgang', en: 'you have no access' },
  EPERM: { nb: 'du mangler tilgang', nn: 'du manglar tilgang', en: 'you have no access' },
  EROFS: { nb: 'disken kan bare leses', nn: 'disken kan berre lesast', en: 'the disk can only be read' },
  EISDIR: { nb: 'det er en mappe', nn: 'det er ei mappe', en: 'it is a folder' },
  ENOENT: { nb: 'det finnes ikke', nn: 'det finst ikkje', en: 'it does not exist' },
  ENOTDIR: {
    nb: 'en del av stien er en fil, ikke en mappe',
    nn: 'ein del av stien er ei fil, ikkje ei mappe',
    en: 'a part of the path is a file, not a folder',
  },
  EEXIST: {
    nb: 'en del av stien er en fil, ikke en mappe',
    nn: 'ein del av stien er ei fil, ikkje ei mappe',
    en: 'a part of the path is a file, not a folder',
  },
  ENOSPC: { nb: 'disken er full', nn: 'disken er full', en: 'the disk is full' },
  EFBIG: { nb: 'filen er for stor', nn: 'fila er for stor', en: 'the file is too large' },
};

function reasonWords(code: string, locale: Locale): string {
  return reasons[code]?.[locale] ?? code;
}
