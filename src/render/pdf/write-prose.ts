import type { Block, Inline, ListItem, Prose, Restricted } from '../prose/prose.ts';
import { textOf, wordsOf } from '../prose/text-of.ts';
import { breakable } from './breakable.ts';
import type { PdfBlock, PdfInline, PdfRow } from './pdf-text.ts';

/** What a text needs from around it. */
export interface ProseDesk {
  /** Where a link leads; `null`: it has no place outside the site, and its words stand alone. */
  href(target: string): string | null;
  /** The file of the job that holds an image; `null`: there is none that a PDF can show, and its words stand instead. */
  image(src: string): string | null;
  /** What a stretch is called that not everybody may see. */
  restricted(stretch: Restricted): string;
}

/** Writes texts of one document, whose footnotes are numbered together. */
export interface ProseWriter {
  /** The blocks of a text whose outermost headings have this level. */
  write(prose: Prose, level: number): readonly PdfBlock[];
}

/** A writer for one document. */
export function proseWriter(desk: ProseDesk): ProseWriter {
  const named = new Map<string, string>();
  return { write: (prose, level) => writeBlocks(prose.blocks, { desk, named, prose, level, depth: 0 }) };
}

interface Writing {
  readonly desk: ProseDesk;
  /** Id of a note → what the template calls it. */
  readonly named: Map<string, string>;
  readonly prose: Prose;
  readonly level: number;
  /** How many blocks it is nested in. */
  readonly depth: number;
  /** Its words are not parted. */
  readonly isHeading?: boolean;
}

function writeBlock(block: Block, at: Writing): PdfBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', children: writeInlines(block.children, at) };
    case 'heading':
      return {
        kind: 'heading',
        level: Math.min(at.level + block.depth - 1, 6),
        children: writeInlines(block.children, { ...at, isHeading: true }),
      };
    case 'list': {
      const items = block.items.map((item) => writeBlocks(tasked(item), deeper(at)));
      return { kind: 'list', ordered: block.ordered, start: block.start, tight: block.tight, items };
    }
    case 'quote':
      return { kind: 'quote', blocks: writeBlocks(block.blocks, deeper(at)) };
    case 'code':
      return { kind: 'listing', text: breakable(block.text) };
    case 'table':
      return {
        kind: 'table',
        align: block.align,
        head: block.head.map((cell) => writeInlines(cell, at)),
        rows: block.rows.map((row) => writeRow(row, at)),
      };
    case 'rule':
      return { kind: 'rule' };
    case 'figure': {
      const file = at.desk.image(block.image.src);
      const { alt } = block.image;
      if (file === null) return { kind: 'paragraph', children: [text(block.caption ?? alt)] };
      return { kind: 'figure', file, alt, caption: block.caption };
    }
    case 'restricted':
      return { kind: 'boxed', title: at.desk.restricted(block), blocks: writeBlocks(block.blocks, deeper(at)) };
  }
}

/** The blocks of an item of a list; how it stands with a task is told by its first sign. */
function tasked({ done, blocks }: ListItem): readonly Block[] {
  if (done === null) return blocks;
  const sign: Inline = { kind: 'text', text: done ? '☑ ' : '☐ ' };
  const [first, ...others] = blocks;
  if (first?.kind === 'paragraph') return [{ kind: 'paragraph', children: [sign, ...first.children] }, ...others];
  return [{ kind: 'paragraph', children: [sign] }, ...blocks];
}

/** Typst stops at so many nested things; what is deeper stands in the deepest that is left. */
const deepest = 6;

function writeBlocks(blocks: readonly Block[], at: Writing): readonly PdfBlock[] {
  return blocks.flatMap((block) =>
    at.depth >= deepest ? innermost(block).map((one) => writeBlock(one, at)) : [writeBlock(block, at)],
  );
}

/** What is in a block that holds others, and in those. */
function innermost(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(innermost));
  return block.kind === 'quote' || block.kind === 'restricted' ? block.blocks.flatMap(innermost) : [block];
}

function deeper(at: Writing): Writing {
  return { ...at, depth: at.depth + 1 };
}

/** A row of more letters in one cell than this could be taller than a page. */
const longest = 600;

function writeRow(row: readonly (readonly Inline[])[], at: Writing): PdfRow {
  return {
    cells: row.map((cell) => writeInlines(cell, at)),
    isLong: row.some((cell) => wordsOf(cell).length > longest),
  };
}

function writeInlines(inlines: readonly Inline[], at: Writing): readonly PdfInline[] {
  return inlines.flatMap((inline) => writeInline(inline, at));
}

function writeInline(inline: Inline, at: Writing): readonly PdfInline[] {
  switch (inline.kind) {
    case 'text':
      return at.isHeading ? [text(inline.text)] : hyphenated(inline.text);
    case 'code':
      return [{ kind: 'code', text: breakable(inline.text) }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ kind: inline.kind, children: writeInlines(inline.children, at) }];
    case 'link': {
      const href = at.desk.href(inline.href);
      const children = writeInlines(inline.children, at);
      return href === null ? children : [{ kind: 'link', href, children }];
    }
    case 'break':
      return [{ kind: 'break' }];
    case 'image': {
      const file = at.desk.image(inline.src);
      return [file === null ? text(inline.alt) : { kind: 'image', file, alt: inline.alt }];
    }
    case 'note':
      return [writeNote(inline.id, at)];
  }
}

function writeNote(id: string, at: Writing): PdfInline {
  const known = at.named.get(id);
  if (known !== undefined) return { kind: 'note', name: known, blocks: null };
  const note = at.prose.notes.find((one) => one.id === id);
  const name = `note-${at.named.size + 1}`;
  at.named.set(id, name);
  const blocks = note?.blocks ?? [];
  const inside: Prose = { blocks, notes: at.prose.notes };
  // A note that holds a note would be numbered after it and stand before it: its words alone are kept.
  const plain = blocks.some((block) => holdsNote(block));
  return {
    kind: 'note',
    name,
    blocks: plain
      ? [{ kind: 'paragraph', children: [text(textOf({ blocks: inside.blocks, notes: [] }))] }]
      : writeBlocks(blocks, at),
  };
}

function holdsNote(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('kind' in value && value.kind === 'note') return true;
  return Object.values(value).some(holdsNote);
}

/** Typst looks long for the best places to break lines where any word may be parted: only long ones may. */
function hyphenated(words: string): readonly PdfInline[] {
  return breakable(words)
    .split(longWord)
    .flatMap((part, at): readonly PdfInline[] =>
      part === '' ? [] : [{ kind: at % 2 === 0 ? 'text' : 'word', text: part }],
    );
}

const longWord = /(\p{L}{12,})/u;

function text(words: string): PdfInline {
  return { kind: 'text', text: breakable(words) };
}
