import type { CheckedDiagnostic } from '../check/report.ts';

/** Findings by their file, in the order they come. */
export function groupByFile(
  diagnostics: readonly CheckedDiagnostic[],
): ReadonlyMap<string, readonly CheckedDiagnostic[]> {
  const groups = new Map<string, CheckedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.at.path);
    if (group === undefined) groups.set(diagnostic.at.path, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}
