import type { Locale } from '../../config/settings.ts';
import type { CalendarEntry, CalendarKind, CalendarState } from './calendar.ts';

/** What `plans calendar` says around the facts: complete in each language by its type. */
export interface CalendarWords {
  readonly heading: (year: number, municipality: string | null, day: string) => string;
  readonly calendarName: (year: number, municipality: string | null) => string;
  readonly before: string;
  readonly withoutDay: string;
  readonly month: readonly string[];
  /** The title of a day that a document names; `detail`: the body, or what a hearing is about. */
  readonly title: Readonly<Record<Exclude<CalendarKind, 'step'>, (title: string, detail: string | null) => string>>;
  /** How far it is; `done` and `end` as days ready to be read. */
  readonly status: (
    entry: CalendarEntry,
    said: { readonly done: string; readonly end: string; readonly days: number },
  ) => string;
  readonly count: Readonly<Record<Exclude<CalendarState, 'noted'>, (count: number) => string>>;
  readonly unused: string;
  readonly nothing: (year: number) => string;
  readonly documents: string;
  readonly law: string;
  readonly category: Readonly<Record<CalendarKind, string>>;
}

const nb: CalendarWords = {
  heading: (year, municipality, day) =>
    `Årshjulet ${year}${municipality === null ? '' : ` for ${municipality}`}, per ${day}`,
  calendarName: (year, municipality) => `Årshjul ${year}${municipality === null ? '' : ` – ${municipality}`}`,
  before: 'Fra tidligere år',
  withoutDay: 'Uten fast dag',
  month: 'Januar Februar Mars April Mai Juni Juli August September Oktober November Desember'.split(' '),
  title: {
    revision: (title) => `Revisjon: ${title}`,
    hearing: (title, what) => `${what === 'innstilling' ? 'Innstillingen ligger ute' : 'Høring'}: ${title}`,
    vote: (title) => `Vedtak: ${title}`,
    treatment: (title, body) => `Til behandling${body === null ? '' : ` i ${body}`}: ${title}`,
  },
  status: ({ state, kind, afterDue, units }, { done, end, days }) => {
    const share = units === undefined ? '' : `${units.have} av ${units.expected}`;
    if (state === 'done') {
      if (kind === 'hearing') return 'ferdig';
      return `gjort${done === '' ? '' : ` ${done}`}${afterDue === true ? ', for sent' : ''}`;
    }
    if (state === 'late')
      return share === '' ? `for sent, ${days} ${days === 1 ? 'dag' : 'dager'}` : `for sent, ${share}`;
    if (state === 'open') return kind === 'hearing' ? `pågår til ${end}` : 'under arbeid';
    if (state === 'noted') return '';
    return share === '' ? 'kommer' : `kommer, ${share}`;
  },
  count: {
    done: (count) => `${count} gjort`,
    late: (count) => `${count} for sent`,
    open: (count) => `${count} pågår`,
    due: (count) => `${count} kommer`,
  },
  unused:
    'Ingen dokumenttyper er tatt i bruk her. Skriv i «i_bruk» i plans.config.yaml hvilke som ligger her, og fra hvilket år: «i_bruk: { styringsbrev: 2026 }».',
  nothing: (year) => `Ingenting står i årshjulet for ${year}.`,
  documents: 'Dokumenter',
  law: 'Hjemmel',
  category: { step: 'Årshjul', revision: 'Revisjon', hearing: 'Høring', vote: 'Vedtak', treatment: 'Behandling' },
};

const nn: CalendarWords = {
  heading: (year, municipality, day) =>
    `Årshjulet ${year}${municipality === null ? '' : ` for ${municipality}`}, per ${day}`,
  calendarName: (year, municipality) => `Årshjul ${year}${municipality === null ? '' : ` – ${municipality}`}`,
  before: 'Frå tidlegare år',
  withoutDay: 'Utan fast dag',
  month: nb.month,
  title: {
    revision: (title) => `Revisjon: ${title}`,
    hearing: (title, what) => `${what === 'innstilling' ? 'Tilrådinga ligg ute' : 'Høyring'}: ${title}`,
    vote: (title) => `Vedtak: ${title}`,
    treatment: (title, body) => `Til handsaming${body === null ? '' : ` i ${body}`}: ${title}`,
  },
  status: ({ state, kind, afterDue, units }, { done, end, days }) => {
    const share = units === undefined ? '' : `${units.have} av ${units.expected}`;
    if (state === 'done') {
      if (kind === 'hearing') return 'ferdig';
      return `gjort${done === '' ? '' : ` ${done}`}${afterDue === true ? ', for seint' : ''}`;
    }
    if (state === 'late')
      return share === '' ? `for seint, ${days} ${days === 1 ? 'dag' : 'dagar'}` : `for seint, ${share}`;
    if (state === 'open') return kind === 'hearing' ? `pågår til ${end}` : 'under arbeid';
    if (state === 'noted') return '';
    return share === '' ? 'kjem' : `kjem, ${share}`;
  },
  count: {
    done: (count) => `${count} gjort`,
    late: (count) => `${count} for seint`,
    open: (count) => `${count} pågår`,
    due: (count) => `${count} kjem`,
  },
  unused:
    'Ingen dokumenttypar er tekne i bruk her. Skriv i «i_bruk» i plans.config.yaml kva for nokre som ligg her, og frå kva år: «i_bruk: { styringsbrev: 2026 }».',
  nothing: (year) => `Ingenting står i årshjulet for ${year}.`,
  documents: 'Dokument',
  law: 'Heimel',
  category: { step: 'Årshjul', revision: 'Revisjon', hearing: 'Høyring', vote: 'Vedtak', treatment: 'Handsaming' },
};

const en: CalendarWords = {
  heading: (year, municipality, day) =>
    `The year ${year}${municipality === null ? '' : ` of ${municipality}`}, as of ${day}`,
  calendarName: (year, municipality) => `Annual wheel ${year}${municipality === null ? '' : ` – ${municipality}`}`,
  before: 'From earlier years',
  withoutDay: 'Without a fixed day',
  month: 'January February March April May June July August September October November December'.split(' '),
  title: {
    revision: (title) => `Revision: ${title}`,
    hearing: (title, what) => `${what === 'innstilling' ? 'Recommendation on display' : 'Hearing'}: ${title}`,
    vote: (title) => `Vote: ${title}`,
    treatment: (title, body) => `To be treated${body === null ? '' : ` in ${body}`}: ${title}`,
  },
  status: ({ state, kind, afterDue, units }, { done, end, days }) => {
    const share = units === undefined ? '' : `${units.have} of ${units.expected}`;
    if (state === 'done') {
      if (kind === 'hearing') return 'over';
      return `done${done === '' ? '' : ` ${done}`}${afterDue === true ? ', late' : ''}`;
    }
    if (state === 'late') return share === '' ? `late, ${days} ${days === 1 ? 'day' : 'days'}` : `late, ${share}`;
    if (state === 'open') return kind === 'hearing' ? `open until ${end}` : 'under way';
    if (state === 'noted') return '';
    return share === '' ? 'due' : `due, ${share}`;
  },
  count: {
    done: (count) => `${count} done`,
    late: (count) => `${count} late`,
    open: (count) => `${count} under way`,
    due: (count) => `${count} due`,
  },
  unused:
    'No types of documents are in use here. State under “i_bruk” in plans.config.yaml which are kept here, and from which year: “i_bruk: { styringsbrev: 2026 }”.',
  nothing: (year) => `Nothing stands in the annual wheel for ${year}.`,
  documents: 'Documents',
  law: 'Law',
  category: { step: 'Annual wheel', revision: 'Revision', hearing: 'Hearing', vote: 'Vote', treatment: 'Treatment' },
};

const all: Readonly<Record<Locale, CalendarWords>> = { nb, nn, en };

/** The words of a language. */
export function calendarWordsOf(locale: Locale): CalendarWords {
  return all[locale];
}
