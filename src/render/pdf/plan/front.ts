import type { PdfDocument, PdfItem, PdfItemTableRow, PdfPart } from '../pdf-document.ts';

/** What a page holds, about: text counts by its letters, all else by the lines it takes. */
const lettersOnPage = 4000;
/** Letters that a line takes as much room as. */
const line = 90;
/** Entries of contents that fit on one page. */
const mostEntries = 40;
/** Shorter documents need neither a cover of their own nor contents. */
const fewestPages = 3;

/** How a document of such a body begins. */
export function frontOf(body: readonly PdfPart[]): NonNullable<PdfDocument['front']> {
  const pages = roomOf(body) / lettersOnPage;
  const levels = headingsIn(body);
  const upTo = (level: number) => levels.filter((one) => one <= level).length;
  if (pages <= fewestPages || upTo(3) < 3) return { cover: pages > fewestPages, contents: 0 };
  return { cover: true, contents: upTo(3) <= mostEntries && upTo(3) > upTo(2) ? 3 : 2 };
}

function headingsIn(parts: readonly PdfPart[]): readonly number[] {
  return parts.flatMap((part) => {
    if (part.kind === 'wide' || part.kind === 'together') return headingsIn(part.parts);
    return part.kind === 'section' || part.kind === 'heading' ? [part.level] : [];
  });
}

function roomOf(parts: readonly PdfPart[]): number {
  return parts.reduce((sum, part) => sum + roomOfPart(part), 0);
}

function roomOfPart(part: PdfPart): number {
  switch (part.kind) {
    case 'section':
    case 'heading':
      return 3 * line;
    case 'items':
      return part.items.reduce((sum, item) => sum + roomOfItem(item), 0);
    case 'item-table':
      return part.rows.reduce((sum, row) => sum + roomOfRow(row), 2 * line);
    case 'grid':
      return (part.rows.length + 2) * 1.6 * line;
    case 'drawing':
      return (part.height / 13) * line;
    case 'drawings':
      return part.drawings.reduce((sum, { height }) => sum + ((height + 30) / 26) * line, 0);
    case 'together':
      return roomOf(part.parts);
    case 'wide':
      return lettersOnPage / 2 + roomOf(part.parts);
    default:
      return lettersIn(part) + line;
  }
}

function roomOfItem({ title, facts, blocks, tables = [], items }: PdfItem): number {
  const own = title.length + (facts.length > 0 ? 2.2 : 1.5) * line;
  return own + roomOf(blocks) + roomOf(tables) + items.reduce((sum, item) => sum + roomOfItem(item), 0);
}

function roomOfRow({ title, facts, blocks }: PdfItemTableRow): number {
  return 1.6 * (title.length + (facts.length > 0 ? line : 0) + line / 2) + 2 * roomOf(blocks);
}

/** All texts within, long or short. */
function lettersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + lettersIn(one), 0);
}
