import type { Locale } from '../config/settings.ts';
import type { DocumentNode } from '../graph/graph.ts';
import { offeredLocales } from '../messages/locale.ts';

/** The language that a document says it is written in, if it is one of ours. */
export function languageOf({ facts: { language } }: DocumentNode): Locale | null {
  return offeredLocales.find((locale) => locale === language) ?? null;
}
