import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { jsonText } from '../../../report/json-text.ts';
import { Texts } from '../../../report/texts.ts';
import { openOne, unitAsked } from '../../open-one.ts';
import { readChoice, readDay } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { StatusArgs } from './args.ts';
import { buildStatus } from '../../../overview/status/build.ts';
import { statusCsv } from './csv.ts';
import { statusTable } from './table.ts';

/** Shows how it goes with what units were given to do, and with the indicators, as of a day. */
export async function runStatus(host: Host, args: StatusArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const format = readChoice('--format', args.format, ['table', 'json', 'csv']);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const opened = await openOne(host, { path: args.path, lang });
  const { workspace, planSystem: plansystem, locale, root } = opened;
  const unit = unitAsked(opened, args.unit);
  const checked = workspace.check(asOf);
  const texts = new Texts(checked);
  const report = buildStatus({
    scene: { graph: workspace.graph(), plansystem, asOf },
    root,
    unit,
    lineOf: (at) => texts.range(at).start.line,
  });
  if (format === 'json') await host.stdout.write(jsonText({ version: 1, ...report }));
  else if (format === 'csv') await host.stdout.write(statusCsv(report, locale));
  else await host.stdout.write(statusTable(report, styleOf(host.stdout, locale)));
  await sumUpErrors(host, [checked], locale);
  return 0;
}
