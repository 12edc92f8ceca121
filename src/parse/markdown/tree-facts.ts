import type { Nodes, Root } from 'mdast';
import type { Span } from '../../core/place.ts';
import type { Heading, Image, Link } from '../node.ts';
import { altOf, targetSpan } from './targets.ts';

/** What the tree of a text tells: where code and comments stand, and what rules ask of prose. Offsets are the file's. */
export interface TreeFacts {
  /** Code between fences and HTML that goes on over blank lines: signs in it are none. Ascending. */
  readonly opaque: readonly Span[];
  /** Those that switch rules off, those written as in YAML among them. */
  readonly comments: readonly Span[];
  readonly headings: readonly Omit<Heading, 'isFilled'>[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
}

interface Gathered {
  readonly text: string;
  readonly base: number;
  readonly opaque: Span[];
  readonly comments: Span[];
  readonly headings: Omit<Heading, 'isFilled'>[];
  readonly links: Link[];
  readonly images: Image[];
}

const suppressing = /^<!--\s*plans-disable/;
/** Markdown takes it for a heading. */
const yamlComment = /^#[ \t]+plans-disable/;
const overBlankLines = /^<(?:!--|pre|script|style|textarea|\?|!)/i;

/** Walks a tree once, with a stack of its own. `base` is where the text that was read begins in the file. */
export function readTree(root: Root, text: string, base: number): TreeFacts {
  const facts: Gathered = { text, base, opaque: [], comments: [], headings: [], links: [], images: [] };
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    readNode(node, facts);
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as Nodes);
  }
  return facts;
}

function readNode(node: Nodes, facts: Gathered): void {
  switch (node.type) {
    case 'code':
      return readCode(spanOf(node, facts), facts);
    case 'html':
      return readHtml(node.value, spanOf(node, facts), facts);
    case 'heading':
      if (yamlComment.test(textAt(node, facts))) return void facts.comments.push(spanOf(node, facts));
      return void facts.headings.push({ depth: node.depth, text: textOf(node), at: spanOf(node, facts) });
    case 'link':
      return void facts.links.push({ target: node.url, at: linkTarget(node, facts) });
    case 'definition': {
      const at = spanOf(node, facts);
      return void facts.links.push({ target: node.url, at: targetSpan(facts.text, at, at.start, 'definition') });
    }
    case 'image':
      return readImage(node.url, spanOf(node, facts), facts);
    case 'imageReference': {
      const whole = spanOf(node, facts);
      return void facts.images.push({ target: '', at: whole, whole, isReference: true, alt: altOf(facts.text, whole) });
    }
    default:
  }
}

/** The first words of a node, as they stand. */
function textAt(node: Nodes, facts: Gathered): string {
  const { start } = spanOf(node, facts);
  return facts.text.slice(start, start + 40);
}

function readCode(span: Span, { text, opaque }: Gathered): void {
  const sign = text.charAt(span.start);
  if (sign === '`' || sign === '~') opaque.push(span);
}

function readHtml(value: string, span: Span, { opaque, comments }: Gathered): void {
  if (overBlankLines.test(value)) opaque.push(span);
  if (suppressing.test(value)) comments.push(span);
}

function readImage(target: string, whole: Span, { text, images }: Gathered): void {
  const at = targetSpan(text, whole, whole.start + 1, 'link');
  images.push({ target, at, whole, isReference: false, alt: altOf(text, whole) });
}

function linkTarget(node: Extract<Nodes, { type: 'link' }>, facts: Gathered): Span {
  const whole = spanOf(node, facts);
  const last = node.children.at(-1);
  const from = last === undefined ? whole.start : spanOf(last, facts).end;
  return targetSpan(facts.text, whole, from, 'link');
}

function spanOf(node: Nodes, { base, text }: Gathered): Span {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  return { start: Math.min(start, text.length), end: Math.min(Math.max(start, end), text.length) };
}

/** The words of a heading without its signs. */
function textOf(heading: Nodes): string {
  let text = '';
  const open: Nodes[] = [heading];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'image') text += node.alt ?? '';
    else if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as Nodes);
  }
  return text.trim();
}
