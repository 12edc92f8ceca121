import type { Report } from '../../../check/report.ts';
import type { Host } from '../../../host/host.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { allDiagnostics, countFindings } from '../../../report/counts.ts';
import type { ValidateArgs } from './args.ts';
import { checkAll } from './check-all.ts';
import { deliver } from './deliver.ts';
import { useKnown } from './known-findings.ts';
import { knownNotes } from './known-notes.ts';
import { readRequest } from './request.ts';

/** Checks the workspaces, prints or saves the report, and gives the exit code. */
export async function runValidate(host: Host, args: ValidateArgs): Promise<number> {
  const request = await readRequest(host, args);
  const { known, only, asOf, limit, format } = request;
  const checked = await checkAll(host, request);
  const use = known === null ? null : await useKnown(host, known, checked, only);
  const report: Report = {
    asOf,
    workspaces: use?.workspaces ?? checked.map((workspace) => workspace.report),
    partial: only !== undefined || checked.some(({ isFocused }) => isFocused),
    ...(use === null ? {} : { baselined: use.known }),
  };
  const locale = checked[0]?.locale ?? 'nb';
  await deliver(host, report, { format, output: args.output, quiet: args.quiet === true, locale });
  const { error, warning } = countFindings(allDiagnostics(report));
  const notes = known === null || use === null ? [] : [...knownNotes(known, use, locale)];
  if (warning > limit) notes.push(wordsOf(locale).report.tooManyWarnings(warning, limit));
  if (notes.length > 0) await host.stderr.write(`${notes.join('\n')}\n`);
  if (report.workspaces.some(({ broken }) => broken)) return 2;
  return error > 0 || warning > limit ? 1 : 0;
}
