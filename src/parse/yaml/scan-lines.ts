import type { Span } from '../../core/place.ts';
import { endOfBlock, endOfFlow, endOfPlain, endOfQuoted, type Region } from './regions.ts';

/**
 * One line of a file, read by its looks alone: this scan never fails, and is for files that a YAML reader refuses, and
 * for what such a reader does not tell (comments).
 * - `content`: keys and values; `inside`: belongs to a value that began on a line above.
 */
export interface Line extends Span {
  readonly kind: 'blank' | 'comment' | 'marker' | 'directive' | 'content' | 'inside';
  /** Spaces before the first sign. */
  readonly indent: number;
  /** Offset of the first sign. */
  readonly first: number;
  /** Offsets of the `-` that the line begins with. */
  readonly dashes: readonly number[];
  /** Where key or value begin, as a column from 0. */
  readonly column: number;
  readonly key: Key | null;
  /** From the first sign after colon or dash to the last of the line, comment included; empty where nothing stands there. */
  readonly value: Span;
  /** What is known of the value's end. */
  readonly region: Region;
  /** The column that whatever belongs to this line's value must be indented more than. */
  readonly base: number;
}

/** A key, quotes left out of `text` and span. */
export interface Key extends Span {
  readonly text: string;
}

const keyForm =
  /(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)'|((?:[^\s#\-?:,[\]{}&*!|>'"%@`]|[-?:](?=[^\s]))[^\r\n#]*?))[ \t]*:(?=[ \t\r\n]|$)/y;

const nothing: Region = { kind: 'single', end: -1 };

/** How often a quote or bracket that is never closed is looked for beyond its own line: keeps the scan of hostile text linear. */
const mostSearches = 40;

/** Reads a text line by line. */
export function scanLines(source: string): readonly Line[] {
  // A lone CR ends a line too; the texts have the same length.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const lines: Line[] = [];
  let start = 0;
  let inside = -1;
  let searches = mostSearches;
  while (start < text.length) {
    const next = nextLine(text, start);
    const line = start < inside ? bareLine(text, start, next, 'inside') : readLine(text, start, next, searches > 0);
    lines.push(line);
    if (line.region.kind === 'open') searches--;
    if (line.region.end > line.end) inside = line.region.end;
    start = next;
  }
  return lines;
}

function nextLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed + 1;
}

function readLine(text: string, start: number, next: number, mayGoOn: boolean): Line {
  const bare = bareLine(text, start, next, 'content');
  if (bare.first === bare.end) return { ...bare, kind: 'blank' };
  const sign = text.charAt(bare.first);
  if (sign === '#') return { ...bare, kind: 'comment' };
  if (bare.first === start && /^(?:---|\.\.\.)(?=\s|$)/.test(text.slice(start, start + 4))) {
    return { ...bare, kind: 'marker' };
  }
  if (bare.first === start && /^%(?:YAML|TAG)[ \t]/.test(text.slice(start, start + 6)))
    return { ...bare, kind: 'directive' };
  return contentLine(mayGoOn ? text : text.slice(0, bare.end), bare);
}

function bareLine(text: string, start: number, next: number, kind: Line['kind']): Line {
  let end = next;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  let first = start;
  while (first < end && text.charCodeAt(first) === 32) first++;
  const indent = first - start;
  const value = { start: end, end };
  return { start, end, kind, indent, first, dashes: [], column: indent, key: null, value, region: nothing, base: -1 };
}

function contentLine(text: string, bare: Line): Line {
  const dashes: number[] = [];
  let at = bare.first;
  while (text.charAt(at) === '-' && (at + 1 >= bare.end || isWhite(text.charCodeAt(at + 1)))) {
    dashes.push(at);
    at = skipWhite(text, at + 1, bare.end);
  }
  const column = at - bare.start;
  const key = readKey(text, at);
  const from = key === null ? at : skipWhite(text, text.indexOf(':', quoteAfter(text, key.end)) + 1, bare.end);
  const value = { start: Math.min(from, bare.end), end: bare.end };
  const lastDash = dashes.at(-1);
  const isAlone = key === null && lastDash === undefined;
  const base = key !== null ? column : lastDash !== undefined ? lastDash - bare.start : column - 1;
  return { ...bare, dashes, column, key, value, base, region: regionOf(text, value, bare.end, base, isAlone) };
}

/** Where a value ends that begins with a sign which lets it go on over lines. */
function regionOf(text: string, value: Span, lineEnd: number, base: number, isAlone: boolean): Region {
  const sign = text.charAt(value.start);
  if (value.start === value.end) return nothing;
  if (sign === '"' || sign === "'") return endOfQuoted(text, value.start, base);
  if (sign === '[' || sign === '{') return endOfFlow(text, value.start, base);
  if ((sign === '|' || sign === '>') && isBlockHeader(text.slice(value.start, value.end))) {
    return endOfBlock(text, lineEnd, base);
  }
  // A text that stands alone does not go on in its own column: each such line is a key that lacks its colon.
  return endOfPlain(text, value, isAlone ? base + 1 : base);
}

/** Whether a value is the sign of a block of text (`|`, `>-`), with or without a comment after it. */
export function isBlockHeader(value: string): boolean {
  return /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?$/.test(value);
}

function readKey(text: string, at: number): Key | null {
  keyForm.lastIndex = at;
  const match = keyForm.exec(text);
  if (match === null) return null;
  const quoted = match[1] ?? match[2];
  const raw = quoted ?? match[3] ?? '';
  const start = quoted === undefined ? at : at + 1;
  return { start, end: start + raw.length, text: raw.normalize('NFC') };
}

function quoteAfter(text: string, at: number): number {
  const sign = text.charAt(at);
  return sign === '"' || sign === "'" ? at + 1 : at;
}

function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
