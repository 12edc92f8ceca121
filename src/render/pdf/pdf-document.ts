import type { PdfDrawing } from './pdf-drawing.ts';
import type { PdfOptional, PdfSignatures, PdfTasks } from './pdf-letter.ts';
import type { PdfBlock } from './pdf-text.ts';

/** A document or a report as the templates in `templates/pdf/` read it: all words said, in one language. */
export interface PdfDocument {
  /** The template it begins with: a plan has a cover and contents, a report begins at once, a letter is to someone and is signed. */
  readonly layout: 'plan' | 'report' | 'letter';
  readonly language: 'nb' | 'nn' | 'en';
  readonly municipality: string;
  readonly title: string;
  /** What kind of document it is, as people say it. */
  readonly kind: string;
  /** One sentence about it for lists of files. */
  readonly subject: string;
  /** When it was adopted, else the day it is true for: no PDF knows when it was made. */
  readonly date: PdfDate;
  /** `#0b5a6e`. */
  readonly accent: string;
  /** Beside the title: period, who adopted it, case. */
  readonly facts: readonly PdfFact[];
  /** Said above all else: that it is a draft, or has been replaced. */
  readonly notice: string | null;
  readonly words: { readonly contents: string; readonly page: string; readonly of: string };
  readonly body: readonly PdfPart[];
}

export interface PdfDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
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
  | PdfGrid
  | PdfDrawing
  | PdfOptional
  | PdfTasks
  | PdfSignatures;

/** A table of plain texts; its head is repeated on every page, and no row is broken that fits on one. */
export interface PdfGrid {
  readonly kind: 'grid';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A goal, measure or oppdrag with those below it. */
export interface PdfItem {
  readonly number: string | null;
  readonly title: string;
  /** Who, when, how much: one line. */
  readonly facts: readonly string[];
  readonly blocks: readonly PdfBlock[];
  readonly items: readonly PdfItem[];
}
