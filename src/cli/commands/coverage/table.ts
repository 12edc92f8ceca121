import { clipLine } from '../../../report/clip.ts';
import { columnsOf, toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type { Count } from '../../../overview/coverage/report.ts';
import { sayPercent, sayShare, type Speech } from '../../../overview/coverage/say.ts';

/** A row of a table of counts: what it counts, how far in, and whether it stands out. */
export interface CountRow {
  readonly name: string;
  readonly indent: number;
  /** `null` for a heading. */
  readonly count: Count | null;
  readonly tone: 'plain' | 'strong' | 'quiet';
}

const between = '  ';
/** A name is not squeezed further than this, however narrow the terminal. */
const narrowest = 14;

/** Cells of a row of counts: number, anchored, followed up, all the way, percent, waiting. */
export function countCells(count: Count | null, speech: Speech): readonly string[] {
  if (count === null) return countHeads(speech).map(() => '');
  const { items, anchored, followedUp, open } = count;
  return [
    String(items),
    String(anchored),
    String(followedUp),
    sayShare(count, speech),
    sayPercent(count, speech),
    open === 0 ? '' : String(open),
  ];
}

/** The heads of those cells. */
export function countHeads({ words: { column } }: Speech): readonly string[] {
  return [column.items, column.anchored, column.followedUp, column.whole, column.percent, column.open];
}

/** Tables of counts with numbers to the right; the same columns in all of them. Names that are too long go on below. */
export function countTables(
  tables: readonly (readonly CountRow[])[],
  { speech, width, tone }: { readonly speech: Speech; readonly width: number; readonly tone: Tone },
): readonly (readonly string[])[] {
  const heads = countHeads(speech);
  const cells = new Map(tables.flat().map((row) => [row, countCells(row.count, speech)]));
  const columns = heads.map((head, at) =>
    Math.max(columnsOf(head), ...[...cells.values()].map((row) => columnsOf(row[at] ?? ''))),
  );
  const taken = columns.reduce((sum, column) => sum + between.length + column, 0);
  const widest = Math.max(...tables.flat().map(({ name, indent }) => 2 * indent + columnsOf(toVisible(name))), 0);
  const nameWidth = Math.min(widest, Math.max(narrowest, width - taken));
  const numbers = (row: readonly string[]) =>
    row.map((cell, at) => between + ' '.repeat((columns[at] ?? 0) - columnsOf(cell)) + cell).join('');
  const head = tone.quiet(`${' '.repeat(nameWidth)}${numbers(heads)}`.trimEnd());
  return tables.map((rows) => [
    head,
    ...rows.flatMap((row) => {
      const [first = '', ...others] = nameLines(row, nameWidth);
      const paint = tone[row.tone];
      const pad = ' '.repeat(Math.max(0, nameWidth - columnsOf(first)));
      return [paint(`${first}${pad}${numbers(cells.get(row) ?? [])}`.trimEnd()), ...others.map((line) => paint(line))];
    }),
  ]);
}

type Tone = Readonly<Record<CountRow['tone'], (text: string) => string>>;

function nameLines({ name, indent }: CountRow, width: number): readonly string[] {
  const margin = '  '.repeat(indent);
  const room = Math.max(8, width - margin.length);
  return wrapText(toVisible(name), room).map((line) => margin + clipLine(line, { start: 0, end: 0 }, room).text);
}
