import type { TaskLine } from '../../pages/tasks.ts';
import { type Column, dataTable } from '../components/data-table.ts';
import { type Status, statusTag } from '../components/status-tag.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import { writeStatus } from './item-rows.ts';
import { type UnitWords, unitWords } from './unit-words.ts';

/** Tasks in a table; `unit`: with the unit that each is for. */
export function taskTable(
  tasks: readonly TaskLine[],
  desk: Desk,
  { caption, unit }: { readonly caption: string; readonly unit: boolean },
): Html {
  const { column } = unitWords(desk.locale);
  const columns: readonly Column[] = [
    { text: column.task },
    ...(unit ? [{ text: column.unit }] : []),
    { text: column.deadline, kind: 'tight' },
    { text: column.status },
    { text: column.answer },
    { text: column.report },
  ];
  return dataTable({
    caption,
    captionHidden: true,
    columns,
    rows: tasks.map((task) => [
      nameCell(task, desk),
      ...(unit ? [unitCell(task, desk)] : []),
      deadlineCell(task, desk),
      statusCell(task, desk),
      task.answers.map((link, at) => html`${at === 0 ? null : html`<br>`}${writeLink(link, desk)}`),
      reportCell(task, desk),
    ]),
  });
}

/** How it stands with a task: late and unanswered first, whatever else is said. */
export function taskStatus({ late, unanswered, done, status }: TaskLine, desk: Desk): Status {
  const { tag } = unitWords(desk.locale);
  if (late) return { tone: 'broken', text: tag.late };
  const said = writeStatus(status, desk);
  if (said !== null) return said;
  if (unanswered && !done) return { tone: 'late', text: tag.unanswered };
  return { tone: 'plain', text: tag.unknown };
}

function nameCell({ link, kind, contributes }: TaskLine, desk: Desk): Html {
  const { tag } = unitWords(desk.locale);
  const notes = [link.document, kind === 'vote' ? tag.vote : null, contributes ? tag.contributes : null].filter(
    (one) => one !== null,
  );
  return html`${writeLink(link, desk)}${notes.length === 0 ? null : html` <small>${notes.join(', ')}</small>`}`;
}

function unitCell({ unit }: TaskLine, desk: Desk): Content {
  return unit === null ? '' : writeUnits([unit], desk);
}

function deadlineCell({ deadline, moved }: TaskLine, desk: Desk): Content {
  if (deadline === null) return '';
  return html`${desk.day(deadline)}${moved ? html` <small>${unitWords(desk.locale).tag.moved}</small>` : null}`;
}

function statusCell(task: TaskLine, desk: Desk): Content {
  const words: UnitWords = unitWords(desk.locale);
  const notes = [
    task.late && task.status !== null ? desk.words.status[task.status] : null,
    task.unanswered && !task.done && task.status !== null ? words.tag.unanswered.toLowerCase() : null,
    task.previous === null ? null : words.was(desk.words.status[task.previous]),
  ].filter((one) => one !== null);
  return html`${statusTag(taskStatus(task, desk))}${notes.length === 0 ? null : html` <small>${notes.join(', ')}</small>`}`;
}

function reportCell({ report }: TaskLine, desk: Desk): Content {
  if (report === null) return '';
  return html`${writeLink(report.link, desk)}${report.comment === null ? null : html`<br><small>${report.comment}</small>`}`;
}
