import { parseDocument, type YAMLError } from 'yaml';
import type { Span } from '../../core/place.ts';
import type { Fault } from '../fault.ts';
import { shorten } from './accident.ts';

type Code = YAMLError['code'];

interface Told {
  readonly rule: string;
  readonly message: string;
}

const yaml = (message: string): Told => ({ rule: 'syntax/yaml', message });
const unsupported = (message: string): Told => ({ rule: 'syntax/unsupported', message });

/** In whose words each kind of error of the library is told; complete by its type. */
export const tellings: Readonly<Record<Code, Told>> = {
  ALIAS_PROPS: unsupported('alias'),
  BAD_ALIAS: unsupported('alias'),
  BAD_COLLECTION_TYPE: unsupported('tag'),
  BAD_DIRECTIVE: unsupported('directive'),
  BAD_DQ_ESCAPE: yaml('bad-escape'),
  BAD_INDENT: yaml('bad-indent'),
  BAD_PROP_ORDER: unsupported('anchor'),
  BAD_SCALAR_START: yaml('bad-start'),
  BLOCK_AS_IMPLICIT_KEY: yaml('colon-or-indent'),
  BLOCK_IN_FLOW: yaml('block-in-brackets'),
  DUPLICATE_KEY: { rule: 'syntax/duplicate-key', message: 'again' },
  IMPOSSIBLE: yaml('unexpected'),
  KEY_OVER_1024_CHARS: yaml('long-key'),
  MISSING_CHAR: yaml('missing-sign'),
  MULTILINE_IMPLICIT_KEY: yaml('key-over-lines'),
  MULTIPLE_ANCHORS: unsupported('anchor'),
  MULTIPLE_DOCS: unsupported('documents'),
  MULTIPLE_TAGS: unsupported('tag'),
  NON_STRING_KEY: unsupported('complex-key'),
  RESOURCE_EXHAUSTION: yaml('too-deep'),
  TAB_AS_INDENT: yaml('tab'),
  TAG_RESOLVE_FAILED: unsupported('tag'),
  UNEXPECTED_TOKEN: yaml('unexpected'),
};

/** `MISSING_CHAR` says many things; the library's own words tell which. */
const missing: readonly (readonly [RegExp, string])[] = [
  [/closing ["']quote/, 'no-closing-quote'],
  [/Implicit map keys need to be followed/, 'no-colon'],
  [/without - indicator/, 'no-dash'],
  [/Missing ,/, 'no-comma'],
  [/Missing space after :/, 'no-space'],
  [/end with a/, 'no-closing-bracket'],
];

/**
 * Characters of a file that are diagnosed, ten times the longest plan: the library needs some 10 µs for each error, and a
 * file that is no plan at all can hold one in every second character.
 */
const mostDiagnosed = 300_000;

/** See `Diagnoser`. One fault a line: the library gives several errors for one slip, and the first is the nearest to it. */
export function diagnose(whole: string): readonly Fault[] {
  const text = whole.length > mostDiagnosed ? whole.slice(0, whole.lastIndexOf('\n', mostDiagnosed) + 1) : whole;
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const error of errorsOf(text).toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const [start, end] = error.pos;
    // A bad escape is the backslash and the sign after it.
    const span = visible(text, error.code === 'BAD_DQ_ESCAPE' ? [start, start + 2] : [start, end]);
    // Where the text was cut, whatever is open there is not a fault.
    if (span.start < lineEnd || (text !== whole && span.end >= text.trimEnd().length)) continue;
    lineEnd = endOfLine(text, span.start) + 1;
    faults.push({ ...span, ...telling(error), data: { sign: shorten(text.slice(span.start, span.end), 40) } });
  }
  return faults;
}

function errorsOf(text: string): readonly YAMLError[] {
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return document.errors;
  } catch {
    // Thousands of brackets in each other overflow its stack; the caller has told of the depth by then.
    return [];
  }
}

function telling(error: YAMLError): Told {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return tellings[error.code];
  const found = missing.find(([form]) => form.test(error.message));
  return found === undefined ? tellings[error.code] : yaml(found[1]);
}

/** A stretch of the error's line that can be seen: what the error names, else the line's text, else the nearest line above. */
function visible(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.min(Math.max(from, 0), text.length);
  let end = Math.min(Math.max(to, start), endOfLine(text, start));
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  // One letter says little: the rest of its line is what a reader looks for.
  if (end === start + 1 && /[\p{L}\d]/u.test(text.charAt(start))) end = endOfLine(text, start);
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  if (end > start) return { start, end };
  end = endOfLine(text, start);
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--;
  let first = end;
  while (first > 0 && !isBreak(text.charCodeAt(first - 1))) first--;
  while (first < end && isWhite(text.charCodeAt(first))) first++;
  return { start: first, end };
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || isBreak(code);
}
