import { uncapital } from '../../../core/first-letter.ts';
import { countTasks } from '../../../overview/status/build.ts';
import type { NamedUnit, TaskCounts } from '../../../overview/status/report.ts';
import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import { statusPageWords } from '../../html/pages/status-words.ts';
import { unitWords } from '../../html/pages/unit-words.ts';
import { countStatuses, type StatusPage } from '../../pages/status.ts';
import { byUrgency, type TaskLine } from '../../pages/tasks.ts';
import { statusBarDrawing } from '../figures/status-bar.ts';
import type { PdfColumn, PdfDocument, PdfGrid, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { sayCount } from './names.ts';
import { heading, paragraph } from '../parts.ts';
import { intro, report } from './report.ts';
import { reportWords } from './report-words.ts';
import { taskGrid } from './task-grid.ts';

const mostTasks = 300;
const mostPressing = 60;
const mostLoose = 100;
const mostChanged = 60;
const counted = ['tasks', 'done', 'going', 'delayed', 'waiting', 'unknown', 'late'] as const;

/** How it goes with oppdrag and verbalvedtak: all together, by sector, what is pressing, and what has changed. */
export function writeStatusReport(page: StatusPage, tasks: readonly TaskLine[], at: PdfDesk): PdfDocument {
  const words = statusPageWords(at.desk.locale);
  const own = reportWords(at.desk.locale);
  const pressing = tasks
    .filter(({ late, unanswered, done, status }) => !done && (late || unanswered || status === 'forsinket'))
    .toSorted(byUrgency);
  // Those of no sector are in no sector's report.
  const loose = tasks.filter(({ sector }) => sector === null).toSorted(byUrgency);
  return report(
    {
      title: words.title,
      lead: own.lead.status,
      body: [
        numbers(page.total, at),
        ...bar(page.statuses, at),
        heading(words.bySector),
        matrix(page, at),
        ...(pressing.length === 0
          ? []
          : listed(pressing, { title: own.status.pressing, lead: own.status.pressingLead, most: mostPressing }, at)),
        ...(loose.length === 0 ? [] : listed(loose, { title: words.nobody, lead: null, most: mostLoose }, at)),
        ...(page.changed.length === 0
          ? [heading(words.changed), paragraph(words.noneChanged)]
          : listed(page.changed, { title: words.changed, lead: words.changedLead, most: mostChanged }, at)),
      ],
    },
    at,
  );
}

/** How it goes with what one unit and those below it are to do. */
export function writeUnitStatusReport(unit: NamedUnit, tasks: readonly TaskLine[], at: PdfDesk): PdfDocument {
  const own = reportWords(at.desk.locale);
  const isOthers = tasks.some((task) => task.unit?.id !== unit.id);
  return report(
    {
      title: own.unit.title(unit.name),
      lead: own.unit.lead(unit.name, isOthers),
      landscape: true,
      body: [
        numbers(countTasks(tasks), at),
        ...bar(countStatuses(tasks), at),
        taskGrid(tasks.toSorted(byUrgency).slice(0, mostTasks), { unit: isOthers, answers: true }, at.desk),
        ...(tasks.length > mostTasks ? [paragraph(own.more(tasks.length - mostTasks))] : []),
      ],
    },
    at,
  );
}

function numbers({ tasks, done, late, unanswered }: TaskCounts, { desk }: PdfDesk): PdfPart {
  const { stat } = unitWords(desk.locale);
  return {
    kind: 'numbers',
    numbers: [
      { value: sayCount(tasks), label: uncapital(reportWords(desk.locale).status.list) },
      { value: sayCount(done), label: stat.done },
      { value: sayCount(late), label: stat.late, ...(late > 0 ? { tone: 'broken' as const } : {}) },
      { value: sayCount(unanswered), label: stat.unanswered, ...(unanswered > 0 ? { tone: 'late' as const } : {}) },
    ],
  };
}

function bar(counts: StatusPage['statuses'], { desk: { locale } }: PdfDesk): readonly PdfPart[] {
  const drawing = statusBarDrawing({
    title: statusPageWords(locale).all,
    showsTitle: false,
    idPrefix: '',
    locale,
    counts,
  });
  return drawing === null ? [] : [drawing];
}

function matrix({ sectors, total }: StatusPage, { desk }: PdfDesk): PdfGrid {
  const words = statusPageWords(desk.locale);
  const { count } = statusWordsOf(desk.locale);
  const { unknown } = chartWordsOf(desk.locale).status;
  const cells = (counts: TaskCounts) => [...counted.map((column) => counts[column]), counts.unanswered].map(String);
  const number: PdfColumn = { share: null, side: 'right' };
  return {
    kind: 'grid',
    head: [
      words.sector,
      ...counted.map((column) => (column === 'unknown' ? unknown : count[column])),
      words.unanswered,
    ],
    columns: [{ share: 1, side: 'left' }, ...counted.map(() => number), number],
    rows: sectors.map(({ sector, counts }) => [sector?.name ?? words.nobody, ...cells(counts)]),
    sums: [[words.total, ...cells(total)]],
  };
}

function listed(
  tasks: readonly TaskLine[],
  { title, lead, most }: { readonly title: string; readonly lead: string | null; readonly most: number },
  { desk }: PdfDesk,
): readonly PdfPart[] {
  const rest = tasks.length > most ? [paragraph(reportWords(desk.locale).more(tasks.length - most))] : [];
  return [
    heading(title),
    ...(lead === null ? [] : [intro(lead)]),
    taskGrid(tasks.slice(0, most), { unit: true, answers: false }, desk),
    ...rest,
  ];
}
