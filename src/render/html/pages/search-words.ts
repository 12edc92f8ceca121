import type { Locale } from '../../../config/settings.ts';

/** What the search page says: complete in each language by its type. `{n}` is a number of hits, `{q}` what was asked for. */
export interface SearchPageWords {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly button: string;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly failed: string;
  readonly more: string;
  readonly lists: string;
  /** For readers whose browser runs no scripts. */
  readonly withoutScript: string;
}

const all: Readonly<Record<Locale, SearchPageWords>> = {
  nb: {
    title: 'Søk',
    description: 'Søk i planer, mål, tiltak, oppdrag og vedtak.',
    label: 'Søk i planene',
    button: 'Søk',
    one: 'Ett treff på «{q}»',
    many: '{n} treff på «{q}»',
    none: 'Ingen treff på «{q}». Prøv et annet ord, eller let i listene.',
    failed: 'Søket virker ikke nå. Prøv igjen, eller let i listene.',
    more: 'Vis flere treff',
    lists: 'Lister over alt',
    withoutScript: 'Søket trenger JavaScript. Alt er også i listene.',
  },
  nn: {
    title: 'Søk',
    description: 'Søk i planar, mål, tiltak, oppdrag og vedtak.',
    label: 'Søk i planane',
    button: 'Søk',
    one: 'Eitt treff på «{q}»',
    many: '{n} treff på «{q}»',
    none: 'Ingen treff på «{q}». Prøv eit anna ord, eller leit i listene.',
    failed: 'Søket verkar ikkje no. Prøv igjen, eller leit i listene.',
    more: 'Vis fleire treff',
    lists: 'Lister over alt',
    withoutScript: 'Søket treng JavaScript. Alt er òg i listene.',
  },
  en: {
    title: 'Search',
    description: 'Search plans, goals, measures, assignments and votes.',
    label: 'Search the plans',
    button: 'Search',
    one: 'One hit for “{q}”',
    many: '{n} hits for “{q}”',
    none: 'No hits for “{q}”. Try another word, or look in the lists.',
    failed: 'The search does not work now. Try again, or look in the lists.',
    more: 'Show more hits',
    lists: 'Lists of everything',
    withoutScript: 'The search needs JavaScript. Everything is in the lists too.',
  },
};

/** The words of a language. */
export function searchPageWords(locale: Locale): SearchPageWords {
  return all[locale];
}
