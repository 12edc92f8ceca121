import type { Locale } from '../../../config/settings.ts';

/** What the page on open data says: complete in each language by its type. */
export interface DataWords {
  readonly title: string;
  readonly lead: string;
  readonly files: string;
  readonly plans: { readonly title: string; readonly text: (documents: number, items: number) => string };
  readonly schema: { readonly title: string; readonly text: string };
  readonly sitemap: { readonly title: string; readonly text: string };
  readonly documents: { readonly title: string; readonly text: string };
  readonly about: string;
  readonly aboutAll: (day: string) => readonly string[];
  /** Instead of a promise in the municipality's name. */
  readonly licence: string;
}

const all: Readonly<Record<Locale, DataWords>> = {
  nb: {
    title: 'Åpne data',
    lead: 'Planene på disse sidene, som filer et program kan lese.',
    files: 'Filer',
    plans: {
      title: 'Alle planer, som JSON',
      text: (documents, items) =>
        `${documents} dokumenter med ${items} mål, tiltak, oppdrag og annet, og hvordan de henger sammen`,
    },
    schema: {
      title: 'Hva nøklene betyr, som JSON Schema',
      text: 'Beskriver både filen over og dataene for hvert dokument',
    },
    sitemap: { title: 'Adressene til alle sidene, som XML', text: 'Sitemap for søkemotorer og arkiv' },
    documents: {
      title: 'Hvert dokument',
      text: 'Siden til hvert dokument lenker til dokumentet som JSON, med tekstene',
    },
    about: 'Om dataene',
    aboutAll: (day) => [
      `Dataene viser planene per ${day}. De blir laget på nytt hver gang sidene blir det.`,
      'Id-er og adresser er de samme fra gang til gang. Nye nøkler kan komme til; ingen skifter mening i samme versjon.',
      'Det som ikke vises på sidene, er heller ikke i dataene. Det som ikke er oppgitt i planene, er utelatt.',
    ],
    licence:
      'Det er kommunen som bestemmer vilkårene for å bruke dataene videre. Programmet som lager sidene, setter ingen.',
  },
  nn: {
    title: 'Opne data',
    lead: 'Planane på desse sidene, som filer eit program kan lese.',
    files: 'Filer',
    plans: {
      title: 'Alle planar, som JSON',
      text: (documents, items) =>
        `${documents} dokument med ${items} mål, tiltak, oppdrag og anna, og korleis dei heng saman`,
    },
    schema: { title: 'Kva nøklane tyder, som JSON Schema', text: 'Beskriv både fila over og dataa for kvart dokument' },
    sitemap: { title: 'Adressene til alle sidene, som XML', text: 'Sitemap for søkjemotorar og arkiv' },
    documents: {
      title: 'Kvart dokument',
      text: 'Sida til kvart dokument lenkjer til dokumentet som JSON, med tekstane',
    },
    about: 'Om dataa',
    aboutAll: (day) => [
      `Dataa viser planane per ${day}. Dei blir laga på nytt kvar gong sidene blir det.`,
      'Id-ar og adresser er dei same frå gong til gong. Nye nøklar kan kome til; ingen skiftar meining i same versjon.',
      'Det som ikkje er vist på sidene, er heller ikkje i dataa. Det som ikkje er oppgitt i planane, er utelate.',
    ],
    licence: 'Det er kommunen som bestemmer vilkåra for å bruke dataa vidare. Programmet som lagar sidene, set ingen.',
  },
  en: {
    title: 'Open data',
    lead: 'The plans on these pages, as files that a program can read.',
    files: 'Files',
    plans: {
      title: 'All plans, as JSON',
      text: (documents, items) =>
        `${documents} documents with ${items} goals, measures, assignments and more, and how they hang together`,
    },
    schema: {
      title: 'What the keys mean, as JSON Schema',
      text: 'Describes the file above and the data of each document',
    },
    sitemap: { title: 'The addresses of all pages, as XML', text: 'Sitemap for search engines and archives' },
    documents: { title: 'Each document', text: 'The page of each document links to it as JSON, with its texts' },
    about: 'About the data',
    aboutAll: (day) => [
      `The data show the plans as of ${day}. They are made anew each time the pages are.`,
      'Ids and addresses stay the same from time to time. New keys may come; none changes its meaning in the same version.',
      'What the pages do not show is not in the data either. What the plans do not state is left out.',
    ],
    licence: 'The municipality decides on what terms the data may be used. The program that makes the pages sets none.',
  },
};

/** The words of a language. */
export function dataWords(locale: Locale): DataWords {
  return all[locale];
}
