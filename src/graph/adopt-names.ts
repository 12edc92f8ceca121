import { uniqueNearest } from '../core/nearest.ts';
import { compareText } from '../core/place.ts';
import type { GrowingDocument } from './nodes.ts';

/**
 * Gives files without a usable id the names that dangling references miss, one name each: the missing id is told at the
 * file, and nothing is told where it is referred to. A name near the file's own (`styringsbrev/2026.yaml` and
 * `styringsbrev-2026`) goes first, then the names referred to most.
 */
export function adoptNames(
  documents: readonly GrowingDocument[],
  missing: ReadonlyMap<string, number>,
): ReadonlyMap<string, GrowingDocument> {
  const adopted = new Map<string, GrowingDocument>();
  if (missing.size === 0) return adopted;
  const nameless = documents.filter((document) => document.id === '');
  const names = [...missing].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
  for (const document of nameless)
    give(
      document,
      uniqueNearest(
        stem(document),
        names.filter((name) => !adopted.has(name)),
      ),
    );
  for (const document of nameless)
    if (document.id === '') give(document, names.find((name) => !adopted.has(name)) ?? null);
  return adopted;

  function give(document: GrowingDocument, name: string | null): void {
    if (name === null) return;
    document.id = name;
    adopted.set(name, document);
  }
}

function stem(document: GrowingDocument): string {
  return document.summary.path.replace(/\.[^./]*$/, '').replaceAll('/', '-');
}
