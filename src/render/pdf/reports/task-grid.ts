import type { TaskLine } from '../../pages/tasks.ts';
import type { Desk } from '../../html/desk.ts';
import { statusNotes, taskStatus } from '../../html/pages/task-table.ts';
import { unitWords } from '../../html/pages/unit-words.ts';
import type { PdfColumn, PdfGrid, PdfRichCell } from '../pdf-document.ts';
import { linesCell, nameCell, nameOf, statusCell } from './names.ts';

/** `unit`: with the unit that each is for; `answers`: with how it is followed up. */
export interface TaskColumns {
  readonly unit: boolean;
  readonly answers: boolean;
}

const wide: PdfColumn = { share: 3, side: 'left' };
const narrow: PdfColumn = { share: 2, side: 'left' };

/** Tasks as the site lists them. */
export function taskGrid(tasks: readonly TaskLine[], { unit, answers }: TaskColumns, desk: Desk): PdfGrid {
  const { column } = unitWords(desk.locale);
  return {
    kind: 'grid',
    head: [
      column.task,
      ...(unit ? [column.unit] : []),
      column.deadline,
      column.status,
      ...(answers ? [column.answer] : []),
      column.report,
    ],
    columns: [
      wide,
      ...(unit ? [{ ...narrow, share: 1.7 }] : []),
      { share: null, side: 'left' },
      { share: answers ? 1.5 : 1.9, side: 'left' },
      ...(answers ? [narrow] : []),
      answers ? narrow : wide,
    ],
    rows: tasks.map((task) => [
      taskName(task, desk),
      ...(unit ? [task.unit?.name ?? ''] : []),
      deadlineCell(task, desk),
      statusOf(task, desk),
      ...(answers ? [answerCell(task)] : []),
      reportCell(task),
    ]),
  };
}

function taskName({ link, kind, contributes }: TaskLine, desk: Desk): PdfRichCell {
  const { tag } = unitWords(desk.locale);
  const notes = [link.document, kind === 'vote' ? tag.vote : null, contributes ? tag.contributes : null];
  return nameCell(nameOf(link), [notes.filter((one) => one !== null).join(', ')]);
}

function deadlineCell({ deadline, moved }: TaskLine, desk: Desk): PdfRichCell {
  if (deadline === null) return { text: '' };
  return nameCell(desk.day(deadline), [moved ? unitWords(desk.locale).tag.moved : null]);
}

function statusOf(task: TaskLine, desk: Desk): PdfRichCell {
  return statusCell(taskStatus(task, desk), statusNotes(task, desk));
}

function answerCell({ answers }: TaskLine): PdfRichCell {
  return linesCell(answers.map(nameOf));
}

function reportCell({ report }: TaskLine): PdfRichCell {
  return report === null ? { text: '' } : nameCell(report.link.title, [report.comment]);
}
