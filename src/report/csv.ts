/** One cell: a text, a number, or nothing. */
export type CsvCell = string | number | null | undefined;

/** What Norwegian Excel looks for: a mark that says UTF-8, and semicolons between the cells. */
const mark = '\ufeff';
const separator = ';';

/** Signs that make a spreadsheet read a cell as a formula or a command; full-width forms are read as the plain ones. */
const formula = /[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.source;
/** At the start of a cell, blanks aside, and after what may split it where another separator is set. */
const risky = new RegExp(`(^\\s*|[;,|\\t\\r\\n"'])(?=${formula})`, 'gu');
/** Signs that a file of text cannot have, or that turn what stands around them. */
const unseen = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const needsQuotes = /[";,\t\r\n]|^\s|\s$/u;

/**
 * A table as CSV (RFC 4180) that Excel in Norway opens by a double click: UTF-8 with its mark, semicolons, CRLF. Texts from
 * documents are data: an apostrophe stands before whatever a spreadsheet would take for a formula. Numbers are left alone.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return mark + rows.map((row) => `${row.map(writeCell).join(separator)}\r\n`).join('');
}

function writeCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarm(cell);
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet takes for a formula. Signs that cannot be seen are left out. */
export function disarm(text: string): string {
  return text.replace(unseen, '').replace(risky, "$1'");
}
