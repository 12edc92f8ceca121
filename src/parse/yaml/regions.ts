import type { Span } from '../../core/place.ts';

/**
 * How a value goes on: on its line only (`single`), in quotes or brackets that are closed (`closed`, `end` after the
 * closing sign) or never closed (`open`), or over lines (`lines`). `end` -1: it ends with its line.
 */
export interface Region {
  readonly kind: 'single' | 'closed' | 'open' | 'lines';
  readonly end: number;
}

const single: Region = { kind: 'single', end: -1 };
const open: Region = { kind: 'open', end: -1 };

/** No value of a plan is longer than this; a bound on the search for a closing sign, so that scanning stays linear. */
const longestValue = 50_000;

/** Where a text in quotes that begins at `from` is closed. It may go on over lines that are indented more than `base`. */
export function endOfQuoted(text: string, from: number, base: number): Region {
  const quote = text.charAt(from);
  const limit = Math.min(text.length, from + longestValue);
  for (let at = from + 1; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at++;
    else if (sign === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return { kind: 'closed', end: at + 1 };
      at++;
    } else if (isBreak(sign) && !goesOn(text, at + 1, base)) return open;
  }
  return open;
}

/** Where a list or map in brackets that begins at `from` is closed; the closing bracket may stand at `base` itself. */
export function endOfFlow(text: string, from: number, base: number): Region {
  const limit = Math.min(text.length, from + longestValue);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') {
      if (--depth === 0) return { kind: 'closed', end: at + 1 };
    } else if ((sign === '"' || sign === "'") && opensToken(text, at)) {
      const quoted = endOfQuoted(text, at, base);
      if (quoted.kind === 'closed') at = quoted.end - 1;
    } else if (sign === '#' && /[ \t]/.test(text.charAt(at - 1)) && /[ \t\r\n]|^$/.test(text.charAt(at + 1))) {
      at = breakAfter(text, at) - 1;
    } else if (isBreak(sign) && !goesOn(text, at + 1, base) && !closesAt(text, at + 1, base)) return open;
  }
  return open;
}

/** The lines of a block of text after `|` or `>` whose first line ends at `lineEnd`. */
export function endOfBlock(text: string, lineEnd: number, base: number): Region {
  let at = breakAfter(text, lineEnd) + 1;
  let end = at;
  let content = -1;
  while (at <= text.length) {
    const indent = indentAt(text, at);
    const stop = breakAfter(text, at);
    if (indent !== null) {
      if (content < 0 && indent > base) content = indent;
      if (content < 0 || indent < content) break;
    }
    end = stop;
    at = stop + 1;
  }
  return { kind: 'lines', end };
}

/** A value without quotes goes on over deeper lines, as long as they look like text: no key, no dash, no comment. */
export function endOfPlain(text: string, value: Span, base: number): Region {
  let end = -1;
  let at = breakAfter(text, value.end) + 1;
  if (/(?:^|[ \t])#/.test(text.slice(value.start, value.end))) return single;
  while (at < text.length) {
    const indent = indentAt(text, at);
    const stop = breakAfter(text, at);
    const line = text.slice(at, stop).trim();
    if (indent === null ? !hasTextBelow(text, stop, base) : indent <= base || !looksLikeText(line)) break;
    end = stop;
    at = stop + 1;
  }
  return end < 0 ? single : { kind: 'lines', end };
}

function hasTextBelow(text: string, from: number, base: number): boolean {
  const below = /\S/.exec(text.slice(from, from + 400));
  if (below === null) return false;
  const at = text.lastIndexOf('\n', from + below.index) + 1;
  const indent = indentAt(text, at);
  return indent !== null && indent > base && looksLikeText(text.slice(at, breakAfter(text, at)).trim());
}

function looksLikeText(line: string): boolean {
  return !/^(?:-(?:\s|$)|#)/.test(line) && !/:(?:\s|$)/.test(line);
}

/** Whether a quote sign begins a value inside brackets (and is not an apostrophe in a word). */
function opensToken(text: string, at: number): boolean {
  return /[[{,:\s]/.test(text.charAt(at - 1));
}

/** Whether the line that begins at `at` belongs to a value whose key stands at column `base`. */
function goesOn(text: string, at: number, base: number): boolean {
  const indent = indentAt(text, at);
  return indent === null ? at < text.length : indent > base;
}

function closesAt(text: string, at: number, base: number): boolean {
  const indent = indentAt(text, at);
  return indent !== null && indent >= base && /[\]}]/.test(text.charAt(at + indent));
}

/** Spaces at the start of a line; `null` for an empty line. */
function indentAt(text: string, at: number): number | null {
  let column = 0;
  while (text.charCodeAt(at + column) === 32) column++;
  const sign = text.charAt(at + column);
  return sign === '' || isBreak(sign) ? null : column;
}

function breakAfter(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

function isBreak(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}
