import type { Span } from '../../core/place.ts';
import type { Directive } from './directive.ts';

/** The stretches of text in an item that belong to it: not to one in it, and no comments for this program. */
export function ownParts(text: string, directive: Directive, comments: readonly Span[]): readonly Span[] {
  const { head, innerEnd, children } = directive;
  return partsBetween(text, { start: head.end, end: innerEnd }, [...children, ...within(comments, head.end, innerEnd)]);
}

/** What is left of a stretch of text without others in it; blank lines at the ends of each part left out. */
export function partsBetween(text: string, whole: Span, holes: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let start = whole.start;
  const add = (end: number) => {
    const part = trimmed(text, start, end);
    if (part !== null) parts.push(part);
  };
  for (const hole of holes.toSorted((a, b) => a.start - b.start)) {
    if (hole.start >= start) add(Math.min(hole.start, whole.end));
    start = Math.max(start, hole.end);
  }
  add(whole.end);
  return parts;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  // Indentation of the first line belongs to it: it may make code.
  for (let at = from; at < to && isSpace(text.charCodeAt(at)); at++)
    if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) start = at + 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < spans.length && (spans[at]?.start ?? end) < end; at++) found.push(spans[at] as Span);
  return found;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
