import { clipLine } from './clip.ts';
import type { Paint } from './paint.ts';
import { columnsOf, toVisible } from './visible.ts';
import { wrapText } from './wrap.ts';

/** A row of numbers: what they are of, how far in it stands, and whether it stands out. */
export interface NumberRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly indent?: number;
  readonly tone?: 'plain' | 'strong' | 'quiet';
}

const between = '  ';
/** A name is not squeezed further than this, however narrow the terminal. */
const narrowest = 16;

/** A table of numbers as lines: names to the left, going on below where they are long; numbers to the right. Names may come from documents. */
export function numberTable(
  heads: readonly string[],
  rows: readonly NumberRow[],
  { paint, width }: { readonly paint: Paint; readonly width: number },
): readonly string[] {
  const columns = heads.map((head, at) =>
    Math.max(columnsOf(head), ...rows.map(({ cells }) => columnsOf(cells[at] ?? ''))),
  );
  const taken = columns.reduce((sum, column) => sum + between.length + column, 0);
  const widest = Math.max(...rows.map(({ name, indent = 0 }) => 2 * indent + columnsOf(toVisible(name))), 0);
  const nameWidth = Math.min(widest, Math.max(narrowest, width - taken));
  const numbers = (cells: readonly string[]) =>
    columns.map((column, at) => between + ' '.repeat(column - columnsOf(cells[at] ?? '')) + (cells[at] ?? '')).join('');
  const tones = { plain: (text: string) => text, strong: paint.strong, quiet: paint.quiet };
  return [
    paint.quiet(`${' '.repeat(nameWidth)}${numbers(heads)}`),
    ...rows.flatMap((row) => {
      const tone = tones[row.tone ?? 'plain'];
      const lines = nameLines(row, nameWidth);
      const last = lines.pop() ?? '';
      const pad = ' '.repeat(Math.max(0, nameWidth - columnsOf(last)));
      return [...lines.map(tone), tone(`${last}${pad}${numbers(row.cells)}`.trimEnd())];
    }),
  ];
}

function nameLines({ name, indent = 0 }: NumberRow, width: number): string[] {
  const margin = '  '.repeat(indent);
  const room = Math.max(8, width - margin.length);
  return wrapText(toVisible(name), room).map((line) => margin + clipLine(line, { start: 0, end: 0 }, room).text);
}
