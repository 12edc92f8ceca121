import type { Locale } from '../../../config/settings.ts';
import { csvText } from '../../../report/csv.ts';
import type { CoverageReport } from '../../../overview/coverage/report.ts';
import { sayReason, speechOf } from '../../../overview/coverage/say.ts';
import type { CoverageColumn } from '../../../overview/coverage/words.ts';

const columns: readonly CoverageColumn[] = [
  'ref',
  'kind',
  'type',
  'number',
  'title',
  'document',
  'level',
  'units',
  'anchored',
  'followedUp',
  'state',
  'answered',
  'reason',
  'path',
  'line',
];

/** Every item that counts on a line of its own, for a spreadsheet. */
export function coverageCsv(report: CoverageReport, locale: Locale): string {
  const speech = speechOf(report, locale);
  const { words } = speech;
  const yesOrNo = (is: boolean) => words.answer[is ? 'yes' : 'no'];
  const rows = report.items.map((row) => [
    row.ref,
    words.kind[row.kind],
    row.type,
    row.number,
    row.title,
    row.document,
    row.level,
    row.units.map(({ name }) => name).join(', '),
    yesOrNo(row.anchored),
    words.answer[row.followedUp],
    words.state[row.state],
    yesOrNo(row.answered),
    row.reasons.map((reason) => sayReason(reason, speech)).join(' '),
    row.path,
    row.line,
  ]);
  return csvText([columns.map((column) => words.column[column]), ...rows]);
}
