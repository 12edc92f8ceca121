import { writeDayOfYear } from '../../../messages/words-of.ts';
import { breakable } from '../breakable.ts';
import type { PdfDocument, PdfGrid, PdfGridCell, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { wholeDay } from '../whole-day.ts';
import { pdfWords } from '../words.ts';
import { reportWords } from './report-words.ts';

/** What one report has that others do not. */
export interface ReportContent {
  readonly title: string;
  /** What it counts, in a sentence or two. */
  readonly lead: string;
  readonly landscape?: boolean;
  readonly body: readonly PdfPart[];
}

/** A report with what all of them have: whose it is, and the day that it is true for. */
export function report({ title, lead, body, landscape = false }: ReportContent, at: PdfDesk): PdfDocument {
  const { locale } = at.desk;
  const { contents, page, of } = pdfWords[locale];
  const { kind, asOf } = reportWords(locale);
  return {
    layout: 'report',
    language: locale,
    municipality: at.municipality,
    title: breakable(title),
    kind,
    subject: breakable(lead),
    date: wholeDay(at.asOf),
    accent: at.accent,
    facts: [{ label: asOf, value: `${writeDayOfYear(at.asOf.slice(5), locale)} ${at.asOf.slice(0, 4)}` }],
    landscape,
    notice: null,
    words: { contents, page, of },
    body: body.map((part) => withBreaks(part.kind === 'grid' ? withoutEmptyColumns(part) : part)),
  };
}

/** A column that has nothing in any row is left out. */
export function withoutEmptyColumns(grid: PdfGrid): PdfGrid {
  const { head, rows, sums = [], columns } = grid;
  const all = [...rows, ...sums];
  const kept = head.flatMap((_, at) => (all.every((row) => isEmpty(row[at])) ? [] : [at]));
  const pick = <Value>(values: readonly Value[]): readonly Value[] => kept.flatMap((at) => values.slice(at, at + 1));
  return {
    ...grid,
    head: pick(head),
    rows: rows.map(pick),
    sums: sums.map(pick),
    ...(columns === undefined ? {} : { columns: pick(columns) }),
  };
}

function isEmpty(cell: PdfGridCell | undefined): boolean {
  if (cell === undefined || typeof cell === 'string') return !cell;
  const { text, also = [], notes = [] } = cell;
  return text === '' && also.length === 0 && notes.length === 0;
}

/** Drawings part the words of their own lines. */
function withBreaks(part: PdfPart): PdfPart {
  return part.kind === 'drawing' ? part : (broken(part) as PdfPart);
}

function broken(value: unknown): unknown {
  if (typeof value === 'string') return breakable(value);
  if (Array.isArray(value)) return value.map(broken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'href' ? one : broken(one)]));
}

/** What is said of what follows: it stands on the same page. */
export function intro(text: string): PdfPart {
  return { kind: 'intro', text };
}
