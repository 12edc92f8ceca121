import type { WorkspaceReport } from '../check/report.ts';
import type { Position } from '../core/line-index.ts';
import { LineIndex } from '../core/line-index.ts';
import type { Place, Span } from '../core/place.ts';

/** A file's text with its lines. */
export interface IndexedText {
  readonly text: string;
  readonly index: LineIndex;
}

/** A span as lines and columns, both from 1; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The texts of a workspace, each split into lines once. */
export class Texts {
  readonly #report: WorkspaceReport;
  readonly #indexed = new Map<string, IndexedText | null>();

  constructor(report: WorkspaceReport) {
    this.#report = report;
  }

  /** The text of a file; `null` where it could not be read. */
  get(path: string): IndexedText | null {
    let found = this.#indexed.get(path);
    if (found === undefined) {
      const text = this.#report.text(path);
      found = text === undefined ? null : { text, index: new LineIndex(text) };
      this.#indexed.set(path, found);
    }
    return found;
  }

  /** Lines and columns of a place; the first sign of a file that could not be read. */
  range(place: Place): Range {
    const found = this.get(place.path);
    return found === null ? startOfFile : rangeOf(found, place.span);
  }
}

/** Lines and columns of a span. */
function rangeOf(file: IndexedText, span: Span): Range {
  return { start: file.index.position(span.start), end: file.index.position(Math.max(span.start, span.end)) };
}

const startOfFile: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
