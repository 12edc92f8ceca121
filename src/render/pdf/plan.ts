import type { PdfBlock } from './pdf-text.ts';

/** A plan document as `templates/pdf/plan.typ` reads it: all words said, in one language. */
export interface PdfPlan {
  readonly language: 'nb' | 'nn' | 'en';
  readonly municipality: string;
  readonly title: string;
  /** What kind of document it is, as people say it. */
  readonly kind: string;
  /** One sentence about it for lists of files. */
  readonly subject: string;
  /** When it was adopted, else the day it is true for: no PDF knows when it was made. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  /** `#0b5a6e`. */
  readonly accent: string;
  readonly facts: readonly PdfFact[];
  /** Said above all else: that it is a draft, or has been replaced. */
  readonly notice: string | null;
  readonly words: { readonly contents: string; readonly page: string; readonly of: string };
  readonly body: readonly PdfPart[];
  /** At the very end: what the file was made from. */
  readonly colophon: readonly string[];
}

export interface PdfFact {
  readonly label: string;
  readonly value: string;
}

export type PdfPart =
  | PdfBlock
  | { readonly kind: 'section'; readonly level: number; readonly title: string }
  | { readonly kind: 'items'; readonly items: readonly PdfItem[] }
  | { readonly kind: 'facts'; readonly facts: readonly PdfFact[] }
  | { readonly kind: 'grid'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A goal, measure or oppdrag with those below it. */
export interface PdfItem {
  readonly number: string | null;
  readonly title: string;
  /** Who, when, how much: one line. */
  readonly facts: readonly string[];
  readonly blocks: readonly PdfBlock[];
  readonly items: readonly PdfItem[];
}
