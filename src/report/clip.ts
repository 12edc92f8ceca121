import type { Cell } from './visible.ts';
import { toCells } from './visible.ts';

/** What of a line is shown, and where the mark stands below it, in columns from the shown text's start. */
export interface ClippedLine {
  readonly text: string;
  readonly markAt: number;
  readonly markWidth: number;
}

/** UTF-16 units looked at on either side of a mark; no terminal is wider, and lines may be megabytes. */
const reach = 1000;
const more = '…';

/**
 * Fits a line into a width so that the marked stretch (UTF-16 offsets in the line) is seen; what is cut off is shown by
 * `…`. An empty mark, and one past the line's end, is one column wide.
 */
export function clipLine(
  line: string,
  mark: { readonly start: number; readonly end: number },
  width: number,
): ClippedLine {
  const { text, from } = nearMark(line, mark);
  const cells = toCells(text);
  const start = columnAt(cells, mark.start - from);
  const end = Math.max(start + 1, columnAt(cells, Math.min(mark.end - from, text.length)));
  const total = columnAt(cells, text.length);
  if (total <= width && from === 0 && text.length === line.length)
    return { text: shown(cells), markAt: start, markWidth: end - start };
  const left = windowStart({ start, end, total, width, cutBefore: from > 0 });
  return cut(
    cells,
    { start, end },
    { left, width, cutBefore: left > 0 || from > 0, cutAfter: from + text.length < line.length },
  );
}

/** The stretch of a very long line around the mark, never half a surrogate pair. */
function nearMark(line: string, mark: { readonly start: number; readonly end: number }) {
  if (line.length <= 2 * reach) return { text: line, from: 0 };
  let from = Math.max(0, mark.start - reach);
  let to = Math.min(line.length, Math.min(mark.end, mark.start + reach) + reach);
  if (isLowSurrogate(line.charCodeAt(from))) from++;
  if (isLowSurrogate(line.charCodeAt(to))) to--;
  return { text: line.slice(from, to), from };
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly total: number;
  readonly width: number;
  readonly cutBefore: boolean;
}

/** First column of the window: the line's start if the mark is seen from there, else a quarter of the width before the mark. */
function windowStart({ start, end, total, width, cutBefore }: Window): number {
  if (!cutBefore && end <= width - 1) return 0;
  if (total - start < width / 2) return Math.max(0, total - width + 1);
  const spare = end - start < width / 2 ? Math.floor((width - (end - start)) / 2) : Math.floor(width / 4);
  return Math.max(0, start - spare);
}

function cut(
  cells: readonly Cell[],
  mark: { readonly start: number; readonly end: number },
  view: { readonly left: number; readonly width: number; readonly cutBefore: boolean; readonly cutAfter: boolean },
): ClippedLine {
  let text = view.cutBefore ? more : '';
  let columns = text.length;
  let at = 0;
  let first: number | null = null;
  let complete = !view.cutAfter;
  for (const cell of cells) {
    const fits = columns + cell.width <= view.width - 1;
    if (at >= view.left && !fits) {
      complete = false;
      break;
    }
    if (at >= view.left) {
      first ??= at - columns;
      text += cell.shown;
      columns += cell.width;
    }
    at += cell.width;
  }
  const offset = first ?? view.left;
  const markAt = Math.max(0, Math.min(mark.start - offset, view.width - 1));
  const markEnd = Math.min(mark.end - offset, view.width);
  return { text: complete ? text : text + more, markAt, markWidth: Math.max(1, markEnd - markAt) };
}

/** Columns before an offset of the line. */
function columnAt(cells: readonly Cell[], offset: number): number {
  let column = 0;
  for (const cell of cells) {
    if (cell.end > offset) return column;
    column += cell.width;
  }
  return column;
}

function shown(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.shown).join('');
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
