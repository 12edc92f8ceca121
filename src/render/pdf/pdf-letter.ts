import type { PdfBlock } from './pdf-text.ts';

/** Oppdrag of a letter as a table; its head is repeated on every page. */
export interface PdfTasks {
  readonly kind: 'tasks';
  readonly head: {
    /** `null`: none of them has a number. */
    readonly number: string | null;
    readonly task: string;
    /** `null`: few of them say what they rest on, each below its title. */
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
  /** Measures and votes that it rests on, with their money of the year; empty where they have none. */
  readonly basis: readonly { readonly text: string; readonly kroner: string }[];
  /** What else it rests on. */
  readonly besides: readonly string[];
  /** Deadline and how it is reported: a line each. */
  readonly when: readonly string[];
  /** The text stands across the table. */
  readonly isWide: boolean;
  /** Too much for one page, perhaps: a page break may cut it. */
  readonly isLong: boolean;
}

/** Said below the title, smaller than the text. */
export interface PdfLead {
  readonly kind: 'lead';
  readonly text: string;
}

/** Where a letter is signed. */
export interface PdfSignatures {
  readonly kind: 'signatures';
  readonly date: string;
  readonly signature: string;
  readonly by: readonly { readonly what: string; readonly role: string }[];
}
