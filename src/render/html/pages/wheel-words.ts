import type { Locale } from '../../../config/settings.ts';

/** What the page of the year says: complete in each language by its type. */
export interface WheelWords {
  readonly title: (year: number) => string;
  readonly lead: string;
  readonly figure: string;
  readonly figureNote: (day: string) => string;
  readonly table: string;
  readonly column: Readonly<Record<'day' | 'what' | 'state' | 'documents' | 'law', string>>;
  readonly other: (year: number) => string;
  /** Many documents of one kind: how many more there are than those named. */
  readonly more: (count: number) => string;
  readonly unused: string;
  readonly nothing: (year: number) => string;
}

const all: Readonly<Record<Locale, WheelWords>> = {
  nb: {
    title: (year) => `Årshjulet ${year}`,
    lead: 'Hva kommunen skal planlegge, vedta og rapportere i løpet av året, og hvor langt det er kommet.',
    figure: 'Året som hjul',
    figureNote: (day) => `Slik det står ${day}`,
    table: 'Alt i årshjulet, med dokumenter og lov',
    column: { day: 'Innen', what: 'Hva', state: 'Status', documents: 'Dokumenter', law: 'Lov' },
    other: (year) => `Se årshjulet for ${year}`,
    more: (count) => `og ${count} til`,
    unused: 'Årshjulet er ikke tatt i bruk her ennå.',
    nothing: (year) => `Ingenting står i årshjulet for ${year}.`,
  },
  nn: {
    title: (year) => `Årshjulet ${year}`,
    lead: 'Kva kommunen skal planleggje, vedta og rapportere i løpet av året, og kor langt det er kome.',
    figure: 'Året som hjul',
    figureNote: (day) => `Slik det står ${day}`,
    table: 'Alt i årshjulet, med dokument og lov',
    column: { day: 'Innan', what: 'Kva', state: 'Status', documents: 'Dokument', law: 'Lov' },
    other: (year) => `Sjå årshjulet for ${year}`,
    more: (count) => `og ${count} til`,
    unused: 'Årshjulet er ikkje teke i bruk her enno.',
    nothing: (year) => `Ingenting står i årshjulet for ${year}.`,
  },
  en: {
    title: (year) => `The year ${year}`,
    lead: 'What the municipality is to plan, adopt and report during the year, and how far it has come.',
    figure: 'The year as a wheel',
    figureNote: (day) => `As of ${day}`,
    table: 'All of the year, with documents and law',
    column: { day: 'By', what: 'What', state: 'Status', documents: 'Documents', law: 'Law' },
    other: (year) => `See the year ${year}`,
    more: (count) => `and ${count} more`,
    unused: 'The annual wheel is not in use here yet.',
    nothing: (year) => `Nothing stands in the annual wheel for ${year}.`,
  },
};

/** The words of a language. */
export function wheelWords(locale: Locale): WheelWords {
  return all[locale];
}
