import { clipLine } from './clip.ts';
import type { Paint } from './paint.ts';
import { columnsOf, toVisible } from './visible.ts';

/** How a table is fitted. */
export interface TableStyle {
  readonly paint: Paint;
  readonly width: number;
  /** Index of the column that is cut where a row would be too wide; -1: none. */
  readonly flexible: number;
}

const between = 2;
const narrowest = 24;

/** A table as text: columns aligned, the head set off. Cells may come from documents. */
export function alignTable(head: readonly string[], rows: readonly (readonly string[])[], style: TableStyle): string {
  const shown = fit(
    head,
    rows.map((row) => row.map(toVisible)),
    style,
  );
  const widths = columnWidths([head, ...shown]);
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columnsOf(cell) + between))
      .join('')
      .trimEnd();
  return [style.paint.quiet(line(head)), ...shown.map(line)].join('\n');
}

/** Cuts the flexible column so that a row fits the width, if that leaves something worth reading. */
function fit(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { width, flexible }: TableStyle,
): readonly (readonly string[])[] {
  const widths = columnWidths([head, ...rows]);
  const total = widths.reduce((sum, column) => sum + column + between, -between);
  const room = Math.max(narrowest, (widths[flexible] ?? 0) - (total - width));
  if (total <= width || (widths[flexible] ?? 0) <= room) return rows;
  return rows.map((row) =>
    row.map((cell, at) => (at === flexible ? clipLine(cell, { start: 0, end: 0 }, room).text : cell)),
  );
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((widest, row) => Math.max(widest, columnsOf(row[at] ?? '')), 0));
}
