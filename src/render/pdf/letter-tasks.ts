import { capital } from '../../core/first-letter.ts';
import { writeKroner } from '../../core/kroner.ts';
import { sayAmounts } from '../../trace/say.ts';
import type { LetterPage } from '../pages/letter.ts';
import type { LetterBasis, LetterTask, TaskReceiver } from '../pages/letter-task.ts';
import { textOf } from '../prose/text-of.ts';
import { breakable } from './breakable.ts';
import type { LetterWords } from './letter-words.ts';
import type { PdfTask, PdfTasks } from './pdf-letter.ts';
import type { PdfDesk } from './planned-pdf.ts';
import type { ProseWriter } from './write-prose.ts';

/** What the parts of a letter are written with. */
export interface LetterWriting {
  readonly letter: LetterPage;
  readonly at: PdfDesk;
  readonly words: LetterWords;
  readonly prose: ProseWriter;
  /** Id of the unit whose part of the letter it is; `null`: it is to all. */
  readonly unit: string | null;
}

/** A table of oppdrag. `sector` is the id of the unit they stand under: it goes without saying that they are to it. */
export function writeTasks(tasks: readonly LetterTask[], sector: string | null, writing: LetterWriting): PdfTasks {
  const { words, letter, unit } = writing;
  const rows = tasks.map((task) => ({
    task,
    deadline: deadlineOf(task, unit),
    notes: notesOf(task, sector, writing),
    ...basisOf(task, writing),
  }));
  const based = rows.filter(({ basis, besides }) => basis.length + besides.length > 0);
  const table: TaskTable = {
    // A column for few of them would make all others narrow.
    hasBasis: based.length * 2 > rows.length,
    hasDeadlines: rows.some(({ deadline }) => deadline !== null),
  };
  const hasKroner = rows.some(({ basis }) => basis.some(({ kroner }) => kroner !== ''));
  return {
    kind: 'tasks',
    head: {
      number: tasks.some(({ link }) => link.number !== null) ? words.column.number : null,
      task: words.column.task,
      basis: table.hasBasis
        ? { text: words.column.basis, kroner: hasKroner ? words.column.kroner(letter.year) : '' }
        : null,
      when: words.column.deadline,
    },
    tasks: rows.map((row) => writeTask(row, table, writing)),
  };
}

interface TaskTable {
  readonly hasBasis: boolean;
  readonly hasDeadlines: boolean;
}

interface TaskRow extends Pick<PdfTask, 'notes' | 'basis' | 'besides'> {
  readonly task: LetterTask;
  readonly deadline: string | null;
}

function writeTask(
  { task, deadline, notes, basis, besides }: TaskRow,
  table: TaskTable,
  writing: LetterWriting,
): PdfTask {
  const { words, at } = writing;
  const by = deadline === null ? (table.hasDeadlines ? [words.noDeadline] : []) : [at.desk.day(deadline)];
  const said = table.hasBasis ? basis : basis.map((row) => inText(row, words));
  return {
    number: task.link.number ?? '',
    title: breakable(task.link.title),
    blocks: writing.prose.write(task.description, 3),
    notes,
    basis: said,
    besides,
    when: task.isDropped ? [words.dropped] : [...by, words.reported[task.reported]],
    isWide: textOf(task.description).length > widest,
    isLong: isLong(task, [...notes, ...besides, ...said.map(({ text }) => text)]),
  };
}

/** A text of more letters stands across the table. */
const widest = 420;
/** More letters in a row of the table could be taller than a page. */
const longest = 1200;

/** A row may be cut by a page break where its texts could be taller than a page. */
function isLong(task: LetterTask, texts: readonly string[]): boolean {
  const letters = [task.link.title, textOf(task.description), ...texts].reduce((sum, text) => sum + text.length, 0);
  return letters > longest;
}

/** The deadline of a unit; of all: that of the oppdrag, else the one of the only unit that has it. */
function deadlineOf({ deadline, receivers }: LetterTask, unit: string | null): string | null {
  const own = unit === null ? undefined : receivers.find(({ id }) => id === unit);
  if (own !== undefined) return own.deadline ?? deadline;
  const [only, ...others] = receivers.filter(({ contributes }) => !contributes);
  return deadline ?? (others.length === 0 ? (only?.deadline ?? null) : null);
}

/** Who else has it, and what is part of it. */
function notesOf(task: LetterTask, sector: string | null, writing: LetterWriting): readonly string[] {
  const { words, at } = writing;
  const name = (receiver: TaskReceiver) => nameOf(receiver, task, writing);
  const others = task.receivers.filter(({ id }) => id !== sector && id !== writing.unit);
  const all = task.receivers.filter(({ contributes }) => !contributes);
  const mains = all.filter((receiver) => others.includes(receiver));
  const helpers = others.filter(({ contributes }) => contributes);
  const say = !task.isCommon && mains.length < all.length ? words.also : words.to;
  const to = task.isCommon ? manyOf(task, writing) : mains.map(name);
  return [
    ...(to.length === 0 ? [] : [say(words.and(to))]),
    ...(helpers.length === 0 ? [] : [words.contribute(words.and(helpers.map(name)))]),
    ...task.parts.map(({ link, deadline }) =>
      deadline === null ? `– ${link.title}` : `– ${words.part(link.title, at.desk.day(deadline))}`,
    ),
  ].map(breakable);
}

/** A unit, with its own deadline where that is another. */
function nameOf({ name, deadline }: TaskReceiver, task: LetterTask, { words, at, unit }: LetterWriting): string {
  const said = deadlineOf(task, unit);
  return deadline === null || deadline === said ? name : words.own(name, at.desk.day(deadline));
}

/** To whom one word gives it; nothing where that is all, or where the letter is one unit's. */
function manyOf({ words: named, except, receivers }: LetterTask, { words, unit }: LetterWriting): readonly string[] {
  if (unit !== null || named.length === 0) return [];
  const besides = receivers.filter(({ contributes, deadline }) => !contributes && deadline !== null);
  if (named.includes('alle') && except.length === 0 && besides.length === 0) return [];
  const to = words.and(named.map(words.many));
  return [except.length === 0 ? to : words.except(to, words.and(except.map(({ name }) => name)))];
}

function basisOf(task: LetterTask, writing: LetterWriting): Pick<PdfTask, 'basis' | 'besides'> {
  const { words, at } = writing;
  const row = (text: string, amounts: LetterTask['amounts']) => withKroner(breakable(text), amounts, writing);
  const own = task.amounts.length === 0 ? [] : [row(words.taskMoney, task.amounts)];
  const lines = task.bases.filter(({ kind }) => kind === 'measure' || kind === 'vote');
  const others = task.bases.filter((basis) => !lines.includes(basis)).map((basis) => sayBasis(basis, writing));
  const carried = task.carriesOn?.period ?? null;
  return {
    basis: [...own, ...lines.map((basis) => row(sayBasis(basis, writing), basis.amounts))],
    besides: [
      ...others,
      ...(task.law === null ? [] : [capital(task.law)]),
      ...(task.carriesOn === null ? [] : [words.carriesOn(carried && at.desk.period(carried))]),
    ].map(breakable),
  };
}

/** What it is, number and title; in the whole letter the document too, where the letter itself does not rest on that. */
function sayBasis({ link }: LetterBasis, { letter, unit }: LetterWriting): string {
  const name = [capital(link.type), link.number].filter((part) => part !== null).join(' ');
  const known = [letter.link, ...letter.basis].map(({ title }) => title);
  const isSaid = unit !== null || link.document === null || known.includes(link.document);
  return `${name}: ${link.title}${isSaid ? '' : ` (${link.document})`}`;
}

/** Money of the year of the letter stands apart, that of other years with its year in the text. */
function withKroner(text: string, amounts: LetterTask['amounts'], { letter, at }: LetterWriting) {
  const now = amounts.find(({ year }) => year === letter.year);
  if (now !== undefined) return { text, kroner: writeKroner(now.kroner) };
  const said = sayAmounts(amounts, at.desk.words);
  return { text: said === '' ? text : `${text}, ${said}`, kroner: '' };
}

/** Without a column for them, kroner are said in the text. */
function inText({ text, kroner }: PdfTask['basis'][number], words: LetterWords): PdfTask['basis'][number] {
  return { text: kroner === '' ? text : `${text}, ${words.kroner(kroner)}`, kroner: '' };
}
