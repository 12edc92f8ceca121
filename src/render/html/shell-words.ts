import type { Locale } from '../../config/settings.ts';
import type { PaginationWords } from './components/pagination.ts';

/** What the frame of every page says: complete in each language by its type. */
export interface ShellWords {
  readonly skip: string;
  readonly tagline: string;
  readonly mainMenu: string;
  /** At the top of each page that is not for everybody. */
  readonly internal: string;
  /** Name of the way from the start page to this one. */
  readonly youAreHere: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly onThisPage: string;
  /** Over the headings of something that stands on several pages. */
  readonly contents: string;
  readonly accessibility: string;
  readonly openData: string;
  /** What made the pages, and the day they are true for. */
  readonly made: (day: string) => string;
  readonly pagination: PaginationWords;
}

const nb: ShellWords = {
  skip: 'Hopp til innholdet',
  tagline: 'Planer og styring',
  mainMenu: 'Hovedmeny',
  internal: 'Intern utgave. Noe av det som står her, er ikke offentlig.',
  youAreHere: 'Du er her',
  search: 'Søk',
  searchLabel: 'Søk i planene',
  onThisPage: 'På denne siden',
  contents: 'Innhold',
  accessibility: 'Tilgjengelighet',
  openData: 'Åpne data',
  made: (day) => `Laget av plans. Viser planene per ${day}.`,
  pagination: {
    label: 'Sider i listen',
    previous: 'Forrige',
    next: 'Neste',
    page: (page) => `Side ${page}`,
  },
};

const nn: ShellWords = {
  skip: 'Hopp til innhaldet',
  tagline: 'Planar og styring',
  mainMenu: 'Hovudmeny',
  internal: 'Intern utgåve. Noko av det som står her, er ikkje offentleg.',
  youAreHere: 'Du er her',
  search: 'Søk',
  searchLabel: 'Søk i planane',
  onThisPage: 'På denne sida',
  contents: 'Innhald',
  accessibility: 'Tilgjenge',
  openData: 'Opne data',
  made: (day) => `Laga av plans. Viser planane per ${day}.`,
  pagination: {
    label: 'Sider i lista',
    previous: 'Førre',
    next: 'Neste',
    page: (page) => `Side ${page}`,
  },
};

const en: ShellWords = {
  skip: 'Skip to content',
  tagline: 'Plans and governance',
  mainMenu: 'Main menu',
  internal: 'Internal edition. Some of what stands here is not public.',
  youAreHere: 'You are here',
  search: 'Search',
  searchLabel: 'Search the plans',
  onThisPage: 'On this page',
  contents: 'Contents',
  accessibility: 'Accessibility',
  openData: 'Open data',
  made: (day) => `Made by plans. Shows the plans as of ${day}.`,
  pagination: {
    label: 'Pages of the list',
    previous: 'Previous',
    next: 'Next',
    page: (page) => `Page ${page}`,
  },
};

const all: Readonly<Record<Locale, ShellWords>> = { nb, nn, en };

/** The words of a language. */
export function shellWords(locale: Locale): ShellWords {
  return all[locale];
}
