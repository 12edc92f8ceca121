import type { Locale } from '../../../config/settings.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import type { TraceWords } from '../../../trace/words.ts';

/** What `plans list` says besides the words all commands share: complete in each language by its type. */
export interface ListWords {
  /** Said where nothing passes the filters. */
  readonly noneSuch: string;
  readonly status: TraceWords['status'];
  /** Units that there was no room for. */
  readonly more: (count: number) => string;
  /** Heads of columns that only the spreadsheet has. */
  readonly column: Readonly<Record<'type' | 'role' | 'done' | 'line', string>>;
  readonly role: Readonly<Record<'main' | 'contributes', string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  /** Heads of the table of units. */
  readonly unit: Readonly<Record<'name' | 'id' | 'type' | 'leader' | 'count', string>>;
}

const nb: Omit<ListWords, 'status'> = {
  noneSuch: 'Ingenting passer det du spurte om.',
  more: (count) => `+${count}`,
  column: { type: 'Type', role: 'Rolle', done: 'Ferdig', line: 'Linje' },
  role: { main: 'hoved', contributes: 'bidrar' },
  yesNo: { yes: 'ja', no: 'nei' },
  unit: { name: 'Enhet', id: 'Id', type: 'Type', leader: 'Leder', count: 'Antall' },
};

const nn: Omit<ListWords, 'status'> = {
  noneSuch: 'Ingenting passar det du spurde om.',
  more: (count) => `+${count}`,
  column: { type: 'Type', role: 'Rolle', done: 'Ferdig', line: 'Linje' },
  role: { main: 'hovud', contributes: 'bidreg' },
  yesNo: { yes: 'ja', no: 'nei' },
  unit: { name: 'Eining', id: 'Id', type: 'Type', leader: 'Leiar', count: 'Tal' },
};

const en: Omit<ListWords, 'status'> = {
  noneSuch: 'Nothing fits what you asked for.',
  more: (count) => `+${count}`,
  column: { type: 'Type', role: 'Role', done: 'Done', line: 'Line' },
  role: { main: 'main', contributes: 'contributes' },
  yesNo: { yes: 'yes', no: 'no' },
  unit: { name: 'Unit', id: 'Id', type: 'Type', leader: 'Leader', count: 'Count' },
};

const all: Readonly<Record<Locale, Omit<ListWords, 'status'>>> = { nb, nn, en };

/** The words of a language. */
export function listWordsOf(locale: Locale): ListWords {
  return { ...all[locale], status: traceWordsOf(locale).status };
}
