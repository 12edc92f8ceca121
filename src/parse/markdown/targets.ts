import type { Span } from '../../core/place.ts';

/** The alternative text of an image as it stands in the source: what is between its first pair of brackets. */
export function altOf(text: string, whole: Span): string {
  const open = whole.start + 1;
  const close = closingBracket(text, open, whole.end);
  return close < 0 ? '' : text.slice(open + 1, close);
}

/**
 * Where the target of a link, image or definition stands in the source; the whole of it where that cannot be said (a bare
 * address). `from`: before the bracket that ends the words.
 */
export function targetSpan(text: string, whole: Span, from: number, kind: 'link' | 'definition'): Span {
  const sign = kind === 'link' ? '(' : ':';
  const close =
    kind === 'link' && text[from] === '[' ? closingBracket(text, from, whole.end) : closeFrom(text, whole, from, kind);
  if (close < 0 || text[close + 1] !== sign) return { start: whole.start, end: whole.end };
  let start = close + 2;
  while (start < whole.end && /\s/.test(text.charAt(start))) start++;
  if (text[start] === '<') {
    const end = text.indexOf('>', start);
    return end < 0 || end > whole.end ? { start, end: whole.end } : { start: start + 1, end };
  }
  let end = start;
  let depth = 0;
  for (; end < whole.end && !/\s/.test(text.charAt(end)); end++) {
    const code = text.charCodeAt(end);
    if (code === 92) end++;
    else if (code === 40) depth++;
    else if (code === 41 && kind === 'link' && --depth < 0) break;
  }
  return { start, end: Math.min(end, whole.end) };
}

function closeFrom(text: string, whole: Span, from: number, kind: 'link' | 'definition'): number {
  if (kind === 'definition') return closingBracket(text, whole.start, whole.end);
  // The words of the link may end in a sign of their own (`**`), after which its bracket comes.
  const rest = text.slice(from, whole.end).indexOf('](');
  return rest < 0 ? -1 : from + rest;
}

function closingBracket(text: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 92) at++;
    else if (sign === 91) depth++;
    else if (sign === 93 && --depth <= 0) return depth === 0 ? at : -1;
  }
  return -1;
}
