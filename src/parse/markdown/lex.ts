import type { Fault } from './fault.ts';

/** State of the lexing of one head; `limit` is where it ends at the latest and moves on where a part goes over its line. */
export interface HeadReader {
  readonly text: string;
  at: number;
  limit: number;
  readonly faults: Fault[];
}

/** Where a reader stands and how far it may go. */
interface Position {
  readonly text: string;
  readonly at: number;
  readonly limit: number;
}

/** The offset after the blanks at a reader's place, those of Word too; line breaks count where its limit lies beyond them. */
export function blanks({ text, at, limit }: Position): number {
  let next = at;
  while (next < limit && ' \t\r\n\u00A0'.includes(text.charAt(next))) next++;
  return next;
}

/** What a sticky pattern matches at an offset and before a limit; `null` for nothing. */
export function matchAt(pattern: RegExp, text: string, at: number, limit: number): string | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text)?.[0];
  if (match === undefined || match === '') return null;
  return at + match.length <= limit ? match : match.slice(0, limit - at) || null;
}

/** Where a sign stands between two offsets; -1 where it does not. Never looks further. */
export function indexIn(text: string, sign: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf(sign);
  return at < 0 ? -1 : from + at;
}

/**
 * Where a part that is not closed on its line may go on to: the end of the last following line that is neither blank nor
 * begins with colons, `most` lines at most.
 */
export function followingLines(text: string, lineEnd: number, most: number): number {
  let end = lineEnd;
  for (let count = 0; count < most; count++) {
    continuation.lastIndex = end;
    const match = continuation.exec(text);
    if (match === null) break;
    end += match[0].length;
  }
  return end;
}

const continuation = /(?:\r\n|\n|\r)(?!::)(?=[ \t]*[^\s])[^\r\n]*/y;
