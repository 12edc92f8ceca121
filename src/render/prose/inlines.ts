import type { Nodes, PhrasingContent } from 'mdast';
import { cleanText } from './clean-text.ts';
import type { Definitions } from './definitions.ts';
import type { Image, Inline, Text } from './prose.ts';
import { safeHref } from './safe-href.ts';
import type { Targets } from './targets.ts';

/** Quotes, lists, emphasis … in each other beyond this become the text they hold: engines that set pages stop at about 20. */
export const deepest = 16;

/** What the reading of one file's texts shares. */
export interface Reading {
  readonly targets: Targets;
  readonly definitions: Definitions;
  /** Gives a heading its name. */
  readonly nameHeading: (heading: string) => string;
  /** Depths of the headings that are open in the source, the outermost first. */
  readonly outline: number[];
}

/** What stands within lines. `level`: how deep it is nested. */
export function readInlines(nodes: readonly PhrasingContent[], level: number, reading: Reading): readonly Inline[] {
  const found: Inline[] = [];
  for (const node of nodes) addInline(found, node, level, reading);
  return found;
}

/** The image of a node where the site has it; its words else. */
export function readImage(node: PhrasingContent, { targets, definitions }: Reading): Image | Text | null {
  if (node.type !== 'image' && node.type !== 'imageReference') return null;
  const url = node.type === 'image' ? node.url : definitions.links.get(node.identifier)?.url;
  const alt = cleanText(node.alt ?? '');
  const file = url === undefined ? null : targets.image(url, alt);
  return file === null ? { kind: 'text', text: alt } : { kind: 'image', alt, ...file };
}

/** All words of a node of the tree, without nesting: depth is the author's. */
export function wordsIn(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.type === 'html') words.push(withoutComments(at.value));
    else if ('value' in at) words.push(at.value);
    else if (at.type === 'break') words.push(' ');
    else if (at.type === 'image' || at.type === 'imageReference') words.push(at.alt ?? '');
    else if (at.type === 'paragraph' || at.type === 'tableCell') words.push(' ');
    if ('children' in at)
      for (let last = at.children.length - 1; last >= 0; last--) open.push(at.children[last] as Nodes);
  }
  return oneLine(words.join('')).trim();
}

/** HTML without its comments, one that nobody closed among them. */
export function withoutComments(html: string): string {
  return html.includes('<!--') ? html.replace(/<!--(?:-?>|[^]*?(?:-->|$))/g, '') : html;
}

/** A text in one line: a break in the source is a blank. */
export function oneLine(text: string): string {
  return cleanText(
    text.includes('\n') || text.includes('\r') ? text.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ') : text,
  );
}

function addInline(found: Inline[], node: PhrasingContent, level: number, reading: Reading): void {
  if (level >= deepest && 'children' in node) return addText(found, wordsIn(node));
  switch (node.type) {
    case 'text':
      return addText(found, oneLine(node.value));
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const children = readInlines(node.children, level + 1, reading);
      return void (children.length > 0 && found.push({ kind: node.type, children }));
    }
    case 'inlineCode':
      return void found.push({ kind: 'code', text: cleanText(node.value) });
    case 'break':
      return void found.push({ kind: 'break' });
    case 'link':
    case 'linkReference':
      return addLink(found, node, level, reading);
    case 'image':
    case 'imageReference': {
      const image = readImage(node, reading);
      return image?.kind === 'image' ? void found.push(image) : addText(found, image?.text ?? '');
    }
    case 'footnoteReference':
      return void (reading.definitions.notes.has(node.identifier) && found.push({ kind: 'note', id: node.identifier }));
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value)
        ? void found.push({ kind: 'break' })
        : addText(found, withoutComments(node.value));
    default:
      return addText(found, wordsIn(node));
  }
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

/** A link holds neither links nor footnotes: these stand after it. */
function addLink(found: Inline[], node: LinkNode, level: number, reading: Reading): void {
  const url = node.type === 'link' ? node.url : reading.definitions.links.get(node.identifier)?.url;
  const href = url === undefined ? null : safeHref(url, reading.targets.resolve);
  const children = readInlines(node.children, level + 1, reading);
  if (href === null) return addAll(found, children);
  const { kept, notes } = withoutNotes(children);
  if (kept.length > 0) found.push({ kind: 'link', href, children: kept });
  for (const note of notes) found.push(note);
}

interface Parted {
  readonly kept: readonly Inline[];
  readonly notes: readonly Inline[];
}

function withoutNotes(inlines: readonly Inline[]): Parted {
  const notes: Inline[] = [];
  const kept = inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'note') {
      notes.push(inline);
      return [];
    }
    if (!('children' in inline)) return [inline];
    const inner = withoutNotes(inline.children);
    for (const note of inner.notes) notes.push(note);
    return inline.kind === 'link' ? inner.kept : [{ ...inline, children: inner.kept }];
  });
  return { kept, notes };
}

function addAll(found: Inline[], inlines: readonly Inline[]): void {
  for (const inline of inlines)
    if (inline.kind === 'text') addText(found, inline.text);
    else found.push(inline);
}

/** Texts beside each other are one. */
function addText(found: Inline[], text: string): void {
  if (text === '') return;
  const last = found.at(-1);
  if (last?.kind === 'text') found[found.length - 1] = { kind: 'text', text: last.text + text };
  else found.push({ kind: 'text', text });
}
