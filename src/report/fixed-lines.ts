import type { Edit } from '../core/finding.ts';
import type { IndexedText } from './texts.ts';

/** A line as it will read after a fix. */
export interface FixedLine {
  readonly number: number;
  readonly text: string;
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
  const lines = applied(text, { start, end }, inOrder).split(/\r\n|\r|\n/);
  if (lines.length > mostLines) return null;
  return lines.map((line, at) => ({ number: first + at, text: line })).filter((line) => line.text.trim() !== '');
}

function applied(
  text: string,
  stretch: { readonly start: number; readonly end: number },
  edits: readonly Edit[],
): string {
  let result = '';
  let at = stretch.start;
  for (const { span, text: replacement } of edits) {
    if (span.start < at) continue;
    result += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return result + text.slice(at, stretch.end);
}
