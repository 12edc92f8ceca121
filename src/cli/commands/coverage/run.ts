import { parsePeriod, type Day } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { isWithin } from '../../../host/paths.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { Texts } from '../../../report/texts.ts';
import { addressIn } from '../../address-in.ts';
import { openOne, unitAsked } from '../../open-one.ts';
import type { OpenWorkspace } from '../../open-workspaces.ts';
import { audiences, readChoice, readDay, readLimit } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { CoverageArgs } from './args.ts';
import { buildCoverage } from '../../../overview/coverage/build.ts';
import { coverageCsv } from './csv.ts';
import { coverageJson } from './json.ts';
import { markdownText } from './markdown.ts';
import type { Count, CoverageReport } from '../../../overview/coverage/report.ts';
import { sayShare, speechOf } from '../../../overview/coverage/say.ts';
import { treeText } from './tree.ts';

/** Shows how much is followed up through the whole chain; 1 where that is less than `--fail-under`. */
export async function runCoverage(host: Host, args: CoverageArgs): Promise<number> {
  const request = readRequest(host, args);
  const opened = await openOne(host, { path: args.path, lang: request.lang });
  const { workspace, planSystem: plansystem, locale, root, focus } = opened;
  const checked = workspace.check(request.asOf);
  const texts = new Texts(checked);
  const graph = workspace.graph();
  const report = buildCoverage({
    scene: { graph, plansystem, asOf: request.asOf },
    root,
    focus: focus && ((path) => focus.some((asked) => isWithin(path, asked))),
    unit: unitAsked(opened, args.unit),
    period: request.period,
    audience: request.audience,
    lineOf: (at) => texts.range(at).start.line,
  });
  await host.stdout.write(write(host, report, { ...request, opened }));
  if (report.withheld > 0) await host.stderr.write(`${speechOf(report, locale).words.withheld(report.withheld)}\n`);
  await sumUpErrors(host, [checked], locale);
  return judge(host, report, { limit: request.limit, opened });
}

const formats = ['tree', 'json', 'markdown', 'csv'] as const;

type Request = ReturnType<typeof readRequest>;

function readRequest(host: Host, args: CoverageArgs) {
  const format = readChoice('--format', args.format, formats);
  const asOf: Day = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  return {
    format,
    asOf,
    limit: args.failUnder === undefined ? null : readPercent('--fail-under', args.failUnder),
    period: args.period === undefined ? null : readPeriod(args.period),
    // A case document goes to others: it must not show more than they may see.
    audience:
      args.audience === undefined
        ? audiences[format === 'markdown' ? 0 : 1]
        : readChoice('--audience', args.audience, audiences),
    lang: args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales),
  };
}

function readPercent(flag: string, value: string): number {
  const percent = readLimit(flag, value);
  if (percent <= 100) return percent;
  throw plansError('bad-choice', { flag, value, choices: ['0–100'] });
}

function readPeriod(value: string) {
  const period = parsePeriod(value.normalize('NFC'));
  if (period !== null) return period;
  throw plansError('bad-period', { value });
}

function write(
  host: Host,
  report: CoverageReport,
  { format, opened: { locale, root } }: Pick<Request, 'format'> & { readonly opened: OpenWorkspace },
): string {
  if (format === 'json') return coverageJson(report, locale);
  if (format === 'csv') return coverageCsv(report, locale);
  if (format === 'markdown') return markdownText(report, locale);
  return treeText(report, { ...styleOf(host.stdout, locale), address: addressIn(host, root) });
}

/** Where a limit was given, says on standard error that it is not reached. */
async function judge(
  { stderr }: Host,
  report: CoverageReport,
  { limit, opened: { locale } }: { readonly limit: number | null; readonly opened: OpenWorkspace },
): Promise<number> {
  const { total } = report;
  if (limit === null || total.percent === null || isReached(total, limit)) return 0;
  const speech = speechOf(report, locale);
  const { below, percent } = speech.words;
  await stderr.write(`${below(percent(total.percent), sayShare(total, speech), percent(limit))}\n`);
  return 1;
}

/** By the counts themselves, so that rounding decides nothing. */
function isReached({ whole, broken }: Count, limit: number): boolean {
  return 100 * whole >= limit * (whole + broken);
}
