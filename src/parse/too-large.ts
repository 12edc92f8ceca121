import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';

/** Bytes of the largest file that is read: a hundred times the longest plan, small enough to be read while one waits. */
export const largestFile = 10_000_000;

/** The finding about a file of so many bytes (or characters); empty where it is small enough. */
export function tooLarge(path: FilePath, size: number): readonly Finding[] {
  if (size <= largestFile) return [];
  const at = { path, span: { start: 0, end: 0 } };
  const data = { megabytes: Math.ceil(size / 1_000_000), limit: largestFile / 1_000_000 };
  return [{ rule: 'syntax/too-large', message: 'large', at, data }];
}
