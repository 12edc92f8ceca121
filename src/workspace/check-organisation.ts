import type { NamedOrganisation } from '../config/read.ts';
import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Summary } from '../model/summary.ts';

/** Tells where the config names a file as the organisation that is no document, or one of another type. */
export function checkOrganisation(named: NamedOrganisation | null, summaries: readonly Summary[]): readonly Finding[] {
  if (named === null) return [];
  const path = named.path.normalize('NFC');
  const found = summaries.find((summary) => summary.path.normalize('NFC') === path);
  // Of a file without a type that can be read nobody knows what it is, and that is told.
  if (found !== undefined && (found.document.type ?? 'organisasjon') === 'organisasjon') return [];
  const paths = summaries.filter(({ document }) => document.type === 'organisasjon').map((summary) => summary.path);
  const near = nearest(path, paths);
  return [
    {
      rule: 'config/invalid',
      message: found === undefined ? 'no-organisation-file' : 'not-organisation',
      at: named.at,
      data: { path: named.path },
      suggestions: near.length > 0 ? near : paths.slice(0, 3),
    },
  ];
}
