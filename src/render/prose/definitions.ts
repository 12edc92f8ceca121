import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type { MarkdownParser } from '../../parse/markdown/parser.ts';

/** What links, images and footnotes of a file's texts lead to, by the parser's name for them. Of two with one name the first counts. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, FootnoteDefinition>;
}

/** The trees of a file's texts. */
export interface ParsedTexts extends Definitions {
  /** As many as there are texts. */
  readonly trees: readonly (readonly RootContent[])[];
}

interface Growing {
  readonly links: Map<string, Definition>;
  readonly notes: Map<string, FootnoteDefinition>;
}

/**
 * Parses texts of one file. A text knows the definitions that stand in the others too: it is parsed once more, with those that it
 * names written before it.
 */
export function parseTexts(texts: readonly string[], parse: MarkdownParser): ParsedTexts {
  const trees = texts.map((text) => treeOf(text, parse));
  const found: Growing = { links: new Map(), notes: new Map() };
  for (const [at, tree] of trees.entries()) if (texts[at]?.includes(']:')) gather(tree, found);
  if (texts.length < 2 || (found.links.size === 0 && found.notes.size === 0))
    return { ...found, trees: trees.map(({ children }) => children) };
  const again = trees.map((tree, at) => withOthers(texts[at] ?? '', { tree, found, parse }));
  return { ...found, trees: again };
}

/** No text is known that a parser gives up on; one that it does is shown as it stands. */
function treeOf(text: string, parse: MarkdownParser): Root {
  try {
    return parse(text);
  } catch {
    return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  }
}

function gather(tree: Root, { links, notes }: Growing): void {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as Nodes);
  }
}

interface Others {
  readonly tree: Root;
  readonly found: Definitions;
  readonly parse: MarkdownParser;
}

function withOthers(text: string, { tree, found, parse }: Others): readonly RootContent[] {
  const own: Growing = { links: new Map(), notes: new Map() };
  if (text.includes(']:')) gather(tree, own);
  const names = new Set(Array.from(text.matchAll(brackets), ([, name = '']) => nameOf(name)));
  const notes = [...names].flatMap((name) => {
    const id = name.slice(1);
    return name.startsWith('^') && found.notes.has(id) && !own.notes.has(id) ? `[^${id}]: .\n\n` : [];
  });
  const links = [...names].flatMap((name) =>
    found.links.has(name) && !own.links.has(name) ? `[${name}]: <.>\n\n` : [],
  );
  if (notes.length === 0 && links.length === 0) return tree.children;
  // The last one ends a footnote, which else would take in an indented text.
  const before = [...notes, ...links, '[plans-end]: <.>\n\n'].join('');
  return treeOf(before + text, parse).children.filter(({ position }) => (position?.start.offset ?? 0) >= before.length);
}

const brackets = /\[((?:[^[\]\\]|\\.){1,999})\]/g;

/** The parser's name for what stands in brackets. */
function nameOf(written: string): string {
  return written
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
}
