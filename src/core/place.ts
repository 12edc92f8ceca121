/** A stretch of a file's text: UTF-16 offsets, half open (`end` is the first offset after it). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Path of a file relative to its workspace's root, with `/` between the parts. */
export type FilePath = string;

/** A stretch of a named file. */
export interface Place {
  readonly path: FilePath;
  readonly span: Span;
}

/** A value together with where it stands in its file. */
export interface Spanned<T> {
  readonly value: T;
  readonly at: Span;
}

/** Orders places by path, then by start, then by end. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.path, b.path) || a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Orders texts by UTF-16 code unit: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
