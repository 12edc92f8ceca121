import type { Edit } from '../core/finding.ts';
import type { Span } from '../core/place.ts';
import type { IndexedText } from './texts.ts';

/** A line as it will read after a fix. */
export interface FixedLine {
  readonly number: number;
  readonly text: string;
  /** The first change in the line. */
  readonly changed: Span;
}

/** Longer changes are not shown. */
const mostLines = 6;

/** The lines that a fix changes, as they will read; `null` for a change too long to show, empty where all are removed. */
export function fixedLines({ text, index }: IndexedText, edits: readonly Edit[]): readonly FixedLine[] | null {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const from = inOrder[0];
  const to = inOrder.at(-1);
  if (from === undefined || to === undefined) return null;
  const first = index.position(from.span.start).line;
  const start = index.line(first).start;
  const end = Math.max(to.span.end, index.line(index.position(to.span.end).line).end);
  const { result, changes } = applied(text, { start, end }, inOrder);
  const lines = [...result.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].filter(
    ({ 0: line, index: at }) => line !== '' || at === 0 || /[\r\n]$/.test(result),
  );
  if (lines.length > mostLines) return null;
  return lines
    .map(({ 0: line, index: at }, number) => ({
      number: first + number,
      text: line.replace(/[\r\n]+$/, ''),
      changed: changeIn({ start: at, end: at + line.length }, changes),
    }))
    .filter((line) => line.text.trim() !== '');
}

/** The first change that touches a line, from the line's start. */
function changeIn({ start, end }: Span, changes: readonly Span[]): Span {
  const change = changes.find((one) => one.start <= end && one.end >= start);
  if (change === undefined) return { start: 0, end: 0 };
  return { start: Math.max(change.start, start) - start, end: Math.min(change.end, end) - start };
}

/** A stretch with its edits made, and where in it they stand. */
function applied(text: string, stretch: Span, edits: readonly Edit[]) {
  const changes: Span[] = [];
  let result = '';
  let at = stretch.start;
  for (const { span, text: replacement } of edits) {
    if (span.start < at) continue;
    result += text.slice(at, span.start);
    changes.push({ start: result.length, end: result.length + replacement.length });
    result += replacement;
    at = span.end;
  }
  return { result: result + text.slice(at, stretch.end), changes };
}
