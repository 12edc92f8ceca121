import { sumKroner } from '../../../core/kroner.ts';
import { breakable } from '../breakable.ts';
import type { PdfBlock, PdfInline } from '../pdf-text.ts';
import { wordsOf } from '../../prose/text-of.ts';
import type { ItemRow } from '../../pages/item-row.ts';
import type { PdfColumn, PdfItemTable, PdfItemTableRow, PdfPart } from '../pdf-document.ts';
import { amountScale } from './amounts.ts';
import { isIndicator, indicatorParts } from './indicator-tables.ts';
import type { TableWriting } from './table-writing.ts';
import { type GroupedItems, sayDeadline, whoseOf } from './write-item.ts';

const number: PdfColumn = { share: null, side: 'right' };
const wide: PdfColumn = { share: 1, side: 'left' };
const tight: PdfColumn = { share: null, side: 'left' };
/** Letters of a text that is no more than a remark. */
const shortText = 140;
/** Columns of numbers beyond which a table needs a page that lies down. */
const mostStanding = 6;

/** Items of a collection as a table, where one is easier to read than a list; `null` where it is not. */
export function itemTable(
  items: readonly ItemRow[],
  name: string,
  writing: TableWriting,
  level: number,
): readonly PdfPart[] | null {
  if (items.length === 0) return null;
  if (items.every((item) => isIndicator(item, writing))) return indicatorParts(items, writing);
  const isFlat = items.every(({ children }) => children.length === 0);
  const all = items.flatMap((item) => nested(item, 0));
  if (all.filter(({ item }) => item.amounts.length > 0).length >= 2)
    return isFlat ? moneyTable(items, { name, writing, level }) : null;
  if (all.some(({ item }) => item.itemType !== items[0]?.itemType)) return null;
  const texts = all.map(({ item }) => lengthOf(item.description));
  const isPlain =
    texts.every((length) => length <= shortText) && texts.filter((length) => length > 0).length * 2 <= texts.length;
  return isPlain && items.length >= 3 ? plainTable(all, { name, writing, level }) : null;
}

/** Items nested in another: indicators in a table, those of a type that are nothing but titles in a list, the others below. */
export function groupItems({ description, children }: ItemRow, writing: TableWriting): GroupedItems {
  const indicators = children.filter((item) => isIndicator(item, writing));
  const others = children.filter((item) => !indicators.includes(item));
  const types = new Set(others.map(({ itemType }) => itemType));
  const listed = [...types].map((type) => others.filter((item) => item.itemType === type)).filter(isTitles);
  const isHeaded = endsInHeading(description);
  const lists = listed.flatMap((items, at) => titleList(items, isHeaded && at === 0 ? null : writing));
  const rest = others.filter((item) => !listed.flat().includes(item));
  return { tables: [...lists, ...(indicators.length === 0 ? [] : indicatorParts(indicators, writing))], items: rest };
}

/** Its last words stand above what is listed: a heading, or strong words alone. */
function endsInHeading({ blocks }: ItemRow['description']): boolean {
  const last = blocks.at(-1);
  return (
    last?.kind === 'heading' || (last?.kind === 'paragraph' && last.children.every(({ kind }) => kind === 'strong'))
  );
}

function isTitles(items: readonly ItemRow[]): boolean {
  const isTitle = ({ number: counted, description, children, amounts, law, access }: ItemRow) =>
    counted === null &&
    description.blocks.length + children.length + amounts.length === 0 &&
    law === null &&
    access === 'offentlig';
  return items.length >= 2 && items.every(isTitle);
}

function titleList(items: readonly ItemRow[], writing: TableWriting | null): readonly PdfPart[] {
  const text = (words: string): PdfInline => ({ kind: 'text', text: breakable(words) });
  const name = writing?.collections[items[0]?.itemType ?? ''];
  const lead: readonly PdfPart[] =
    name === undefined ? [] : [{ kind: 'paragraph', children: [{ kind: 'strong', children: [text(name)] }] }];
  const blocks = items.map(({ title }): readonly PdfBlock[] => [{ kind: 'paragraph', children: [text(title)] }]);
  return [...lead, { kind: 'list', ordered: false, start: 1, tight: true, items: blocks }];
}

interface Nested {
  readonly item: ItemRow;
  readonly depth: number;
}

function nested(item: ItemRow, depth: number): readonly Nested[] {
  return [{ item, depth }, ...item.children.flatMap((child) => nested(child, depth + 1))];
}

interface Tabling {
  readonly name: string;
  readonly writing: TableWriting;
  readonly level: number;
}

/** What and who, with the amounts of each year beside it. */
function moneyTable(items: readonly ItemRow[], { name, writing, level }: Tabling): readonly PdfPart[] {
  const { words, desk, own = {} } = writing;
  const years = [...new Set(items.flatMap(({ amounts }) => amounts.map(({ year }) => year)))].sort((a, b) => a - b);
  const frames = items.map(({ ref }) => own[ref]?.costFrame ?? null);
  const hasFrames = frames.some((frame) => frame !== null);
  const scale = amountScale(
    [...items.flatMap(({ amounts }) => amounts.map(({ kroner }) => kroner)), ...frames],
    desk.locale,
  );
  const amountIn = (item: ItemRow, year: number) => item.amounts.find((amount) => amount.year === year)?.kroner;
  const rows = items.map((item, at) => ({
    ...rowOf(item, writing, level, [whoseOf(item), sayDeadline(item, writing)]),
    cells: [
      ...(hasFrames ? [scale.say(frames[at] ?? null)] : []),
      ...years.map((year) => scale.say(amountIn(item, year))),
    ],
  }));
  const sums = years.map((year) => scale.say(sumKroner(items.flatMap((item) => amountIn(item, year) ?? []))));
  const table: PdfItemTable = {
    kind: 'item-table',
    head: [words.amountsIn(name, scale.unit), ...(hasFrames ? [words.costFrame] : []), ...years.map(String)],
    columns: [wide, ...(hasFrames ? [number] : []), ...years.map(() => number)],
    rows,
    sums: items.length < 2 ? null : [words.sum, ...(hasFrames ? [''] : []), ...sums],
  };
  return table.columns.length > mostStanding + 1 ? [{ kind: 'wide', parts: [table] }] : [table];
}

/** What, who and when; `null` where there is nothing but titles. */
function plainTable(all: readonly Nested[], { name, writing, level }: Tabling): readonly PdfPart[] | null {
  const { words } = writing;
  const columns = [
    { title: words.responsible, say: whoseOf, column: { share: 0.45, side: 'left' } satisfies PdfColumn },
    { title: words.deadline, say: (item: ItemRow) => deadlineAlone(item, writing), column: tight },
  ].filter(({ say }) => all.some(({ item }) => say(item) !== ''));
  if (columns.length === 0) return null;
  return [
    {
      kind: 'item-table',
      head: [name, ...columns.map(({ title }) => title)],
      columns: [wide, ...columns.map(({ column }) => column)],
      rows: all.map(({ item, depth }) => ({
        ...rowOf(item, writing, level, []),
        depth: Math.min(depth, 3),
        cells: columns.map(({ say }) => say(item)),
      })),
      sums: null,
    },
  ];
}

function deadlineAlone({ ref, deadline }: ItemRow, { desk, own }: TableWriting): string {
  const stated = own === undefined ? deadline : (own[ref]?.deadline ?? null);
  return stated === null ? '' : desk.day(stated);
}

function rowOf(
  item: ItemRow,
  { desk, prose }: TableWriting,
  level: number,
  facts: readonly string[],
): Omit<PdfItemTableRow, 'cells'> {
  const { words } = desk;
  const said = [
    ...facts,
    item.law === null ? '' : words.law(item.law),
    item.access === 'offentlig' ? '' : words.access[item.access],
  ];
  return {
    depth: 0,
    number: item.number,
    title: item.title,
    facts: said.filter((fact) => fact !== ''),
    blocks: prose.write(item.description, level),
    isLong: lengthOf(item.description) > 900,
  };
}

function lengthOf({ blocks }: ItemRow['description']): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? wordsOf(block.children).length : 400), 0);
}
