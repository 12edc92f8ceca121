import type { Span } from '../../core/place.ts';

/** A line that may be the head of an item or the fence that ends one. */
export interface SignLine {
  /** Where the line begins. */
  readonly lineStart: number;
  /** Where its colons begin: at the line's start, unless it is indented or stands in a quote or list. */
  readonly start: number;
  /** Where the line ends, line break left out. */
  readonly lineEnd: number;
  readonly colons: number;
}

const fenceForm = /^:{3,}[ \t]*$/;
const headForm = /^:{2,}[ \t]?[\p{L}_][\p{L}\p{M}\p{N}_-]*(?:[ \t]*[[{]|[ \t]*$)/u;
const singleForm = /^:[\p{L}_][\p{L}\p{M}\p{N}_-]*\[[^\]]*\]\{[^}]*=[^}]*\}[ \t]*$/u;

/**
 * Finds the lines that begin with `::` from an offset on. Lines in which the colons are indented, or stand after the sign of a
 * quote or list, are found where they look like a head or fence; so is a head with one colon too few. Code is not known here.
 */
export function findSignLines(text: string, from: number): readonly SignLine[] {
  const found: SignLine[] = [];
  let lineStart = from;
  // Where signs stand next: most lines have none, and are not looked at any further.
  let middle = nextOf('::', text, from);
  let braces = nextOf(']{', text, from);
  while (lineStart < text.length) {
    const lineEnd = endOfLine(text, lineStart);
    const start = skipPrefix(text, lineStart, lineEnd);
    if (text.charCodeAt(start) === colon) {
      const line = { lineStart, start, lineEnd, colons: countColons(text, start) };
      if (isSign(text, line)) found.push(line);
    } else if (middle < lineEnd) {
      const inside = signInside(text, lineStart, lineEnd);
      if (inside !== null) found.push({ lineStart, start: inside, lineEnd, colons: countColons(text, inside) });
    } else if (braces < lineEnd && noColonForm.test(text.slice(lineStart, Math.min(lineEnd, lineStart + 2000))))
      found.push({ lineStart, start: lineStart, lineEnd, colons: 0 });
    if (middle < lineEnd) middle = nextOf('::', text, lineEnd);
    if (braces < lineEnd) braces = nextOf(']{', text, lineEnd);
    lineStart = nextLine(text, lineEnd);
  }
  return found;
}

/** Where the line of an offset ends, its break left out. */
export function endOfLine(text: string, from: number): number {
  lineBreak.lastIndex = from;
  return lineBreak.exec(text)?.index ?? text.length;
}

/** Where the line after a line's end begins. */
export function nextLine(text: string, lineEnd: number): number {
  return text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? lineEnd + 2 : lineEnd + 1;
}

/** What stands before the colons of a line. */
export function prefixOf(line: SignLine): Span {
  return { start: line.lineStart, end: line.start };
}

const colon = 58;
const lineBreak = /[\r\n]/g;

function isSign(text: string, line: SignLine): boolean {
  const { start, lineStart, lineEnd, colons } = line;
  if (colons === 1) return start === lineStart && singleForm.test(text.slice(start, Math.min(lineEnd, start + 2000)));
  if (start === lineStart) return true;
  const rest = text.slice(start, Math.min(lineEnd, start + colons + 200));
  return headForm.test(rest) || (fenceForm.test(rest) && text.slice(lineStart, start).trim() === '');
}

function nextOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

const noColonForm = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*\[[^\]]*\]\{[^}=]*=[^}]*\}[ \t]*$/u;
const insideForm = /(?<![:\\`])::+[\p{L}_][\p{L}\p{M}\p{N}_-]*\[[^[\]]*\]\{[^{}=]*=[^{}]*\}/u;

/** A whole head that stands after words on their line; `null` in code. */
function signInside(text: string, lineStart: number, lineEnd: number): number | null {
  const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 2000));
  const at = line.search(insideForm);
  if (at < 0 || (line.slice(0, at).split('`').length - 1) % 2 === 1) return null;
  return lineStart + at;
}

/** Passes over blanks, signs that nobody sees, and those of quotes, lists, headings and tables. */
function skipPrefix(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 62 || code === 35 || code === 124 || isInvisible(code)) at++;
    else if ((code === 45 || code === 42 || code === 43) && isBlank(text.charCodeAt(at + 1))) at += 2;
    else if (code >= 48 && code <= 57) {
      number.lastIndex = at;
      const match = number.exec(text);
      if (match === null) return at;
      at += match[0].length;
    } else return at;
  }
  return at;
}

const number = /\d{1,9}[.)][ \t]/y;

/** The no-break space, and the signs without width that come along from web pages. */
function isInvisible(code: number): boolean {
  return code === 0xa0 || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function countColons(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === colon) at++;
  return at - from;
}
