import type { Heading as HeadingNode, List as ListNode, Paragraph, RootContent, Table as TableNode } from 'mdast';
import { cleanText } from './clean-text.ts';
import { deepest, oneLine, readImage, readInlines, type Reading, withoutComments, wordsIn } from './inlines.ts';
import type { Block, Cell, Inline, ListItem, Table } from './prose.ts';
import { wordsOf } from './text-of.ts';

/** The blocks of a tree. `level`: how deep they are nested. */
export function readBlocks(nodes: readonly RootContent[], level: number, reading: Reading): readonly Block[] {
  return nodes.flatMap((node) => readBlock(node, level, reading));
}

/** A text as it stands, in one paragraph. */
export function plainParagraph(text: string): readonly Block[] {
  const line = oneLine(text).trim();
  return line === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: line }] }];
}

function readBlock(node: RootContent, level: number, reading: Reading): readonly Block[] {
  if (level >= deepest && (node.type === 'list' || node.type === 'blockquote' || node.type === 'table'))
    return plainParagraph(wordsIn(node));
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, level, reading);
    case 'heading':
      return readHeading(node, level, reading);
    case 'list':
      return [readList(node, level, reading)];
    case 'blockquote': {
      const blocks = readBlocks(node.children, level + 1, reading);
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
    }
    case 'code':
      return [{ kind: 'code', lang: node.lang ? cleanText(node.lang) : null, text: cleanText(node.value) }];
    case 'table':
      return [readTable(node, level, reading)];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'html':
      return plainParagraph(withoutComments(node.value));
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return plainParagraph(wordsIn(node));
  }
}

function readParagraph({ children }: Paragraph, level: number, reading: Reading): readonly Block[] {
  const [only] = children;
  if (only !== undefined && children.length === 1) {
    const image = readImage(only, reading);
    const title = only.type === 'image' ? only.title : null;
    if (image?.kind === 'image') return [{ kind: 'figure', image, caption: title ? cleanText(title) : null }];
  }
  const inlines = trimmed(readInlines(children, level, reading));
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', children: inlines }];
}

function readHeading(node: HeadingNode, level: number, reading: Reading): readonly Block[] {
  const children = trimmed(readInlines(node.children, level, reading));
  if (children.length === 0) return [];
  const { outline } = reading;
  while ((outline.at(-1) ?? 0) >= node.depth) outline.pop();
  const depth = outline.push(node.depth);
  return [{ kind: 'heading', depth, id: reading.nameHeading(wordsOf(children)), children }];
}

function readList({ ordered, start, children, spread }: ListNode, level: number, reading: Reading): Block {
  const items = children.map((item): ListItem => {
    const blocks = readBlocks(item.children, level + 1, reading);
    return { done: item.checked ?? null, blocks };
  });
  const tight = !spread && !children.some((item) => item.spread);
  return { kind: 'list', ordered: ordered ?? false, start: start ?? 1, tight, items };
}

function readTable({ align, children }: TableNode, level: number, reading: Reading): Table {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell): Cell => trimmed(readInlines(cell.children, level + 1, reading))),
  );
  const filled = rows.map((row) => head.map((_, at) => row[at] ?? []));
  return { kind: 'table', align: head.map((_, at) => align?.[at] ?? null), head, rows: filled };
}

/** Without breaks and blanks at its ends. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const kept = [...inlines];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const [first] = kept;
  if (first?.kind === 'text') kept[0] = { kind: 'text', text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last?.kind === 'text') kept[kept.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return kept;
}

function isBlank(inline: Inline | undefined): boolean {
  return inline?.kind === 'break' || (inline?.kind === 'text' && inline.text.trim() === '');
}
