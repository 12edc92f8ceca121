import { EVENT_ID, SCALAR_STYLE, getScalarValue, parseEvents } from 'js-yaml';
import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Finding } from '../../core/finding.ts';
import type { FilePath, Span } from '../../core/place.ts';
import type { ListNode, Node, ScalarNode } from '../node.ts';
import { resolveScalar } from '../scalar.ts';
import type { EventReader } from './event-reader.ts';
import { mendFlowEntry } from './flow-entry.ts';
import { MapBuilder } from './map-builder.ts';
import type { Patch } from './patch.ts';

/** What one pass over the events of a file gave. */
export interface EventReading {
  /** The value of the first document; `null` where the file holds none. */
  readonly root: Node | null;
  /** How many documents with content the file holds. */
  readonly documents: number;
  /** Doubled keys and signs that are not part of the format. */
  readonly findings: readonly Finding[];
}

const same = (at: number): number => at;

/** The characters that are only found in texts that normalisation may change, and a few harmless ones. */
const maybeDecomposed = /[\u0300-\u200f\u2045-\uffff]/;

/**
 * Reads YAML into nodes in one pass. With a patch the mended text is read, but every span, and the text of every plain
 * scalar, is the author's. Throws js-yaml's exception at the first fault that keeps YAML from being read.
 */
export function readEvents(path: FilePath, input: string | Patch): EventReading {
  const text = typeof input === 'string' ? input : input.text;
  const reader: EventReader = {
    path,
    text,
    source: typeof input === 'string' ? input : input.source,
    offset: typeof input === 'string' ? same : input.toSource,
    events: parseEvents(text, { maxDepth: 100 }),
    isNfc: !maybeDecomposed.test(text),
    findings: [],
    anchored: new Map(),
    next: 0,
    end: 0,
  };
  return readDocuments(reader);
}

function readDocuments(reader: EventReader): EventReading {
  let root: Node | null = null;
  let documents = 0;
  while (reader.next < reader.events.length) {
    const start = reader.events[reader.next++];
    if (start?.type === EVENT_ID.DOCUMENT && start.explicitStart && documents === 0) tellDirectives(reader);
    const isEmpty = isEmptyScalar(reader.events[reader.next]) && reader.events[reader.next + 1]?.type === EVENT_ID.POP;
    const node = readNode(reader, reader.end);
    reader.next++;
    if (isEmpty) continue;
    documents++;
    root ??= node;
  }
  return { root, documents, findings: reader.findings };
}

/** Reads the next value; `emptyAt` is where it would stand if it is not there. */
function readNode(reader: EventReader, emptyAt: number): Node {
  const event = reader.events[reader.next++];
  if (event === undefined) return emptyScalar(reader, emptyAt);
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return readScalar(reader, event, emptyAt);
    case EVENT_ID.MAPPING:
      return readMap(reader, event);
    case EVENT_ID.SEQUENCE:
      return readList(reader, event);
    case EVENT_ID.ALIAS:
      return readAlias(reader, { start: event.anchorStart - 1, end: event.anchorEnd });
    default:
      return emptyScalar(reader, emptyAt);
  }
}

function readScalar(reader: EventReader, event: ScalarEvent, emptyAt: number): ScalarNode {
  if (event.valueStart < 0) {
    const empty = emptyScalar(reader, event.tagEnd >= 0 || event.anchorEnd >= 0 ? propertiesEnd(event) : emptyAt);
    if (hasProperties(event)) tellProperties(reader, event, empty);
    return empty;
  }
  const node = event.style === SCALAR_STYLE.PLAIN ? plainScalar(reader, event) : quotedScalar(reader, event);
  if (hasProperties(event)) tellProperties(reader, event, node);
  return node;
}

function plainScalar(reader: EventReader, event: ScalarEvent): ScalarNode {
  const start = reader.offset(event.valueStart);
  const end = reader.offset(event.valueEnd);
  reader.end = event.valueEnd;
  const raw = event.fast
    ? reader.source.slice(start, end)
    : getScalarValue(reader.source, { ...event, valueStart: start, valueEnd: end });
  const text = reader.isNfc ? raw : raw.normalize('NFC');
  const plain = event.fast || !/[\n\r]/.test(reader.source.slice(start, end)); // the last in a list or map of several lines is not "fast"
  return { start, end, kind: 'scalar', json: resolveScalar(text, plain), text, plain };
}

/** Text in quotes, or a block after `|` or `>`: its span is the text itself. */
function quotedScalar(reader: EventReader, event: ScalarEvent): ScalarNode {
  const raw = getScalarValue(reader.text, event);
  const text = reader.isNfc ? raw : raw.normalize('NFC');
  const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  const span = isBlock ? trimmed(reader.text, event.valueStart, event.valueEnd) : null;
  const start = reader.offset(span?.start ?? event.valueStart);
  const end = reader.offset(span?.end ?? event.valueEnd);
  reader.end = span?.end ?? event.valueEnd + 1;
  return { start, end, kind: 'scalar', json: text, text, plain: false };
}

function emptyScalar(reader: EventReader, at: number): ScalarNode {
  const start = reader.offset(at);
  if (at > reader.end) reader.end = at;
  return { start, end: start, kind: 'scalar', json: null, text: '', plain: true };
}

function readList(reader: EventReader, event: SequenceEvent): ListNode {
  const elements: Node[] = [];
  const json: Node['json'][] = [];
  const isBlock = event.style === 1;
  reader.end = isBlock ? event.start : event.start + 1;
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) {
    const isEmpty = isBlock && isEmptyScalar(reader.events[reader.next]);
    const element = readNode(reader, isEmpty ? afterSign(reader, '-') : reader.end);
    elements.push(element);
    json.push(element.json);
  }
  reader.next++;
  if (!isBlock) reader.end = afterSign(reader, ']');
  const list = {
    start: reader.offset(event.start),
    end: reader.offset(reader.end),
    kind: 'list',
    json,
    elements,
  } as const;
  if (hasProperties(event)) tellProperties(reader, event, list);
  return list;
}

function readMap(reader: EventReader, event: MappingEvent): Node {
  const map = new MapBuilder(reader);
  const isFlow = event.style === 2;
  // A pair in a list (`[a: b]`) is a map without braces.
  const hasBraces = isFlow && reader.text.charCodeAt(event.start) === 123;
  reader.end = hasBraces ? event.start + 1 : event.start;
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) {
    const isComplex = reader.events[reader.next]?.type !== EVENT_ID.SCALAR;
    const key = readNode(reader, reader.end);
    const isBare = isEmptyScalar(reader.events[reader.next]);
    const value = readNode(reader, isBare ? afterSign(reader, ':') : reader.end);
    if (isComplex || key.kind !== 'scalar') tellComplexKey(reader, key);
    else if (!(hasBraces && isBare && mendFlowEntry(map, key))) map.add(key, value);
  }
  reader.next++;
  if (hasBraces) reader.end = afterSign(reader, '}');
  const node = map.node(reader.offset(event.start), reader.offset(reader.end));
  if (hasProperties(event)) tellProperties(reader, event, node);
  return node;
}

/** The offset after the sign that comes next, spaces, comments and a comma passed over; where another sign comes, the offset reached. */
function afterSign(reader: EventReader, sign: string): number {
  const { text } = reader;
  let at = reader.end;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === sign) return at + 1;
    if (character === '#') at = lineEnd(text, at) - 1;
    else if (!' \t\r\n,'.includes(character)) break;
  }
  return reader.end;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

type Properties = Pick<ScalarEvent, 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;

function hasProperties(event: Properties): boolean {
  return event.anchorStart >= 0 || event.tagStart >= 0;
}

function propertiesEnd(event: Properties): number {
  return Math.max(event.anchorEnd, event.tagEnd);
}

function isEmptyScalar(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && !hasProperties(event);
}

function tellProperties(reader: EventReader, event: Properties, node: Node): void {
  if (event.anchorStart >= 0) {
    tell(reader, 'anchor', { start: event.anchorStart - 1, end: event.anchorEnd });
    if (node.kind === 'scalar') reader.anchored.set(reader.text.slice(event.anchorStart, event.anchorEnd), node);
  }
  if (event.tagStart >= 0) tell(reader, 'tag', { start: event.tagStart, end: event.tagEnd });
}

function readAlias(reader: EventReader, span: Span): ScalarNode {
  tell(reader, 'alias', span);
  reader.end = span.end;
  const start = reader.offset(span.start);
  const end = reader.offset(span.end);
  const text = reader.text.slice(span.start, span.end).normalize('NFC');
  const meant = reader.anchored.get(reader.text.slice(span.start + 1, span.end));
  if (meant === undefined) return { start, end, kind: 'scalar', json: text, text, plain: true };
  return { start, end, kind: 'scalar', json: meant.json, text: meant.text, plain: meant.plain };
}

function tellComplexKey(reader: EventReader, key: Node): void {
  const message = key.kind === 'scalar' ? 'alias-key' : 'complex-key';
  reader.findings.push({
    rule: 'syntax/unsupported',
    message: 'complex-key',
    at: { path: reader.path, span: { start: key.start, end: key.end } },
    data: { found: message },
  });
}

/** `%YAML 1.2` above the first `---`; the events do not say where it stands. */
function tellDirectives(reader: EventReader): void {
  const head = /^(?:\ufeff|[ \t]*(?:#[^\r\n]*)?(?:\r\n|[\r\n])|%[^\r\n]*)*/.exec(reader.text)?.[0] ?? '';
  for (const match of head.matchAll(/^%[^\r\n]*/gm)) {
    tell(reader, 'directive', { start: match.index, end: match.index + match[0].trimEnd().length });
  }
}

function tell(reader: EventReader, message: string, span: Span): void {
  const at = { path: reader.path, span: { start: reader.offset(span.start), end: reader.offset(span.end) } };
  reader.findings.push({
    rule: 'syntax/unsupported',
    message,
    at,
    data: { sign: reader.text.slice(span.start, span.end) },
  });
}
