import type { Locale } from '../../config/settings.ts';
import type { Restricted } from './prose.ts';

/** What is said around the text of a document. */
export interface ProseWords {
  readonly notes: string;
  readonly note: (number: number) => string;
  /** Where a footnote leads back to; `again` counts from 2 where a text refers to it more than once. */
  readonly back: (again: number) => string;
  readonly table: (columns: string) => string;
  readonly code: string;
  readonly task: Readonly<Record<'done' | 'open', string>>;
  readonly restricted: Readonly<Record<Restricted['access'], string>>;
}

/** Complete in each language by its type. */
export const proseWords: Readonly<Record<Locale, ProseWords>> = {
  nb: {
    notes: 'Fotnoter',
    note: (number) => `Fotnote ${number}`,
    back: (again) => (again > 1 ? `Tilbake til teksten, sted ${again}` : 'Tilbake til teksten'),
    table: (columns) => (columns === '' ? 'Tabell' : `Tabell: ${columns}`),
    code: 'Kode',
    task: { done: 'Gjort', open: 'Ikke gjort' },
    restricted: { unntatt: 'Unntatt offentlighet', 'ikke-publisert': 'Ikke publisert' },
  },
  nn: {
    notes: 'Fotnotar',
    note: (number) => `Fotnote ${number}`,
    back: (again) => (again > 1 ? `Tilbake til teksten, stad ${again}` : 'Tilbake til teksten'),
    table: (columns) => (columns === '' ? 'Tabell' : `Tabell: ${columns}`),
    code: 'Kode',
    task: { done: 'Gjort', open: 'Ikkje gjort' },
    restricted: { unntatt: 'Unnateke offentlegheit', 'ikke-publisert': 'Ikkje publisert' },
  },
  en: {
    notes: 'Footnotes',
    note: (number) => `Footnote ${number}`,
    back: (again) => (again > 1 ? `Back to the text, place ${again}` : 'Back to the text'),
    table: (columns) => (columns === '' ? 'Table' : `Table: ${columns}`),
    code: 'Code',
    task: { done: 'Done', open: 'Not done' },
    restricted: { unntatt: 'Exempt from public access', 'ikke-publisert': 'Not published' },
  },
};
