import type { LineIndex } from '../core/line-index.ts';
import type { Span } from '../core/place.ts';
import { clipLine } from './clip.ts';
import { columnsOf } from './visible.ts';

/** A line of a code frame, apart from colours: its label in the gutter, its text and what kind it is. */
export interface FrameLine {
  /** Line number; empty for carets and for a gap. */
  readonly label: string;
  readonly text: string;
  readonly kind: 'marked' | 'context' | 'carets' | 'gap';
}

export interface FrameOptions {
  /** Columns for the text of a line, gutter not counted. */
  readonly width: number;
  /** Lines shown before and after the span. */
  readonly context: number;
}

/** A span over more lines than this is shown by its ends. */
const mostLines = 4;

/** The lines of a text around a span, with carets under exactly the span; of a span over many lines the first and the last. */
export function codeFrame(text: string, index: LineIndex, span: Span, options: FrameOptions): readonly FrameLine[] {
  const first = index.position(span.start).line;
  const last = Math.max(first, lastLine(index, span));
  const lines: FrameLine[] = [...contextLines(text, index, { from: first - options.context, to: first - 1 }, options)];
  for (let number = first; number <= last; number++) {
    if (last - first >= mostLines && number > first && number < last) {
      lines.push({ label: '', text: '⋮', kind: 'gap' });
      number = last - 1;
      continue;
    }
    lines.push(
      ...markedLine(text, index.line(number), { number, span, carets: number === first || number === last }, options),
    );
  }
  return [...lines, ...contextLines(text, index, { from: last + 1, to: last + options.context }, options)];
}

function markedLine(
  text: string,
  line: Span,
  mark: { readonly number: number; readonly span: Span; readonly carets: boolean },
  options: FrameOptions,
): FrameLine[] {
  const content = text.slice(line.start, line.end);
  const indent = content.length - content.trimStart().length;
  const start = mark.span.start > line.start ? mark.span.start - line.start : indent;
  const end = Math.min(mark.span.end, line.end) - line.start;
  const clipped = clipLine(content, { start, end: Math.max(start, end) }, options.width);
  const shown: FrameLine = { label: String(mark.number), text: clipped.text, kind: 'marked' };
  if (!mark.carets) return [shown];
  const carets = ' '.repeat(clipped.markAt) + '^'.repeat(clipped.markWidth);
  return [shown, { label: '', text: carets, kind: 'carets' }];
}

/** Lines beside the span; empty ones at the frame's edge say nothing and are left out. */
function contextLines(
  text: string,
  index: LineIndex,
  range: { readonly from: number; readonly to: number },
  options: FrameOptions,
): FrameLine[] {
  const lines: FrameLine[] = [];
  for (let number = Math.max(1, range.from); number <= Math.min(range.to, index.lineCount); number++) {
    const line = index.line(number);
    const content = text.slice(line.start, line.end);
    if (content.trim() === '') continue;
    lines.push({
      label: String(number),
      text: clipLine(content, { start: 0, end: 0 }, options.width).text,
      kind: 'context',
    });
  }
  return lines;
}

/** The line of the span's last sign; a span that ends with a line end does not reach into the next line. */
function lastLine(index: LineIndex, span: Span): number {
  return index.position(Math.max(span.start, span.end - 1)).line;
}

/** Columns of the widest label of a frame. */
export function gutterWidth(lines: readonly FrameLine[]): number {
  return Math.max(...lines.map((line) => columnsOf(line.label)), 0);
}
