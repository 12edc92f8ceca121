import { shorten } from './fault.ts';
import { correctPairs } from './written-pairs.ts';
import { blanks, type HeadReader, indexIn, matchAt } from './lex.ts';
import type { Span } from '../../core/place.ts';

/** A value in the head of an item. Nothing in it is decoded. */
export interface Value {
  /** As it stands in the file, without quotes. */
  readonly raw: string;
  readonly valueAt: Span;
}

const curlyOpen = '“”„‟«»‘’‚';
const curlyClose = /[“”„‟«»‘’]/;
const unquotedForm = /[^\s}]+/y;
const wordForm = /(?![.#])[^\s}=:"“”„‟«»{#,]+(?::(?=\S)[^\s}="{]*)?,?/y;
/** Of amounts without quotes: `beløp=2026=100 2027=200`. No key is a year. */
const yearForm = /(?:19|20)\d\d=[^\s}"]+/y;
const keyBefore = /(?:^|[ \t])[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*[ \t]*=[ \t]*$/u;
const nextKey = /(?:^|[ \t])[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*[ \t]*=/u;

/** Reads the value at a reader's place: in straight quotes, or up to a space or `}`. `null` where there is none. */
export function readValue(reader: HeadReader, key: string): Value | null {
  const { text, at, limit } = reader;
  const sign = text.charAt(at);
  if (at >= limit || sign === '}') return null;
  if (sign === '"' || sign === "'") return quoted(reader, sign, key);
  if (curlyOpen.includes(sign)) return curly(reader, key);
  const isYaml = sign === '[' || sign === '{';
  return (isYaml ? yaml(reader, key) : null) ?? unquoted(reader, key);
}

/** `forankring=[M1, M2]`, `beløp={2026: 100}`: lists and maps as YAML has them. `null` where they are not closed. */
function yaml(reader: HeadReader, key: string): Value | null {
  const { text, at, limit } = reader;
  const isList = text[at] === '[';
  const end = isList ? indexIn(text, ']', at, limit) : closingBrace(text, at, limit);
  if (end < 0) return null;
  const inner = text.slice(at + 1, end);
  const value = isList
    ? inner
        .split(/[\s,"']+/)
        .filter(Boolean)
        .join(' ')
    : correctPairs(inner);
  const span = { start: at, end: end + 1 };
  if (value === null || value === '') {
    const message = isList || inner.trim() === '' ? 'no-value' : /[{}]/.test(inner) ? 'nested-value' : 'in-braces';
    reader.faults.push({ message, at: span, data: { key, value: shorten(inner) } });
  } else {
    const fix = { title: 'quotes', changes: [{ ...span, text: `"${value}"` }] };
    reader.faults.push({
      message: isList ? 'yaml-list' : 'yaml-map',
      at: span,
      data: { key, value: shorten(value) },
      fix,
    });
  }
  return take(reader, at + 1, end, end + 1);
}

function closingBrace(text: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function quoted(reader: HeadReader, quote: string, key: string): Value {
  const { text, at, limit } = reader;
  const end = indexIn(text, quote, at + 1, limit);
  // `id="M1 frist="2026"`: the quote found opens the next value.
  if (end >= 0 && !keyBefore.test(text.slice(at + 1, end))) return take(reader, at + 1, end, end + 1);
  const curlyEnd = firstCurly(text, at + 1, limit);
  const stop = curlyEnd >= 0 ? curlyEnd : endOfOpen(text, at + 1, limit);
  const after = curlyEnd >= 0 ? curlyEnd + 1 : stop;
  const fix = { title: 'quotes', changes: [{ start: stop, end: after, text: quote }] };
  const message = curlyEnd >= 0 ? 'curly-quotes' : 'quote-unclosed';
  const value = shorten(text.slice(at + 1, stop));
  reader.faults.push({ message, at: { start: at, end: after }, data: { key, value }, fix });
  return take(reader, at + 1, stop, after);
}

/** `id=“M1”`, as Word writes quotation marks. */
function curly(reader: HeadReader, key: string): Value {
  const { text, at, limit } = reader;
  const close = firstCurly(text, at + 1, limit);
  const straight = indexIn(text, '"', at + 1, limit);
  const isNext = straight < 0 || keyBefore.test(text.slice(at + 1, straight));
  const end = close >= 0 ? close : isNext ? endOfOpen(text, at + 1, limit) : straight;
  const after = end < limit && /[“”„‟«»‘’"]/.test(text.charAt(end)) ? end + 1 : end;
  const changes = [
    { start: at, end: at + 1, text: '"' },
    { start: end, end: after, text: '"' },
  ];
  const value = shorten(text.slice(at + 1, end));
  reader.faults.push({
    message: 'curly-quotes',
    at: { start: at, end: after },
    data: { key, value },
    fix: { title: 'quotes', changes },
  });
  return take(reader, at + 1, end, after);
}

function unquoted(reader: HeadReader, key: string): Value | null {
  const { text, at, limit } = reader;
  const word = matchAt(unquotedForm, text, at, limit) ?? '';
  const bare = word.replace(/[,;]+$/, '');
  reader.at = at + word.length;
  const end = lastWord(reader);
  if (end > reader.at) return severalWords(reader, key, at, end);
  if (bare === '') return null;
  if (bare.length < word.length) {
    const comma = { start: at + bare.length, end: at + word.length };
    reader.faults.push({
      message: 'comma',
      at: comma,
      data: { text: ',' },
      fix: { title: 'no-comma', changes: [{ ...comma, text: '' }] },
    });
  }
  return take(reader, at, at + bare.length, at + word.length);
}

/** `ansvarlig=oppvekst og helse`: several words without quotes. */
function severalWords(reader: HeadReader, key: string, start: number, end: number): Value {
  const { text } = reader;
  const written = text.slice(start, end);
  const digits = written.replace(/[ \u00A0]/g, '');
  const isNumber = /^-?\d{1,3}(?:[ \u00A0]\d{3})+$/.test(written);
  const value = isNumber ? digits : written;
  const changes = isNumber
    ? [{ start, end, text: digits }]
    : [
        { start, end: start, text: '"' },
        { start: end, end, text: '"' },
      ];
  const fix = value.includes('"') ? {} : { fix: { title: isNumber ? 'no-space' : 'quotes', changes } };
  const message = isNumber ? 'spaced-number' : 'several-words';
  reader.faults.push({ message, at: { start, end }, data: { key, value: shorten(value) }, ...fix });
  return take(reader, start, end, end);
}

/** The end of the words after a value that are no keys; the reader's own place where there are none. */
function lastWord(reader: HeadReader): number {
  const { text, limit } = reader;
  let end = reader.at;
  for (;;) {
    const start = blanks({ text, at: end, limit });
    const word =
      start === end ? null : (matchAt(yearForm, text, start, limit) ?? matchAt(wordForm, text, start, limit));
    if (word === null) return end;
    const after = start + word.length;
    const sign = text.charAt(blanks({ text, at: after, limit }));
    if (after < limit && !word.includes('=') && (sign === '=' || text[after] === ':')) return end;
    end = after;
  }
}

function take(reader: HeadReader, start: number, end: number, after: number): Value {
  reader.at = after;
  return { raw: reader.text.slice(start, end), valueAt: { start, end } };
}

function firstCurly(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(curlyClose);
  return at < 0 || nextKey.test(text.slice(from, from + at)) ? -1 : from + at;
}

/** Where a value ends whose quote is not closed: before the next key, the brace, or the end of the line. */
function endOfOpen(text: string, from: number, limit: number): number {
  const rest = text.slice(from, limit);
  const key = nextKey.exec(rest)?.index ?? rest.length;
  const brace = rest.lastIndexOf('}');
  const end = Math.min(key, brace < 0 ? rest.length : brace);
  return from + rest.slice(0, end).trimEnd().length;
}
