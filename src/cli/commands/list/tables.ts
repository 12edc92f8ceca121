import type { ListColumn } from '../../../messages/words.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import { paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { alignTable } from '../../../report/table.ts';
import type { DocumentRow } from './document-rows.ts';
import type { ItemRow } from './item-rows.ts';
import type { TypeCount, TypeCounts } from './rows.ts';
import { listWordsOf, type ListWords } from './words.ts';

/** Columns that units may take: of more of them the first is named and the others counted, so that a row stays on its line. */
const widestUnits = 24;

/** Documents and items as tables, one after the other; empty where there are none. */
export function rowsTable(documents: readonly DocumentRow[], items: readonly ItemRow[], style: Style): string {
  const words = listWordsOf(style.locale);
  const tables = [
    table(
      ['ref', 'title', 'period', 'status', 'path'],
      documents.map((row) => [row.ref, row.title, row.period, row.status && words.status[row.status], row.path]),
      style,
    ),
    table(
      ['ref', 'title', 'unit', 'deadline', 'status'],
      items.map((row) => [row.ref, row.title, sayUnits(row, words), row.deadline, sayStatus(row, words)]),
      style,
    ),
  ];
  return tables.filter((text) => text !== '').join('\n');
}

function sayUnits({ units = [] }: ItemRow, { more }: ListWords): string {
  const all = units.join(', ');
  return all.length <= widestUnits || units.length === 1 ? all : `${units[0] ?? ''} ${more(units.length - 1)}`;
}

/** The status, and of several recipients how many have which. */
function sayStatus({ status, recipients = [] }: ItemRow, words: ListWords): string {
  if (status !== undefined) return words.status[status];
  const counts = new Map<string, number>();
  for (const recipient of recipients) {
    if (recipient.status === undefined) continue;
    const said = words.status[recipient.status];
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => `${count} ${said}`).join(', ');
}

/** How many there are of each type, documents and items apart. */
export function countsTable(counts: TypeCounts, planSystem: PlanSystem | undefined, style: Style): string {
  const { list } = wordsOf(style.locale);
  const paint = paintOf(style);
  const names = { documents: planSystem?.documentTypes, items: planSystem?.itemTypes };
  const section = (title: string, rows: readonly TypeCount[], types: typeof names.documents | typeof names.items) =>
    rows.length === 0
      ? ''
      : `${paint.heading(title)}\n${table(
          ['type', 'name', 'count'],
          rows.map(({ type, count }) => [
            type,
            type === '?' ? list.unknownType : nameOf(types?.get(type)?.names, style),
            String(count),
          ]),
          style,
        )}`;
  return [section(list.documents, counts.documents, names.documents), section(list.items, counts.items, names.items)]
    .filter((text) => text !== '')
    .join('\n');
}

function nameOf(
  names: { readonly nb: string; readonly nn?: string; readonly en?: string } | undefined,
  { locale }: Style,
): string {
  return names?.[locale] ?? names?.nb ?? '';
}

/** A table without the columns in which no row says anything. */
function table(
  columns: readonly ListColumn[],
  rows: readonly (readonly (string | undefined)[])[],
  style: Style,
): string {
  if (rows.length === 0) return '';
  const { list } = wordsOf(style.locale);
  const kept = columns.map((_, at) => at).filter((at) => rows.some((row) => (row[at] ?? '') !== ''));
  return `${alignTable(
    kept.map((at) => list.columns[columns[at] ?? 'ref']),
    rows.map((row) => kept.map((at) => row[at] ?? '')),
    { paint: paintOf(style), width: style.width, flexible: kept.indexOf(columns.indexOf('title')) },
  )}\n`;
}
