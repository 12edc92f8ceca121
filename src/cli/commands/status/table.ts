import { parseDate } from '../../../core/date.ts';
import { writeDay } from '../../../messages/words-of.ts';
import { numberTable } from '../../../report/number-table.ts';
import { type Paint, paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type {
  IndicatorRow,
  IndicatorValue,
  StatusReport,
  TaskCounts,
  TaskRow,
} from '../../../overview/status/report.ts';
import { statusWordsOf } from '../../../overview/status/words-of.ts';

interface Drawing {
  readonly words: ReturnType<typeof statusWordsOf>;
  readonly paint: Paint;
  readonly width: number;
  readonly day: (day: string) => string;
}

const counted = ['tasks', 'done', 'going', 'delayed', 'waiting', 'unknown', 'late'] as const;

/** The status for people: counts by sector, what needs somebody's eyes, and the indicators. */
export function statusTable(report: StatusReport, style: Style): string {
  const words = statusWordsOf(style.locale);
  const day = (text: string) => (parseDate(text)?.from === text ? writeDay(text, style.locale) : text);
  const drawing = { words, paint: paintOf(style), width: style.width, day };
  const { tasks, indicators, asOf, unit } = report;
  if (tasks.length + indicators.length === 0) return `${words.nothing}\n`;
  const scope = toVisible(words.scope(day(asOf), unit === null ? null : unit.name));
  const title = `${drawing.paint.strong(words.title)} ${scope}`;
  const parts = tasks.length === 0 ? [] : [counts(report, drawing), ...lists(report, drawing)];
  return `${[title, ...parts, ...indicatorTable(report, drawing)].join('\n\n')}\n`;
}

function counts({ units, total }: StatusReport, { words, paint, width }: Drawing): string {
  const cells = (row: TaskCounts) => counted.map((key) => (row[key] === 0 ? '' : String(row[key])));
  const rows = units.map((row) => ({ name: row.unit?.name ?? words.nobody, cells: cells(row) }));
  const all = { name: words.total, cells: cells(total), tone: 'strong' as const };
  const heads = counted.map((key) => words.count[key]);
  return numberTable(heads, rows.length > 1 ? [...rows, all] : rows, { paint, width }).join('\n');
}

function lists({ tasks }: StatusReport, drawing: Drawing): readonly string[] {
  const { words, paint } = drawing;
  const late = tasks.filter((task) => task.late);
  const isTroubled = ({ late: isLate, done, status }: TaskRow) =>
    !isLate && !done && (status === 'forsinket' || status === 'på-vent');
  const list = (heading: keyof typeof words.heading, rows: readonly TaskRow[]) =>
    rows.length === 0
      ? []
      : [
          [
            paint.heading(`${words.heading[heading]} (${rows.length})`),
            ...rows.flatMap((row) => taskLines(row, drawing)),
          ].join('\n'),
        ];
  return [
    ...(late.length === 0 ? [paint.good(words.noneLate)] : list('late', late)),
    ...list('troubled', tasks.filter(isTroubled)),
    ...list(
      'unanswered',
      tasks.filter(({ unanswered }) => unanswered),
    ),
    ...list(
      'changed',
      tasks.filter(({ previous }) => previous !== null),
    ),
  ];
}

/** What it is, and below it who has it, by when, how it goes and what the newest report says. */
function taskLines(task: TaskRow, { words, paint, width, day }: Drawing): readonly string[] {
  const status = task.status === null ? words.noStatus : words.status[task.status];
  const facts = [
    task.unit?.name ?? words.nobody,
    ...(task.contributes ? [words.contributes] : []),
    ...(task.deadline === null ? [] : [words.deadline(day(task.deadline), task.moved)]),
    task.previous === null ? status : words.change(words.status[task.previous], status),
    ...(task.report === null ? [] : [task.report.document]),
  ].join(' · ');
  const lines = (text: string, indent: number) =>
    wrapText(toVisible(text), width - indent).map((line) => ' '.repeat(indent) + line);
  const comment = task.report?.comment?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return [
    ...lines(`${task.title ?? task.ref} (${task.ref})`, 2),
    ...lines(facts, 4).map((line) => (task.late ? paint.severity.warning(line) : line)),
    ...(comment === '' ? [] : lines(comment, 4).map((line) => paint.quiet(line))),
  ];
}

function indicatorTable({ indicators }: StatusReport, { words, paint, width }: Drawing): readonly string[] {
  if (indicators.length === 0) return [];
  const { baseline, newest, target, attainment } = words.indicator;
  const say = (measured: IndicatorValue | null) => {
    if (measured === null) return '–';
    return measured.year === null ? words.value(measured.value) : `${words.value(measured.value)} (${measured.year})`;
  };
  const rows = indicators.map((row: IndicatorRow) => ({
    name: row.title ?? row.ref,
    cells: [say(row.baseline), say(row.newest), say(row.target), words.attainment[row.attainment]],
  }));
  const table = numberTable([baseline, newest, target, attainment], rows, { paint, width });
  const tally = (Object.keys(words.attainment) as IndicatorRow['attainment'][]).flatMap((kind) => {
    const count = indicators.filter((row) => row.attainment === kind).length;
    return count === 0 ? [] : `${count} ${words.attainment[kind]}`;
  });
  const heading = paint.heading(`${words.heading.indicators} (${indicators.length})`);
  return [[heading, tally.join(', '), ...table].join('\n')];
}
