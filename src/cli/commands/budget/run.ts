import { yearOf } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { openOne, unitAsked } from '../../open-one.ts';
import { readChoice, readDay } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { BudgetArgs } from './args.ts';
import { buildBudget } from '../../../overview/budget/build.ts';
import { budgetCsv } from './csv.ts';
import { budgetJson } from './json.ts';
import { budgetTable } from './table.ts';

/** Shows the money of the plans as of a day. */
export async function runBudget(host: Host, args: BudgetArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const format = readChoice('--format', args.format, ['table', 'json', 'csv']);
  const by = readChoice('--by', args.by, ['unit', 'goal', 'area']);
  const asOf = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const year = args.year === undefined ? null : readYear(args.year, yearOf(asOf));
  const opened = await openOne(host, { path: args.path, lang });
  const { workspace, planSystem: plansystem, locale, root } = opened;
  const unit = unitAsked(opened, args.unit);
  const scene = { graph: workspace.graph(), plansystem, asOf };
  const report = buildBudget({ scene, root, by, year, unit });
  if (format === 'json') await host.stdout.write(budgetJson(report));
  else if (format === 'csv') await host.stdout.write(budgetCsv(report, locale));
  else await host.stdout.write(budgetTable(report, styleOf(host.stdout, locale)));
  await sumUpErrors(host, [workspace.check(asOf)], locale);
  return 0;
}

function readYear(value: string, now: number): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw plansError('bad-choice', { flag: '--year', value, choices: [now - 1, now, now + 1].map(String) });
}
