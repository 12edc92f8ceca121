import { shorten } from '../../core/shorten.ts';
import type { Block, Cell, Inline, ListItem, Prose } from './prose.ts';

/** All that a text says, without marks: blocks apart by a blank line, footnotes last. For search and data. */
export function textOf({ blocks, notes }: Prose): string {
  return textOfBlocks([...blocks, ...notes.flatMap((note) => note.blocks)]);
}

/** The beginning of a text in one line of at most so many characters, cut between words: for a page's description. Empty for a text without paragraphs. */
export function excerptOf({ blocks }: Prose, longest: number): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > longest) break;
    if (block.kind === 'paragraph') text = `${text} ${wordsOf(block.children)}`.trim();
  }
  const line = text.replace(/\s+/g, ' ');
  return shorten(line, longest);
}

/** The words of what stands within lines. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfInline).join('');
}

/** Whether a text says nothing. */
export function isBlank({ blocks }: Prose): boolean {
  return blocks.length === 0;
}

function wordsOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'image':
      return inline.alt;
    case 'note':
      return '';
    default:
      return wordsOf(inline.children);
  }
}

function textOfBlocks(blocks: readonly Block[], between = '\n\n'): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join(between);
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.children);
    case 'list':
      return block.items
        .map((item, at) => textOfItem(item, block.ordered ? `${block.start + at}. ` : '- '))
        .join(block.tight ? '\n' : '\n\n');
    case 'quote':
    case 'restricted':
      return textOfBlocks(block.blocks);
    case 'code':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].map(textOfRow).join('\n');
    case 'figure':
      return [block.image.alt, block.caption ?? ''].filter((text) => text !== '').join('\n');
    case 'rule':
      return '';
  }
}

function textOfItem({ blocks }: ListItem, mark: string): string {
  return mark + textOfBlocks(blocks, '\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

function textOfRow(cells: readonly Cell[]): string {
  return cells.map(wordsOf).join(' | ');
}
