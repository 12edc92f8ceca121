import type { WorkspaceReport } from '../check/report.ts';
import type { Locale } from '../config/settings.ts';
import type { Host } from '../host/host.ts';
import { wordsOf } from '../messages/words-of.ts';
import { countFindings } from '../report/counts.ts';

/** Plans with faults may hide some of what a command shows: that is said on standard error, apart from its output. */
export async function sumUpErrors(
  { stderr }: Host,
  reports: readonly Pick<WorkspaceReport, 'diagnostics'>[],
  locale: Locale,
): Promise<void> {
  const errors = reports.reduce((sum, { diagnostics }) => sum + countFindings(diagnostics).error, 0);
  const words = wordsOf(locale);
  if (errors > 0) await stderr.write(`${words.cli.errorsInWorkspace(words.findings.error(errors))}\n`);
}
