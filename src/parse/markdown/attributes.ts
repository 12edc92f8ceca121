import type { Span } from '../../core/place.ts';
import { shorten } from './fault.ts';
import { blanks, followingLines, type HeadReader, indexIn, matchAt } from './lex.ts';
import { readValue, type Value } from './attribute-value.ts';
import { toNfc } from '../nfc.ts';

/** A key and its value in the head of an item. */
export interface Attribute extends Value {
  /** NFC. */
  readonly key: string;
  readonly keyAt: Span;
}

/** Lines that braces may be spread over before we no longer believe they are one head. */
const mostLines = 20;
/** Whoever makes more faults in one head did not mean to write one. */
const mostFaults = 20;
const keyForm = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*/uy;
const strayForm = /[^\s}]+/y;

/** Reads `{key=value key="value"}` at a reader's place. */
export function readAttributes(reader: HeadReader): readonly Attribute[] {
  const open = reader.at;
  reader.at++;
  return readUntil(reader, () => goOn(reader, open));
}

/** `goesOn`: what is asked at the end of the line, where the brace is not closed yet. */
function readUntil(reader: HeadReader, goesOn: () => boolean): readonly Attribute[] {
  const found: Attribute[] = [];
  const keys = new Map<string, Attribute>();
  for (;;) {
    reader.at = blanks(reader);
    if (reader.faults.length > mostFaults) {
      reader.at = reader.limit;
      break;
    }
    if (reader.at >= reader.limit && !goesOn()) break;
    const sign = reader.text[reader.at];
    if (sign === '}') {
      reader.at++;
      break;
    }
    const attribute = sign === '#' && keys.has('id') ? tellLoose(reader) : readAttribute(reader);
    if (attribute === null) continue;
    const first = keys.get(attribute.key);
    if (first !== undefined) tellDoubled(reader, attribute, first);
    else {
      keys.set(attribute.key, attribute);
      found.push(attribute);
    }
  }
  return found;
}

/** Whether keys and values begin here without a brace: `id=M1 frist=…`, `(id=M1)`. */
export function looksBare(rest: string): boolean {
  return bareForm.test(rest);
}

const bareForm = /^\(?[ \t]*[\p{L}_][\p{L}\p{M}\p{N}_.-]*=\S/u;

/**
 * Reads `id=M1 frist=…}` or `(id=M1 frist=…)` from an offset to the end of the line: braces are missing, or others. The
 * reader stands where the part before them ends.
 */
export function readBareAttributes(reader: HeadReader, start: number): readonly Attribute[] {
  const { text, at: before, limit } = reader;
  const isRound = text[start] === '(';
  const line = text.slice(start, limit).trimEnd();
  const end = start + line.length;
  const isClosed = line.endsWith(isRound ? ')' : '}');
  const changes = [
    { start: before, end: isRound ? start + 1 : start, text: '{' },
    { start: isClosed ? end - 1 : end, end, text: '}' },
  ];
  const data = { open: '{', close: '}', text: shorten(line) };
  const message = isRound ? 'round-attributes' : isClosed ? 'attributes-unopened' : 'no-braces';
  reader.faults.push({ message, at: { start, end }, data, fix: { title: 'braces', changes } });
  const inner = { ...reader, at: isRound ? start + 1 : start, limit: isClosed ? end - 1 : end };
  const found = readUntil(inner, () => false);
  reader.at = end;
  return found;
}

/** The braces are not closed on this line: whether they are on one that follows. */
function goOn(reader: HeadReader, open: number): boolean {
  const { text, limit } = reader;
  const further = followingLines(text, limit, mostLines);
  const brace = indexIn(text, '}', limit, further);
  if (brace >= 0) {
    const rest = text.slice(brace, further).search(/[\r\n]/);
    reader.limit = rest < 0 ? further : brace + rest;
    const changes = Array.from(text.slice(open, brace).matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g), (match) => ({
      start: open + match.index,
      end: open + match.index + match[0].length,
      text: ' ',
    }));
    reader.faults.push({
      message: 'attributes-lines',
      at: { start: open, end: brace + 1 },
      fix: { title: 'one-line', changes },
    });
    reader.at = blanks(reader);
    return true;
  }
  const end = open + text.slice(open, limit).trimEnd().length;
  const fix = { title: 'close-attributes', changes: [{ start: end, end, text: '}' }] };
  reader.faults.push({
    message: 'attributes-unclosed',
    at: { start: open, end },
    data: { text: shorten(text.slice(open, end)) },
    fix,
  });
  reader.at = limit;
  return false;
}

function readAttribute(reader: HeadReader): Attribute | null {
  const { text, at, limit } = reader;
  if (text[at] === '#' || text[at] === '.') return readShorthand(reader);
  const key = matchAt(keyForm, text, at, limit);
  if (key === null) return tellStray(reader);
  const keyAt = { start: at, end: at + key.length };
  reader.at = keyAt.end;
  const sign = blanks(reader);
  if (sign >= limit || (text[sign] !== '=' && text[sign] !== ':')) {
    reader.faults.push({ message: 'no-value', at: keyAt, data: { key } });
    return null;
  }
  reader.at = sign + 1;
  const start = blanks(reader);
  if (start > sign + 1 && nextForm.test(text.slice(start, limit))) return tellEmpty(reader, keyAt, sign + 1);
  if (text[sign] === ':') {
    const fix = { title: 'equals', changes: [{ start: keyAt.end, end: start, text: '=' }] };
    reader.faults.push({ message: 'colon', at: { start: sign, end: sign + 1 }, data: { key }, fix });
  }
  reader.at = start;
  const value = readValue(reader, key);
  if (value === null) return tellEmpty(reader, keyAt, sign + 1);
  return { key: toNfc(key), keyAt, ...value };
}

/** A key of a place where none would stand for a value: `id= nummer=1`. Four digits are a year. */
const nextForm = /^(?!\d{4}[ \t]*=)[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*[ \t]*=/u;

/** `id=`: the key counts as stated, so that nothing asks for it once more; its value is where the fault is told. */
function tellEmpty(reader: HeadReader, keyAt: Span, end: number): Attribute {
  const key = reader.text.slice(keyAt.start, keyAt.end);
  const at = { start: keyAt.start, end };
  reader.faults.push({ message: 'no-value', at, data: { key } });
  return { key: toNfc(key), keyAt: at, raw: '', valueAt: at };
}

/** `forankring=styringsbrev-2026 #S2`: a blank in a reference. */
function tellLoose(reader: HeadReader): null {
  const { text, at, limit } = reader;
  const word = matchAt(strayForm, text, at, limit) ?? '';
  const before = at - (/[ \t\u00A0]*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);
  const fix = { title: 'no-space', changes: [{ start: before, end: at, text: '' }] };
  reader.at = at + word.length;
  reader.faults.push({ message: 'loose-hash', at: { start: at, end: reader.at }, data: { text: shorten(word) }, fix });
  return null;
}

/** `{#M1}` is another format's way to write an id, `{.viktig}` one to name a class. */
function readShorthand(reader: HeadReader): Attribute | null {
  const { text, at, limit } = reader;
  const word = matchAt(strayForm, text, at, limit) ?? '';
  const end = at + word.length;
  reader.at = end;
  if (text[at] === '.' || word.length === 1) {
    reader.faults.push({
      message: text[at] === '.' ? 'class' : 'stray',
      at: { start: at, end },
      data: { text: shorten(word) },
    });
    return null;
  }
  const raw = word.slice(1);
  const fix = { title: 'id', changes: [{ start: at, end: at + 1, text: 'id=' }] };
  reader.faults.push({ message: 'hash-id', at: { start: at, end }, data: { id: raw }, fix });
  return { key: 'id', keyAt: { start: at, end: at + 1 }, raw, valueAt: { start: at + 1, end } };
}

function tellStray(reader: HeadReader): null {
  const { text, at, limit } = reader;
  const word = matchAt(strayForm, text, at, limit) ?? text.charAt(at);
  const span = { start: at, end: at + word.length };
  reader.at = span.end;
  const isComma = /^[,;]$/.test(word);
  const fix = isComma ? { fix: { title: 'no-comma', changes: [{ ...span, text: '' }] } } : {};
  reader.faults.push({ message: isComma ? 'comma' : 'stray', at: span, data: { text: shorten(word) }, ...fix });
  return null;
}

function tellDoubled(reader: HeadReader, { key, keyAt }: Attribute, first: Attribute): void {
  reader.faults.push({
    message: 'doubled',
    at: keyAt,
    data: { key },
    related: { at: first.keyAt, message: 'first', data: { key } },
  });
}
