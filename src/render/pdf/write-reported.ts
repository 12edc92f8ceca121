import { capital } from '../../core/first-letter.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { statusWordsOf } from '../../overview/status/words-of.ts';
import type { TrendValue } from '../charts/trend-plan.ts';
import { sayPoint } from '../charts/trend-words.ts';
import { chartWordsOf } from '../charts/words-of.ts';
import type { Desk } from '../html/desk.ts';
import { attainmentTones } from '../html/pages/goals.ts';
import { tagTone } from '../html/pages/item-rows.ts';
import type { Reported, ReportedGoal, ReportedLine, ReportedMoney } from '../pages/reported.ts';
import { breakable } from './breakable.ts';
import { statusBarDrawing } from './figures/status-bar.ts';
import { trendDrawing } from './figures/trend.ts';
import type { PdfColumn, PdfGrid, PdfGridCell, PdfPart, PdfRichCell } from './pdf-document.ts';
import type { PdfDesk } from './planned-pdf.ts';
import { amountScale } from './plan/amounts.ts';
import { moneyParts } from './plan/money-parts.ts';
import { type ReportedWords, reportedWords } from './reported-words.ts';
import { nameOf } from './reports/names.ts';
import { heading, paragraph } from './parts.ts';

/** What a report says of goals, oppdrag, measures and money: as tables, and as charts where many numbers say one thing. */
export function reportedParts(reported: Reported, { desk }: PdfDesk): readonly PdfPart[] {
  const saying: Saying = { words: reportedWords(desk.locale), desk };
  return [
    ...goals(reported, saying),
    ...units(reported, saying),
    ...others(reported, saying),
    ...economy(reported, saying),
    ...(reported.overviews === null ? [] : moneyParts(reported.overviews, desk.locale)),
  ];
}

interface Saying {
  readonly words: ReportedWords;
  readonly desk: Desk;
}

const wide: PdfColumn = { share: 1, side: 'left' };
const tight: PdfColumn = { share: null, side: 'left' };
const number: PdfColumn = { share: null, side: 'right' };

function goals({ goals: all, year }: Reported, saying: Saying): readonly PdfPart[] {
  const { words, desk } = saying;
  if (all.length === 0) return [];
  return [
    heading(words.heading.goals),
    ...attainments(all, saying),
    {
      kind: 'grid',
      head: [
        words.column.indicator,
        words.column.baseline,
        words.column.target,
        words.column.result(year),
        words.column.attainment,
      ],
      columns: [wide, number, number, number, tight],
      rows: all.map((goal) => goalRow(goal, year, saying)),
    },
    ...all.flatMap((goal) => (goal.measured.length < fewestDrawn ? [] : (trendOf(goal, desk) ?? []))),
  ];
}

/** Values from which on a line shows more than they do. */
const fewestDrawn = 4;

/** How many targets are reached, and how it goes with the others. */
function attainments(all: readonly ReportedGoal[], { desk }: Saying): readonly PdfPart[] {
  const words = statusWordsOf(desk.locale).attainment;
  const numbers = (['reached', 'on-the-way', 'unchanged', 'wrong-way'] as const).flatMap((attainment) => {
    const count = all.filter((goal) => goal.attainment === attainment).length;
    return count === 0 ? [] : [{ value: String(count), label: capital(words[attainment]) }];
  });
  return numbers.length < 2 ? [] : [{ kind: 'numbers', numbers }];
}

function goalRow(goal: ReportedGoal, year: number | null, saying: Saying): readonly PdfGridCell[] {
  const { link, measuredIn, baseline, target, result, comment } = goal;
  const what = [goal.goal === null ? '' : nameOf(goal.goal), measuredIn === null ? '' : capital(measuredIn)];
  const notes = [what.filter((part) => part !== '').join(' · '), comment ?? ''];
  const value = result.year === year ? { ...result, year: null } : result;
  return [
    { text: breakable(nameOf(link)), notes: notes.filter((note) => note !== '').map(breakable) },
    valueCell(baseline, saying),
    valueCell(target, saying),
    { ...valueCell(value, saying), strong: true },
    attainmentCell(goal, saying),
  ];
}

/** The status that the report states, else what the numbers say. */
function attainmentCell({ status, attainment }: ReportedGoal, saying: Saying): PdfRichCell {
  if (status !== null) return statusCell(status, saying);
  if (attainment === 'unknown') return { text: '' };
  return {
    text: capital(statusWordsOf(saying.desk.locale).attainment[attainment]),
    tone: attainmentTones[attainment],
  };
}

/** A value with its year below it. */
function valueCell(value: TrendValue | null, saying: Saying): PdfRichCell {
  if (value === null) return { text: '' };
  const notes = value.year === null ? [] : [String(value.year)];
  return { text: sayValue({ ...value, year: null }, saying), notes };
}

function sayValue(value: TrendValue | null, { desk }: Saying): string {
  if (value === null) return '';
  const said = sayPoint(value, chartWordsOf(desk.locale));
  return breakable(said === '' ? value.value : said);
}

function trendOf({ link, measuredIn, direction, measured, baseline, target }: ReportedGoal, desk: Desk) {
  return trendDrawing({
    title: nameOf(link),
    showsTitle: true,
    idPrefix: '',
    locale: desk.locale,
    measuredIn,
    direction,
    measured,
    baseline,
    targets: target === null ? [] : [target],
  });
}

function units({ units: all }: Reported, saying: Saying): readonly PdfPart[] {
  const { words, desk } = saying;
  if (all.length === 0) return [];
  const documents = all.flatMap(({ lines }) => lines.map(({ link }) => link.document ?? ''));
  const usual = mostCommon(documents);
  const bar = statusBarDrawing({
    title: words.heading.state,
    showsTitle: true,
    idPrefix: '',
    locale: desk.locale,
    counts: countsOf(all.flatMap(({ lines }) => lines)),
  });
  return [
    heading(words.heading.tasks),
    ...(bar === null ? [] : [bar]),
    ...(usual === null ? [] : [paragraph(breakable(words.usual(usual)))]),
    ...all.flatMap(({ unit, lines }) => [heading(breakable(unit.name), 3), table(lines, usual, saying)]),
  ];
}

/** Of which most lines are. */
function mostCommon(documents: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first === undefined || first[0] === '' ? null : first[0];
}

function countsOf(lines: readonly ReportedLine[]) {
  const counts = new Map<ItemStatus, number>();
  for (const { status } of lines) if (status !== null) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => ({ status, count }));
}

function others({ others: all }: Reported, saying: Saying): readonly PdfPart[] {
  if (all.length === 0) return [];
  return [
    heading(saying.words.heading.others),
    ...all.flatMap(({ document, lines }) => [
      heading(breakable(document.title), 3),
      table(lines, document.title, saying),
    ]),
  ];
}

/** `usual`: the document that goes without saying. */
function table(lines: readonly ReportedLine[], usual: string | null, saying: Saying): PdfGrid {
  const { column } = saying.words;
  const hasComments = lines.some((line) => commentOf(line, saying) !== '');
  return {
    kind: 'grid',
    head: [column.task, column.status, ...(hasComments ? [column.comment] : [])],
    columns: [wide, { share: 0.42, side: 'left' }, ...(hasComments ? [wide] : [])],
    rows: lines.map((line) => [
      {
        text: breakable(nameOf(line.link)),
        notes: notesOf(line, usual),
      },
      dated(line, saying),
      ...(hasComments ? [breakable(commentOf(line, saying))] : []),
    ]),
  };
}

/** What it is, where that is no oppdrag, and where it stands. */
function notesOf({ link }: ReportedLine, usual: string | null): readonly string[] {
  const said = [
    link.itemType === 'oppdrag' ? '' : capital(link.type),
    link.document === usual ? '' : (link.document ?? ''),
  ];
  const note = said.filter((part) => part !== '').join(', ');
  return note === '' ? [] : [breakable(note)];
}

function dated({ status, date }: ReportedLine, saying: Saying): PdfGridCell {
  const cell = statusCell(status, saying);
  return date === null ? cell : { ...cell, notes: [saying.desk.day(date)] };
}

function statusCell(status: ItemStatus | null, { desk }: Saying): PdfRichCell {
  return status === null ? { text: '' } : { text: capital(desk.words.status[status]), tone: tagTone(status) };
}

function commentOf({ value, newDeadline, comment }: ReportedLine, { words, desk }: Saying): string {
  const said = [
    value === null ? '' : words.value(sayValue({ year: null, value }, { words, desk })),
    newDeadline === null ? '' : words.newDeadline(desk.day(newDeadline)),
  ].filter((part) => part !== '');
  return [said.length === 0 ? '' : `${said.join(', ')}.`, comment ?? ''].filter((part) => part !== '').join(' ');
}

function economy({ economy: all }: Reported, { words, desk }: Saying): readonly PdfPart[] {
  const keys = (['budget', 'accounts', 'forecast', 'deviation'] as const).filter((key) =>
    all.some((line) => line[key] !== null),
  );
  if (keys.length === 0) return [];
  const scale = amountScale(
    all.flatMap((line) => keys.map((key) => line[key])),
    desk.locale,
  );
  const row = (line: ReportedMoney) => [breakable(line.unit), ...keys.map((key) => scale.say(line[key]))];
  return [
    heading(words.heading.economy),
    {
      kind: 'grid',
      head: [words.kroner(scale.unit), ...keys.map((key) => words.column[key])],
      columns: [wide, ...keys.map(() => number)],
      rows: all.map(row),
    },
  ];
}
