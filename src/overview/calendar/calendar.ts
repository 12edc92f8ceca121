import type { LegalBasis } from '../../core/legal-basis.ts';
import type { UnitShare } from '../../graph/queries/unit-share.ts';

/** `noted`: its day is past, and it asks for no document that could show that it was done. */
export type CalendarState = 'done' | 'open' | 'due' | 'late' | 'noted';

export type CalendarKind = 'step' | 'revision' | 'hearing' | 'vote' | 'treatment';

/** Something of the year, ready to be shown. Days are `YYYY-MM-DD`. */
export interface CalendarEntry {
  /** The same from run to run: step and year, or document and day of its own. */
  readonly id: string;
  readonly kind: CalendarKind;
  /** In the language of the run; may hold a document's title. */
  readonly title: string;
  /** The day by which it is to be done; of a hearing the first day. */
  readonly date: string;
  /** The last day of a hearing. */
  readonly end?: string;
  /** In words, where the plan system names no day; `date` is then the last one possible. */
  readonly when?: string;
  /** The year or the council's term that a step is about. */
  readonly about?: string;
  readonly state: CalendarState;
  /** When it was done, as exactly as is stated. */
  readonly done?: string;
  /** Done, but after its day. */
  readonly afterDue?: true;
  /** How many units have theirs, of those that should. */
  readonly units?: UnitShare;
  readonly documents: readonly CalendarDocument[];
  readonly legalBasis: readonly LegalBasis[];
}

/** A document of an entry. Paths are relative to the working folder, lines from 1. */
export interface CalendarDocument {
  readonly ref: string;
  readonly title: string | null;
  readonly path: string;
  readonly line: number;
  /** Not to leave the house. */
  readonly restricted?: true;
}

/** A year of a municipality. */
export interface Calendar {
  readonly asOf: string;
  readonly year: number;
  readonly municipality: string | null;
  /** Entries of the year by day, before them what is late from earlier years. */
  readonly entries: readonly CalendarEntry[];
  /** The config names no type that is in use: then nothing is expected. */
  readonly isUnused: boolean;
}
