import type { CheckedDiagnostic, Report } from '../check/report.ts';
import type { Severity } from '../core/severity.ts';
import { severities } from '../core/severity.ts';
import { joinList } from '../messages/fill.ts';
import type { Words } from '../messages/words.ts';
import { wordsOf } from '../messages/words-of.ts';
import type { Locale } from '../config/settings.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings of each severity. */
export function countFindings(diagnostics: Iterable<{ readonly severity: Severity }>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** All findings of all workspaces of a report. */
export function allDiagnostics(report: Report): readonly CheckedDiagnostic[] {
  return report.workspaces.flatMap((workspace) => workspace.diagnostics);
}

/** The findings that are shown: with `quiet`, errors only. */
export function shownDiagnostics<T extends { readonly severity: Severity }>(
  all: readonly T[],
  quiet?: boolean,
): readonly T[] {
  return quiet === true ? all.filter(({ severity }) => severity === 'error') : all;
}

/** "3 feil, 1 advarsel og 2 opplysninger"; what there is none of is left out, and nothing at all is empty. */
export function writeCounts(counts: Counts, locale: Locale, words: Words = wordsOf(locale)): string {
  const parts = severities.filter((severity) => counts[severity] > 0);
  return joinList(
    parts.map((severity) => words.findings[severity](counts[severity])),
    locale,
  );
}
