import { wordsOf } from '../../prose/text-of.ts';
import type { Chapter, FlowPart } from '../../pages/document.ts';
import { breakable } from '../breakable.ts';
import type { PdfPart } from '../pdf-document.ts';
import { itemTable } from './item-tables.ts';
import type { TableWriting } from './table-writing.ts';
import { writeItem } from './write-item.ts';

/** A file of a document as parts of its PDF: a heading, its text and items in their order. */
export function chapterParts({ title, flow }: Chapter, table: TableWriting): readonly PdfPart[] {
  const level = title === null ? 2 : 3;
  const parts = flow.flatMap((part, at) => flowParts(part, { level, heading: headingBefore(flow, at, title) }, table));
  return title === null ? parts : [{ kind: 'section', level: 2, title: breakable(title) }, ...parts];
}

/** The words of the heading that a part stands directly below. */
function headingBefore(flow: readonly FlowPart[], at: number, title: string | null): string | null {
  const before = flow[at - 1];
  if (before === undefined) return title;
  const last = before.kind === 'prose' ? before.prose.blocks.at(-1) : undefined;
  return last?.kind === 'heading' ? wordsOf(last.children) : null;
}

interface FlowPlace {
  readonly level: number;
  readonly heading: string | null;
}

function flowParts(part: FlowPart, { level, heading }: FlowPlace, table: TableWriting): readonly PdfPart[] {
  if (part.kind === 'prose') return wideTables(table.prose.write(part.prose, level));
  if (part.kind === 'item') {
    const { item, depth } = part;
    return [{ kind: 'items', items: [untitled(writeItem(item, table, { level: level + depth, depth: 0 }), heading)] }];
  }
  const { items, name } = part;
  const section: PdfPart = { kind: 'section', level, title: breakable(name) };
  const parts = itemTable(items, name, table, level + 1);
  if (parts !== null) return withHeading(section, parts);
  return [
    section,
    { kind: 'items', items: items.map((item) => writeItem(item, table, { level: level + 1, depth: 0 })) },
  ];
}

/** What a heading directly above says already is not said again. */
function untitled<Item extends { readonly number: string | null; readonly title: string }>(
  item: Item,
  heading: string | null,
): Item {
  const { number, title } = item;
  const ways = [title, `${number ?? ''} ${title}`, `${number ?? ''}. ${title}`];
  const isSaid = ways.some((way) => way.trim().toLowerCase() === heading?.trim().toLowerCase());
  return isSaid ? { ...item, number: null, title: '' } : item;
}

/** A heading goes with its table onto a page that lies down. */
function withHeading(heading: PdfPart, parts: readonly PdfPart[]): readonly PdfPart[] {
  const [first, ...others] = parts;
  return first?.kind === 'wide' ? [{ kind: 'wide', parts: [heading, ...first.parts] }, ...others] : [heading, ...parts];
}

/** Columns of a text that stand beside each other on a standing page. */
const mostStanding = 7;

function wideTables(blocks: readonly PdfPart[]): readonly PdfPart[] {
  const parts: PdfPart[] = [];
  for (const block of blocks) {
    const isWide = block.kind === 'table' && block.head.length > mostStanding;
    const heading = isWide && parts.at(-1)?.kind === 'heading' ? parts.splice(-1) : [];
    parts.push(isWide ? { kind: 'wide', parts: [...heading, block] } : block);
  }
  return parts;
}
