import type { CheckedDiagnostic, WorkspaceReport } from '../../src/check/report.ts';
import { checkFiles as check, type Files, type OpenOptions } from '../../src/workspace/check-files.ts';

export type { Files };

export interface TestOptions extends OpenOptions {
  /** The day that counts as today; 1 June 2026 where nothing is said. */
  readonly asOf?: string;
}

/** Checks files as one workspace. */
export function checkFiles(
  files: Files,
  { asOf = '2026-06-01', ...options }: TestOptions = {},
): Promise<WorkspaceReport> {
  return check(files, asOf, options);
}

/** `path:line:column rule`, the short form that tests compare. */
export function shortForm(report: WorkspaceReport, diagnostic: CheckedDiagnostic): string {
  const text = report.text(diagnostic.at.path) ?? '';
  const before = text.slice(0, diagnostic.at.span.start).split('\n');
  return `${diagnostic.at.path}:${before.length}:${(before.at(-1) ?? '').length + 1} ${diagnostic.rule}`;
}
