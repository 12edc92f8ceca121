import type { Locale } from '../config/settings.ts';
import { joinChoice } from './fill.ts';

/** "Mente du «…»?" for the nearest things that exist. */
export function meantWords(suggestions: readonly string[], locale: Locale): string {
  const [open, close] = locale === 'en' ? ['“', '”'] : ['«', '»'];
  const choice = joinChoice(
    suggestions.map((suggestion) => open + suggestion + close),
    locale,
  );
  return `${didYouMean[locale]} ${choice}?`;
}

const didYouMean: Readonly<Record<Locale, string>> = { nb: 'Mente du', nn: 'Meinte du', en: 'Did you mean' };
