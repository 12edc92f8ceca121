import type { Span } from '../../core/place.ts';
import { denseParts } from './dense.ts';
import { readSign, type Sign } from './head.ts';
import type { MarkdownParser } from './parser.ts';
import { findSignLines } from './scan-lines.ts';
import { spaces } from './spaces.ts';
import { nest, type Structure } from './structure.ts';
import { readTree, type TreeFacts } from './tree-facts.ts';

/** How a Markdown text is built: which signs count, and what they hold. */
export interface TextStructure {
  /** What the tree of the prose tells. */
  readonly tree: TreeFacts;
  /** Heads and fences that count: none in code. */
  readonly signs: readonly Sign[];
  readonly nested: Structure;
  /** Stretches that no person wrote and that are not read. */
  readonly dense: readonly Span[];
  /** Code and comments that nobody closed; the signs in them count. */
  readonly open: readonly Span[];
}

/** Reads the items and blocks of a text from an offset on. Never throws. */
export function readStructure(text: string, start: number, parse: MarkdownParser): TextStructure {
  const dense = denseParts(text, start);
  const lexed = readSigns(text, start).filter(({ start: at }) => !isWithin(at, dense));
  const tree = readTreeOf(text, start, [...lexed.map((sign) => blankedOf(text, sign)), ...dense], parse);
  const open = openParts(text, tree.opaque, lexed);
  const opaque = tree.opaque.filter((part) => !open.includes(part));
  const signs = lexed.filter((sign) => !isWithin(sign.start, opaque));
  const nested = nest(signs, { headings: tree.headings.map(({ at }) => at.start), textEnd: text.length });
  return { tree, signs, nested, dense, open };
}

/** Heads and fences in their order; a head that goes on over its line takes the next lines in. */
function readSigns(text: string, from: number): readonly Sign[] {
  const signs: Sign[] = [];
  let end = from;
  for (const line of findSignLines(text, from)) {
    if (line.start < end) continue;
    const sign = readSign(text, line);
    signs.push(sign);
    end = sign.end;
  }
  return signs;
}

const noFacts: TreeFacts = { opaque: [], comments: [], headings: [], links: [], images: [] };

/** What is blanked of a head or fence: with the sign of a heading before it, which else would be an empty one. */
function blankedOf(text: string, { lineStart, start, end }: Sign): Span {
  return { start: text.slice(lineStart, start).includes('#') ? lineStart : start, end };
}

/** The tree of the prose alone: signs are blanked, so that they are no part of paragraphs, and no colon means anything to the parser. */
function readTreeOf(text: string, start: number, blanked: readonly Span[], parse: MarkdownParser): TreeFacts {
  try {
    return readTree(parse(blank(text, start, blanked)), text, start);
  } catch {
    // No text is known that a parser gives up on. Its prose would go unchecked; items and front matter are read all the same.
    return noFacts;
  }
}

function blank(text: string, from: number, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = from;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), spaces(text, start, end));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** Whether an offset stands in one of some ascending spans. */
function isWithin(offset: number, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}

/** Code and comments that nobody closed, so that they take the items down to the end of the file with them. */
function openParts(text: string, opaque: readonly Span[], signs: readonly Sign[]): readonly Span[] {
  const last = opaque.at(-1);
  if (last === undefined || text.slice(last.end).trim() !== '') return [];
  if (!signs.some(({ kind, start }) => kind === 'head' && start > last.start)) return [];
  const source = text.slice(last.start, last.end).trimEnd();
  const code = /^(`{3,}|~{3,})/.exec(source)?.[1];
  const lastLine = source
    .slice(Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1)
    .replace(/^[ \t>]+/, '');
  const isClosed =
    code === undefined ? !source.startsWith('<!--') || source.includes('-->') : lastLine.startsWith(code);
  return isClosed ? [] : [last];
}
