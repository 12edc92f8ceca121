import type { PdfBlock } from './pdf-text.ts';

/** Oppdrag of a letter as a table; its head is repeated on every page. */
export interface PdfTasks {
  readonly kind: 'tasks';
  readonly head: {
    /** `null`: none of them has a number. */
    readonly number: string | null;
    readonly task: string;
    /** `null`: none of them says what it rests on. */
    readonly basis: { readonly text: string; readonly kroner: string } | null;
    readonly when: string;
  };
  readonly tasks: readonly PdfTask[];
}

export interface PdfTask {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly PdfBlock[];
  /** Who else has it, what is part of it: a line each. */
  readonly notes: readonly string[];
  /** What it rests on, with its money of the year; empty where it has none. */
  readonly basis: readonly { readonly text: string; readonly kroner: string }[];
  /** Deadline and how it is reported: a line each. */
  readonly when: readonly string[];
  /** Too much for one page, perhaps: a page break may cut it. */
  readonly isLong: boolean;
}

/** Where a letter is signed. */
export interface PdfSignatures {
  readonly kind: 'signatures';
  readonly date: string;
  readonly signature: string;
  readonly by: readonly { readonly what: string; readonly role: string }[];
}
