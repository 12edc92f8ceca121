import type { Span, Spanned } from '../../core/place.ts';
import { looksBare, readAttributes, readBareAttributes, type Attribute } from './attributes.ts';
import { shorten, type Fault } from './fault.ts';
import { readLabel } from './label.ts';
import { blanks, type HeadReader, indexIn, matchAt } from './lex.ts';
import { prefixOf, type SignLine } from './scan-lines.ts';
import { toNfc } from '../nfc.ts';

/** The head of an item, `:::mål[Trygg oppvekst]{id=M1}`, lexed from its source. */
export interface Head extends Span {
  readonly kind: 'head';
  /** Where its line begins. */
  readonly lineStart: number;
  readonly colons: number;
  /** As written, NFC; empty where there is none. */
  readonly name: string;
  readonly nameAt: Span;
  readonly label: Spanned<string> | null;
  /** Its line has a bracket or a brace: nothing else than an item was meant. */
  readonly hasBrackets: boolean;
  /** All that stands after the colons. */
  readonly words: string;
  readonly attributes: readonly Attribute[];
  readonly faults: readonly Fault[];
}

/** A line of colons only: the end of an item with text. */
export interface Fence extends Span {
  readonly kind: 'fence';
  readonly lineStart: number;
  readonly colons: number;
  readonly faults: readonly Fault[];
}

export type Sign = Head | Fence;

/** UTF-16 units of a head that are read; what goes on beyond them is told. */
const longestHead = 5000;
const nameForm = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;

/** Reads a line that begins with colons. What is wrong is told, and read as what it was meant to be. */
export function readSign(text: string, line: SignLine): Sign {
  const reader: HeadReader = {
    text,
    at: line.start + line.colons,
    limit: Math.min(line.lineEnd, line.start + line.colons + longestHead),
    faults: [],
  };
  const { lineStart, start, colons } = line;
  if (line.start > line.lineStart) tellPrefix(reader, line);
  if (blanks(reader) >= line.lineEnd && colons > 1) return readFence(reader, line);
  const colonsEnd = start + colons;
  if (colons < 2) tellColons(reader, line);
  const nameStart = blanks(reader);
  const word = nameOf(matchAt(nameForm, text, nameStart, line.lineEnd), reader);
  const nameAt = { start: nameStart, end: nameStart + (word?.length ?? 0) };
  if (word === null)
    reader.faults.push({ message: 'no-name', at: { start, end: colonsEnd }, data: { open: '{', close: '}' } });
  else if (nameStart > colonsEnd) tellBlanks(reader, { start: colonsEnd, end: nameStart }, 'space-before-name', word);
  reader.at = nameAt.end;
  const { label, attributes } = readParts(reader, word ?? '', line.lineEnd);
  const name = toNfc(word ?? '');
  const words = text.slice(nameStart, reader.at);
  return {
    kind: 'head',
    lineStart,
    start,
    end: reader.at,
    colons,
    name,
    nameAt,
    label,
    hasBrackets: /[[\]{}()]/.test(words),
    words,
    attributes,
    faults: reader.faults,
  };
}

/** `:::målTrygg oppvekst]`: the bracket was forgotten, and the title runs into the type. */
function nameOf(word: string | null, { text, limit, at }: HeadReader): string | null {
  if (word === null || !/^\p{Ll}/u.test(word)) return word;
  const capital = word.search(/\p{Lu}/u);
  if (capital < 0) return word;
  const rest = text.slice(at, limit);
  const close = rest.indexOf(']');
  return close >= 0 && !rest.slice(0, close).includes('[') ? word.slice(0, capital) : word;
}

function readFence(reader: HeadReader, { lineStart, start, colons }: SignLine): Fence {
  const end = start + colons;
  return { kind: 'fence', lineStart, start, end, colons, faults: reader.faults };
}

function readParts(reader: HeadReader, name: string, lineEnd: number): Pick<Head, 'label' | 'attributes'> {
  let label = readTitle(reader, name);
  let attributes: readonly Attribute[] = [];
  const labelEnd = reader.at;
  const at = blanks(reader);
  const sign = reader.text.charAt(at);
  if (sign === '{' && at < reader.limit) {
    if (at > labelEnd && label?.at.end !== labelEnd)
      tellBlanks(reader, { start: labelEnd, end: at }, 'space-before-attributes', name);
    reader.at = at;
    attributes = readAttributes(reader);
    label ??= lateLabel(reader);
  } else if (at < reader.limit && looksBare(reader.text.slice(at, reader.limit))) {
    attributes = readBareAttributes(reader, at);
  }
  tellRest(reader, lineEnd);
  return { label, attributes };
}

function readTitle(reader: HeadReader, name: string): Spanned<string> | null {
  const { text, limit, at: nameEnd } = reader;
  const at = blanks(reader);
  const sign = text.charAt(at);
  if (at >= limit || name === '') return at < limit && sign === '[' ? labelAt(reader, at) : null;
  if (sign === '[') {
    if (at > nameEnd) tellBlanks(reader, { start: nameEnd, end: at }, 'space-before-label', name);
    return labelAt(reader, at);
  }
  if (sign === '(' && !looksBare(text.slice(at, limit))) return roundTitle(reader, at);
  const close = text.slice(at, limit).search(/[[\]{]/);
  if (close > 0 && text[at + close] === ']') return unopenedTitle(reader, at, at + close);
  if (at > nameEnd && sign !== '{' && !looksBare(text.slice(at, limit))) return bareTitle(reader, at, name);
  return null;
}

function labelAt(reader: HeadReader, at: number): Spanned<string> {
  reader.at = at;
  return readLabel(reader);
}

/** `:::mål(Trygg oppvekst){id=M1}`: other brackets than ours. `null` where they are not closed. */
function roundTitle(reader: HeadReader, open: number): Spanned<string> | null {
  const { text, limit } = reader;
  const brace = indexIn(text, '{', open, limit);
  const close = text.slice(0, brace < 0 ? limit : brace).lastIndexOf(')');
  if (close < open) return null;
  const at = { start: open + 1, end: close };
  const changes = [
    { start: reader.at, end: open + 1, text: '[' },
    { start: close, end: close + 1, text: ']' },
  ];
  const data = { title: shorten(text.slice(at.start, close)) };
  reader.faults.push({
    message: 'round-title',
    at: { start: open, end: close + 1 },
    data,
    fix: { title: 'brackets', changes },
  });
  reader.at = close + 1;
  return { value: toNfc(text.slice(at.start, close)), at };
}

/** `:::mål Trygg oppvekst]{id=M1}`: the title's bracket is only closed. */
function unopenedTitle(reader: HeadReader, from: number, close: number): Spanned<string> {
  const { text } = reader;
  const at = { start: from, end: close };
  const changes = [{ start: reader.at, end: from, text: '[' }];
  const data = { title: shorten(text.slice(from, close)) };
  reader.faults.push({
    message: 'label-unopened',
    at: { start: from, end: close + 1 },
    data,
    fix: { title: 'open-label', changes },
  });
  reader.at = close + 1;
  return { value: toNfc(text.slice(from, close)), at };
}

/** `:::mål Trygg oppvekst {id=M1}`: a title without brackets. */
function bareTitle(reader: HeadReader, from: number, name: string): Spanned<string> {
  const { text, limit } = reader;
  const brace = indexIn(text, '{', from, limit);
  let end = brace < 0 ? limit : brace;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  const at = { start: from, end };
  const title = text.slice(from, end);
  const changes = [
    { start: reader.at, end: from, text: '[' },
    { start: end, end: brace < 0 ? end : brace, text: ']' },
  ];
  reader.faults.push({
    message: 'bare-title',
    at,
    data: { title: shorten(title), name },
    fix: { title: 'brackets', changes },
  });
  reader.at = end;
  return { value: toNfc(title), at };
}

/** `::tiltak{id=T1}[Tittel]`: brackets after the braces. */
function lateLabel(reader: HeadReader): Spanned<string> | null {
  const at = blanks(reader);
  if (reader.text[at] !== '[' || at >= reader.limit) return null;
  reader.at = at;
  const label = readLabel(reader);
  reader.faults.push({ message: 'label-after-attributes', at: { start: at, end: reader.at } });
  return label;
}

function tellRest(reader: HeadReader, lineEnd: number): void {
  if (reader.limit < lineEnd) reader.limit = lineEnd;
  const start = blanks(reader);
  if (start >= reader.limit) return;
  const end = start + reader.text.slice(start, reader.limit).trimEnd().length;
  if (end === start) return;
  reader.faults.push({
    message: 'after-head',
    at: { start, end },
    data: { text: shorten(reader.text.slice(start, end)) },
  });
  reader.at = reader.limit;
}

function tellBlanks(reader: HeadReader, at: Span, message: string, name: string): void {
  reader.faults.push({ message, at, data: { name }, fix: { title: 'no-space', changes: [{ ...at, text: '' }] } });
}

function tellPrefix(reader: HeadReader, line: SignLine): void {
  const at = prefixOf(line);
  const prefix = reader.text.slice(at.start, at.end);
  const sign = prefix.trim();
  if (/[\p{L}\p{N}]{2}|[\p{L}\p{N}][^.)\p{L}\p{N}]/u.test(sign)) {
    const change = { start: line.start - (prefix.length - prefix.trimEnd().length), end: line.start, text: '\n\n' };
    const span = { start: line.start, end: line.start + line.colons };
    return void reader.faults.push({ message: 'mid-line', at: span, fix: { title: 'new-line', changes: [change] } });
  }
  const message = sign === '' ? 'indented' : /^[\u00AD\u200B-\u200D\u2060]+$/.test(sign) ? 'invisible' : 'inside-block';
  const fix = { title: 'to-line-start', changes: [{ ...at, text: '' }] };
  reader.faults.push({ message, at, data: { sign }, fix });
}

function tellColons(reader: HeadReader, { start, colons, lineEnd }: SignLine): void {
  const at = { start, end: start + colons };
  const fix = { title: 'add-colon', changes: [{ ...at, text: '::' }] };
  const word = matchAt(nameForm, reader.text, start, lineEnd) ?? '';
  if (colons === 1) reader.faults.push({ message: 'one-colon', at, fix });
  else reader.faults.push({ message: 'no-colons', at: { start, end: start + word.length }, data: { word }, fix });
}
