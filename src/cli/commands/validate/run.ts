import type { Report } from '../../../check/report.ts';
import type { Locale } from '../../../config/settings.ts';
import type { Day } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { allDiagnostics, countFindings } from '../../../report/counts.ts';
import { formatNames, type FormatName } from '../../../report/formats.ts';
import { findRules } from '../../find-rules.ts';
import { focusOn } from '../../focus.ts';
import { openWorkspaces } from '../../open-workspaces.ts';
import { readChoice, readDay, readLimit } from '../../options.ts';
import { showProgress } from '../../progress.ts';
import { deliver } from './deliver.ts';
import type { ValidateArgs } from './args.ts';

/** What the user asks of `plans validate`, checked. */
interface ValidateRequest {
  readonly format: FormatName;
  readonly limit: number;
  readonly only: readonly string[] | undefined;
  readonly asOf: Day;
  readonly lang: Locale | undefined;
}

/** Checks the workspaces, prints or saves the report, and gives the exit code. */
export async function runValidate(host: Host, args: ValidateArgs): Promise<number> {
  const request = readRequest(host, args);
  const opened = await open(host, args.paths, request);
  const workspaces = opened.map(({ report: told }) => told);
  const partial = request.only !== undefined || opened.some(({ isPartial }) => isPartial);
  const report: Report = { asOf: request.asOf, workspaces, partial };
  const locale = opened[0]?.locale ?? 'nb';
  await deliver(host, report, { format: request.format, output: args.output, quiet: args.quiet === true, locale });
  const { error, warning } = countFindings(allDiagnostics(report));
  if (warning > request.limit)
    await host.stderr.write(`${wordsOf(locale).report.tooManyWarnings(warning, request.limit)}\n`);
  if (workspaces.some(({ broken }) => broken)) return 2;
  return error > 0 || warning > request.limit ? 1 : 0;
}

/** Opens and checks the workspaces, with progress where that takes a while. */
async function open(host: Host, paths: readonly string[], { lang, only, asOf }: ValidateRequest) {
  const progress = showProgress(host, lang);
  try {
    const opened = await openWorkspaces(host, { paths, lang, only, progress });
    await progress.checking();
    return opened.map(({ workspace, locale, focus, setupPaths }) => ({
      locale,
      isPartial: focus !== null,
      report: focusOn(workspace.check(asOf), { paths: focus, only, setupPaths }),
    }));
  } finally {
    await progress.done();
  }
}

function readRequest(host: Host, args: ValidateArgs): ValidateRequest {
  return {
    format: readChoice('--format', args.format, formatNames),
    limit: args.maxWarnings === undefined ? Infinity : readLimit('--max-warnings', args.maxWarnings),
    only: args.only === undefined ? undefined : findRules(args.only),
    asOf: args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf),
    lang: args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales),
  };
}
