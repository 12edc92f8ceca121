import type { BaselineEntry } from '../../../check/baseline.ts';
import type { Locale } from '../../../config/settings.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { toVisible } from '../../../report/visible.ts';
import type { KnownFindings, KnownUse } from './known-findings.ts';

/** Stale entries that are named; of more, the number is told. */
const mostNamed = 10;

/** What is said of the known findings after the report, a line each: that the file is written, or what in it is there no longer. */
export function knownNotes({ file, updates }: KnownFindings, use: KnownUse, locale: Locale): readonly string[] {
  const { report, findingsInAll } = wordsOf(locale);
  if (updates) return [use.isSaved ? report.knownSaved(findingsInAll(use.known), file) : report.knownUnsaved(file)];
  if (use.stale.length === 0) return [];
  const count = use.stale.reduce((sum, entry) => sum + entry.count, 0);
  return [report.knownStale(findingsInAll(count), file), ...staleLines(use.stale, locale), report.knownCleanUp];
}

function staleLines(stale: readonly BaselineEntry[], locale: Locale): readonly string[] {
  const named = stale.slice(0, mostNamed).map(({ rule, ref, path, count }) => {
    const about = [rule, ref ?? path ?? ''].map(toVisible).join('  ').trimEnd();
    return `  ${about}${count > 1 ? ` × ${count}` : ''}`;
  });
  const rest = stale.length - named.length;
  return rest === 0 ? named : [...named, `  ${wordsOf(locale).explain.others(rest)}`];
}
