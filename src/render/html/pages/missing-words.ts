import type { Locale } from '../../../config/settings.ts';

/** What the page for addresses that do not exist says: complete in each language by its type. */
export interface MissingWords {
  readonly title: string;
  readonly lead: string;
  readonly home: string;
  readonly homeText: string;
  readonly search: string;
  readonly searchText: string;
}

const all: Readonly<Record<Locale, MissingWords>> = {
  nb: {
    title: 'Siden finnes ikke',
    lead: 'Den kan ha fått en ny adresse, eller adressen kan være skrevet feil.',
    home: 'Til forsiden',
    homeText: 'Hvordan planene henger sammen',
    search: 'Søk i planene',
    searchText: 'Finn det du lette etter',
  },
  nn: {
    title: 'Sida finst ikkje',
    lead: 'Ho kan ha fått ei ny adresse, eller adressa kan vere skriven feil.',
    home: 'Til framsida',
    homeText: 'Korleis planane heng saman',
    search: 'Søk i planane',
    searchText: 'Finn det du leita etter',
  },
  en: {
    title: 'There is no such page',
    lead: 'It may have a new address, or the address may be misspelt.',
    home: 'To the start page',
    homeText: 'How the plans hang together',
    search: 'Search the plans',
    searchText: 'Find what you were looking for',
  },
};

/** The words of a language. */
export function missingWords(locale: Locale): MissingWords {
  return all[locale];
}
