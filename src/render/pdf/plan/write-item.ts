import { sayAmounts } from '../../../trace/say.ts';
import type { Desk } from '../../html/desk.ts';
import type { ItemRow } from '../../pages/item-row.ts';
import type { OwnFacts } from '../../pages/plan.ts';
import type { PdfItem, PdfPart } from '../pdf-document.ts';
import type { ProseWriter } from '../write-prose.ts';

/** What items are written with. */
export interface ItemWriting {
  readonly desk: Desk;
  readonly prose: ProseWriter;
  /** What the document's own file states; without it items say what holds as of the day. */
  readonly own?: Readonly<Record<string, OwnFacts>>;
  /** Of what is nested in an item, the tables for that which stands better in one; the others stand below it. */
  readonly group?: (item: ItemRow) => GroupedItems;
}

export interface GroupedItems {
  readonly tables: readonly PdfPart[];
  readonly items: readonly ItemRow[];
}

/** `level`: of headings in its text; `depth`: how deep it is nested. */
export interface ItemPlace {
  readonly level: number;
  readonly depth: number;
}

/** Items below this many others stand beside each other: Typst nests no deeper. */
const deepest = 4;

/** An item with what is nested in it. */
export function writeItem(item: ItemRow, writing: ItemWriting, { level, depth }: ItemPlace): PdfItem {
  const { group } = writing;
  const children = depth < deepest - 1 ? item.children : item.children.flatMap(withChildren);
  const below = group === undefined ? { tables: [], items: children } : group({ ...item, children });
  return {
    number: item.number,
    title: item.title,
    facts: factsOf(item, writing),
    blocks: writing.prose.write(item.description, level),
    tables: below.tables,
    items: below.items.map((child) =>
      writeItem(depth < deepest - 1 ? child : { ...child, children: [] }, writing, { level, depth: depth + 1 }),
    ),
  };
}

/** Who, when, how much, by which law. How it goes is for reports to say. */
function factsOf(item: ItemRow, writing: ItemWriting): readonly string[] {
  const { words } = writing.desk;
  const facts = [
    whoseOf(item),
    sayDeadline(item, writing),
    sayAmounts(item.amounts, words),
    item.law === null ? '' : words.law(item.law),
    item.access === 'offentlig' ? '' : words.access[item.access],
  ];
  return facts.filter((fact) => fact !== '');
}

/** The units that have it. */
export function whoseOf({ recipients, units }: ItemRow): string {
  return (recipients.length > 0 ? recipients : units).map(({ name }) => name).join(', ');
}

/** `frist 31.12.2026`. */
export function sayDeadline(item: ItemRow, { desk, own }: ItemWriting): string {
  const deadline = own === undefined ? item.deadline : (own[item.ref]?.deadline ?? null);
  return deadline === null ? '' : desk.words.deadline(desk.day(deadline));
}

function withChildren(item: ItemRow): readonly ItemRow[] {
  return [item, ...item.children.flatMap(withChildren)];
}
