import type { Locale } from '../config/settings.ts';
import type { MessageData } from '../core/finding.ts';
import { fill, type Slots } from './fill.ts';
import { meantWords } from './meant-words.ts';
import { en } from './usage-en.ts';
import { nb, type UsageCode, type UsageText } from './usage-nb.ts';
import { nn } from './usage-nn.ts';

/** Which wrong use it is. */
export type { UsageCode } from './usage-nb.ts';

const texts: Readonly<Record<Locale, Readonly<Record<UsageCode, UsageText>>>> = { nb, nn, en };

type SlotsOf<Code extends UsageCode> = (typeof nb)[Code] extends { readonly hint: infer Hint extends string }
  ? Slots<(typeof nb)[Code]['message'] | Hint>
  : Slots<(typeof nb)[Code]['message']>;

/** Values for the slots of a code's texts. */
export type UsageData<Code extends UsageCode> = Readonly<Record<SlotsOf<Code>, MessageData[string]>>;

/** Wrong use: told in words with what was probably meant, never with a stack; the run ends with exit code 2. */
export class PlansError extends Error {
  readonly code: UsageCode;
  readonly data: MessageData;
  readonly suggestions: readonly string[];

  constructor(code: UsageCode, data: MessageData, suggestions: readonly string[]) {
    super(fill(nb[code].message, data, 'nb'));
    this.name = 'PlansError';
    this.code = code;
    this.data = data;
    this.suggestions = suggestions;
  }
}

/** Makes a `PlansError` whose values fit the slots of its texts. */
export function plansError<Code extends UsageCode>(
  code: Code,
  data: UsageData<Code>,
  suggestions: readonly string[] = [],
): PlansError {
  return new PlansError(code, data, suggestions);
}

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
