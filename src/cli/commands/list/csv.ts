import type { Locale } from '../../../config/settings.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { csvText, type CsvCell } from '../../../report/csv.ts';
import type { DocumentRow } from './document-rows.ts';
import type { ItemRow, RecipientRow } from './item-rows.ts';
import type { TypeCounts } from './rows.ts';
import { listWordsOf } from './words.ts';

/** Documents and items for a spreadsheet: a line for each, and of an oppdrag a line for each recipient. */
export function rowsCsv(documents: readonly DocumentRow[], items: readonly ItemRow[], locale: Locale): string {
  const { columns } = wordsOf(locale).list;
  const { column } = listWordsOf(locale);
  const head = [
    columns.ref,
    column.type,
    columns.title,
    columns.period,
    columns.unit,
    column.role,
    columns.deadline,
    columns.status,
    column.done,
    columns.path,
    column.line,
  ];
  return csvText([head, ...documents.map(documentCells), ...items.flatMap((row) => itemCells(row, locale))]);
}

/** How many there are of each type, for a spreadsheet. */
export function countsCsv({ documents, items }: TypeCounts, locale: Locale): string {
  const { columns } = wordsOf(locale).list;
  return csvText([[columns.type, columns.count], ...[...documents, ...items].map(({ type, count }) => [type, count])]);
}

function documentCells({ ref, type, title, period, status, path, line }: DocumentRow): readonly CsvCell[] {
  return [ref, type, title, period, '', '', '', status, '', path, line];
}

function itemCells(row: ItemRow, locale: Locale): readonly (readonly CsvCell[])[] {
  const { role, yesNo } = listWordsOf(locale);
  const { ref, type, title, units, path, line } = row;
  const cells = (unit: string | undefined, has: string, share: ItemRow | RecipientRow) => {
    const { deadline, status, done } = share;
    return [ref, type, title, '', unit, has, deadline, status, yesNo[done ? 'yes' : 'no'], path, line];
  };
  if (row.recipients === undefined) return [cells(units?.join(', '), '', row)];
  return row.recipients.map((recipient) =>
    cells(recipient.unit, role[recipient.contributes ? 'contributes' : 'main'], recipient),
  );
}
