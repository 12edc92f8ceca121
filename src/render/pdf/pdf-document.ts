import type { PdfDrawing } from './pdf-drawing.ts';
import type { PdfLead, PdfSignatures, PdfTasks } from './pdf-letter.ts';
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
  /** Pages lie down: for tables of many columns. */
  readonly landscape?: boolean;
  /** Of a plan: whether its cover is a page of its own, and how deep its contents go; without it there are neither. */
  readonly front?: { readonly cover: boolean; readonly contents: 0 | 2 | 3 };
  /** Said above all else: that it is a draft, or has been replaced. */
  readonly notice: string | null;
  /** At the foot of every page: that it is not for everybody. */
  readonly marking?: string;
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
  | { readonly kind: 'intro'; readonly text: string }
  | { readonly kind: 'numbers'; readonly numbers: readonly PdfNumber[] }
  | { readonly kind: 'ladder'; readonly rungs: readonly PdfRung[] }
  | { readonly kind: 'questions'; readonly questions: readonly PdfQuestion[] }
  | PdfGrid
  | PdfItemTable
  | PdfDrawing
  /** Small drawings, two beside each other. */
  | { readonly kind: 'drawings'; readonly drawings: readonly PdfDrawing[] }
  /** On one page, if that holds it. */
  | { readonly kind: 'together'; readonly parts: readonly PdfPart[] }
  /** On pages that lie down: for what has too many columns. */
  | { readonly kind: 'wide'; readonly parts: readonly PdfPart[] }
  | PdfLead
  | PdfTasks
  | PdfSignatures;

/** A table of texts; its head is repeated on every page, and no row is broken that fits on one. */
export interface PdfGrid {
  readonly kind: 'grid';
  readonly head: readonly string[];
  readonly rows: readonly (readonly PdfGridCell[])[];
  /** Rows at its foot that sum up those above. */
  readonly sums?: readonly (readonly PdfGridCell[])[];
  /** How each column is set; without them every column is as wide as its text. */
  readonly columns?: readonly PdfColumn[];
}

export interface PdfColumn {
  /** Its part of the room that is left; `null`: as wide as its text. */
  readonly share: number | null;
  /** Numbers lean right. */
  readonly side: 'left' | 'right';
}

export type PdfGridCell = string | PdfRichCell;

export interface PdfRichCell {
  readonly text: string;
  /** Further lines like it. */
  readonly also?: readonly string[];
  readonly strong?: boolean;
  /** A mark before the text, which says the same. */
  readonly tone?: PdfTone;
  /** How many steps it stands in from the left. */
  readonly depth?: number;
  /** Small lines below it. */
  readonly notes?: readonly string[];
}

/** How something is to be taken; its mark differs in form too. */
export type PdfTone = 'good' | 'info' | 'late' | 'broken' | 'plain';

/** A number to be seen at once, and what it counts. */
export interface PdfNumber {
  readonly value: string;
  readonly label: string;
  readonly tone?: PdfTone;
}

/** A step of the way from a goal to the work, with what hangs below it. */
export interface PdfRung {
  readonly title: string;
  /** What it is, who, when, how much: one line. */
  readonly facts: readonly string[];
  readonly status: { readonly tone: PdfTone; readonly text: string } | null;
  /** That the thread is broken here, and why. */
  readonly broken: string | null;
  readonly below: readonly PdfRung[];
}

/** A question with what leaves it open: as much of it as the page has room for. */
export interface PdfQuestion {
  readonly title: string;
  readonly why: string;
  /** The most pressing first. */
  readonly places: readonly { readonly text: string; readonly where: string }[];
  /** What is said where so many of `places` are not shown, from none on. */
  readonly rest: readonly string[];
}

/** Items as a table: what each is, with more columns beside it; its head is repeated on every page. */
export interface PdfItemTable {
  readonly kind: 'item-table';
  readonly head: readonly string[];
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly PdfItemTableRow[];
  /** At its foot: what the columns come to. */
  readonly sums: readonly string[] | null;
}

export interface PdfItemTableRow {
  /** How many others it is nested in. */
  readonly depth: number;
  readonly number: string | null;
  readonly title: string;
  readonly facts: readonly string[];
  readonly blocks: readonly PdfBlock[];
  /** Of the columns after the first. */
  readonly cells: readonly string[];
  /** Too much for one page, perhaps: a page break may cut it. */
  readonly isLong: boolean;
}

/** A goal, measure or oppdrag with those below it. */
export interface PdfItem {
  readonly number: string | null;
  readonly title: string;
  /** Who, when, how much: one line. */
  readonly facts: readonly string[];
  readonly blocks: readonly PdfBlock[];
  /** Those below it that stand better in a table; before the others. */
  readonly tables?: readonly PdfPart[];
  readonly items: readonly PdfItem[];
}
