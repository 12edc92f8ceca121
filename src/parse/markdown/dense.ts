import type { Span } from '../../core/place.ts';

/** More signs than this in one paragraph are no prose, and parsers would need the square of their number to read them. */
const mostSigns = 5000;
/** Quotes and lists nested deeper than this are no prose either. */
const deepest = 100;

const prefix = /(?:^|[\r\n])[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){100,}/;

/**
 * Stretches between blank lines that no person wrote: thousands of signs that Markdown gives a meaning to, or quotes and lists
 * many levels deep. They are left out of what is read.
 */
export function denseParts(text: string, from: number): readonly Span[] {
  if (text.length - from < deepest) return [];
  const found: Span[] = [];
  for (let start = from; start < text.length;) {
    const end = endOfParagraph(text, start);
    if (end - start >= deepest && isDense(text, start, end)) found.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return found;
}

function isDense(text: string, start: number, end: number): boolean {
  if (end - start > mostSigns && countSigns(text, start, end) > mostSigns) return true;
  return prefix.test(text.slice(start, end)) || /(?:^|[\r\n])[ \t]{400,}\S/.test(text.slice(start, end));
}

function countSigns(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isSign(text.charCodeAt(at))) count++;
  return count;
}

/** `*`, `_`, `~`, `@`, `[`, `]`, `<`, `` ` ``, `>`. */
function isSign(code: number): boolean {
  return (
    code === 42 ||
    code === 95 ||
    code === 126 ||
    code === 64 ||
    code === 91 ||
    code === 93 ||
    code === 60 ||
    code === 96 ||
    code === 62
  );
}

const blankLine = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g;

function endOfParagraph(text: string, from: number): number {
  blankLine.lastIndex = from;
  const match = blankLine.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}
