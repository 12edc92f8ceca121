import type { Locale } from '../../../config/settings.ts';
import { csvText, type CsvCell } from '../../../report/csv.ts';
import type { IndicatorRow, IndicatorValue, StatusReport, TaskRow } from '../../../overview/status/report.ts';
import { statusWordsOf } from '../../../overview/status/words-of.ts';
import type { CsvColumn } from '../../../overview/status/words.ts';

const columns: readonly CsvColumn[] = [
  'kind',
  'ref',
  'title',
  'unit',
  'sector',
  'role',
  'deadline',
  'moved',
  'status',
  'done',
  'late',
  'unanswered',
  'report',
  'comment',
  'baseline',
  'newest',
  'target',
  'path',
  'line',
];

type Words = ReturnType<typeof statusWordsOf>;

/** A line for each recipient of an oppdrag, each verbalvedtak and each indicator, for a spreadsheet. */
export function statusCsv({ tasks, indicators }: StatusReport, locale: Locale): string {
  const words = statusWordsOf(locale);
  const rows = [...tasks.map((task) => taskCells(task, words)), ...indicators.map((one) => indicatorCells(one, words))];
  return csvText([
    columns.map((column) => words.csv[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]);
}

type Cells = Readonly<Partial<Record<CsvColumn, CsvCell>>>;

function taskCells(task: TaskRow, { kind, status, yesNo, contributes }: Words): Cells {
  const say = (is: boolean) => yesNo[is ? 'yes' : 'no'];
  return {
    kind: kind[task.kind],
    ref: task.ref,
    title: task.title,
    unit: task.unit?.name,
    sector: task.sector?.name,
    role: task.contributes ? contributes : '',
    deadline: task.deadline,
    moved: say(task.moved),
    status: task.status === null ? '' : status[task.status],
    done: say(task.done),
    late: say(task.late),
    unanswered: say(task.unanswered),
    report: task.report?.document,
    comment: task.report?.comment,
    path: task.path,
    line: task.line,
  };
}

function indicatorCells(row: IndicatorRow, { kind, attainment, value }: Words): Cells {
  const say = (measured: IndicatorValue | null) => (measured === null ? '' : value(measured.value));
  return {
    kind: kind.indicator,
    ref: row.ref,
    title: row.title,
    unit: row.unit?.name,
    status: attainment[row.attainment],
    report: row.newest?.report,
    baseline: say(row.baseline),
    newest: say(row.newest),
    target: say(row.target),
    path: row.path,
    line: row.line,
  };
}
