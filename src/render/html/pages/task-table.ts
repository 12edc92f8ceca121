import { chartWordsOf } from '../../charts/words-of.ts';
import { countedAs, type TaskGroup, type TaskLine } from '../../pages/tasks.ts';
import { type Column, dataTable } from '../components/data-table.ts';
import { type Status, statusTag } from '../components/status-tag.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import { capital } from '../../../core/first-letter.ts';
import { tagTone } from './item-rows.ts';
import { unitWords } from './unit-words.ts';

/** Tasks in a table, one for several recipients in one row; `unit`: with the units that each is for. */
export function taskTable(
  groups: readonly TaskGroup[],
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
    rows: groups.map((group) => {
      const [first, ...others] = group;
      const [task, units, ...rest] = others.length === 0 ? ownCells(first, desk) : sharedCells(group, desk);
      return [task, ...(unit ? [units] : []), ...rest];
    }),
  });
}

/** Each as a row of its own. */
export function oneByOne(tasks: readonly TaskLine[]): readonly TaskGroup[] {
  return tasks.map((task) => [task]);
}

function ownCells(task: TaskLine, desk: Desk): readonly Content[] {
  return [
    nameCell(task, desk),
    unitCell(task, desk),
    deadlineCell(task, desk),
    statusCell(task, desk),
    task.answers.map((link, at) => html`${at === 0 ? null : html`<br>`}${writeLink(link, desk)}`),
    reportCell(task, desk),
  ];
}

/** What units have to say for themselves stands in the page of the oppdrag. */
function sharedCells(group: TaskGroup, desk: Desk): readonly Content[] {
  const { shared } = unitWords(desk.locale);
  const [first] = group;
  const count = (counts: (task: TaskLine) => boolean) => group.filter(counts).length;
  const answered = count(({ answers }) => answers.length > 0);
  const reports = new Map(group.flatMap(({ report }) => (report === null ? [] : [[report.link.ref, report.link]])));
  return [
    nameCell({ ...first, contributes: false }, desk),
    unitsCell(group, desk),
    sharedDeadline(group, desk),
    sharedStatus(group, desk),
    answered === 0 ? '' : shared.answered(answered, group.length),
    [...reports.values()]
      .slice(0, mostReports)
      .map((link, at) => html`${at === 0 ? null : html`<br>`}${writeLink(link, desk)}`),
  ];
}

const mostReports = 3;
const mostUnits = 24;

/** How it stands with all; where that differs, it stands at the units, and here how far it has come. */
function sharedStatus(group: TaskGroup, desk: Desk): Content {
  if (byStatus(group, desk).length === 1) return statusTag(taskStatus(group[0], desk));
  const done = group.filter((task) => task.done).length;
  return done === 0 ? '' : unitWords(desk.locale).shared.done(done, group.length);
}

/** The first of those that are left; of what is done nobody asks. */
function sharedDeadline(group: TaskGroup, desk: Desk): Content {
  const [soonest, ...others] = deadlinesLeft(group);
  if (soonest === undefined) return '';
  const { shared } = unitWords(desk.locale);
  return html`${desk.day(soonest)}${others.length === 0 ? null : html` <small>${shared.first}</small>`}`;
}

function deadlinesLeft(group: TaskGroup): readonly string[] {
  const left = group.filter(({ done }) => !done);
  return [...new Set((left.length === 0 ? group : left).flatMap(({ deadline }) => deadline ?? []))].toSorted();
}

/** The units by how it stands with them, where that differs. */
function unitsCell(group: TaskGroup, desk: Desk): Content {
  const [, ...others] = deadlinesLeft(group);
  const names = (tasks: readonly TaskLine[]) => [
    tasks.slice(0, mostUnits).map((task, at) => [at === 0 ? null : ', ', namedUnit(task, others.length > 0, desk)]),
    tasks.length > mostUnits ? ` ${unitWords(desk.locale).more(tasks.length - mostUnits)}` : null,
  ];
  const parts = byStatus(group, desk);
  if (parts.length === 1) return names(group);
  return html`<ul>${parts.map(({ status, tasks }) => html`<li>${statusTag(status)} ${names(tasks)}</li>`)}</ul>`;
}

/** In the order of the first of each. */
function byStatus(group: TaskGroup, desk: Desk): readonly { readonly status: Status; readonly tasks: TaskLine[] }[] {
  const found = new Map<string, { readonly status: Status; readonly tasks: TaskLine[] }>();
  for (const task of group) {
    const status = taskStatus(task, desk);
    const alike = found.get(status.text);
    if (alike === undefined) found.set(status.text, { status, tasks: [task] });
    else alike.tasks.push(task);
  }
  return [...found.values()];
}

function namedUnit({ unit, contributes, deadline, done }: TaskLine, hasOwnDeadline: boolean, desk: Desk): Content {
  const notes = [
    contributes ? unitWords(desk.locale).tag.contributes : null,
    hasOwnDeadline && !done && deadline !== null ? desk.words.deadline(desk.day(deadline)) : null,
  ].filter((one) => one !== null);
  return [unit === null ? null : writeUnits([unit], desk), notes.length === 0 ? null : ` (${notes.join(', ')})`];
}

/** How it stands with a task: late and unanswered first, whatever else is said. */
export function taskStatus(task: TaskLine, desk: Desk): Status {
  const { tag } = unitWords(desk.locale);
  if (task.late) return { tone: 'broken', text: tag.late };
  const status = countedAs(task);
  if (status !== 'unknown') return { tone: tagTone(status), text: capital(desk.words.status[status]) };
  if (task.unanswered) return { tone: 'late', text: tag.unanswered };
  return { tone: 'plain', text: chartWordsOf(desk.locale).status.unknown };
}

/** What is to be said of it besides. */
export function statusNotes({ late, unanswered, done, status, previous }: TaskLine, desk: Desk): readonly string[] {
  const words = unitWords(desk.locale);
  return [
    late && status !== null ? desk.words.status[status] : null,
    unanswered && !done && status !== null ? words.tag.unanswered.toLowerCase() : null,
    previous === null ? null : words.was(desk.words.status[previous]),
  ].filter((one) => one !== null);
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
  const notes = statusNotes(task, desk);
  return html`${statusTag(taskStatus(task, desk))}${notes.length === 0 ? null : html` <small>${notes.join(', ')}</small>`}`;
}

function reportCell({ report }: TaskLine, desk: Desk): Content {
  if (report === null) return '';
  return html`${writeLink(report.link, desk)}${report.comment === null ? null : html`<br><small>${report.comment}</small>`}`;
}
