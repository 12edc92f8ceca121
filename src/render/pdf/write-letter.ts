import { capital } from '../../core/first-letter.ts';
import { writeKroner } from '../../core/kroner.ts';
import { shorten } from '../../core/shorten.ts';
import { documentWords } from '../html/pages/document-words.ts';
import type { LetterChapter, LetterPage, LetterPart } from '../pages/letter.ts';
import type { LetterTask, LetterUnit } from '../pages/letter-task.ts';
import { breakable } from './breakable.ts';
import { type LetterWriting, writeTasks } from './letter-tasks.ts';
import { linesOf, linesOnPage } from './letter-room.ts';
import { letterWords } from './letter-words.ts';
import type { PdfDocument, PdfFact, PdfPart } from './pdf-document.ts';
import { heading } from './parts.ts';
import type { PdfDesk } from './planned-pdf.ts';
import { wholeDay } from './whole-day.ts';
import { pdfWords } from './words.ts';
import { proseWriter } from './write-prose.ts';
import { writeItem } from './plan/write-item.ts';

/** A styringsbrev, whole. */
export function writeLetter(letter: LetterPage, at: PdfDesk): PdfDocument {
  const writing = letterWriting(letter, at, null);
  const { words } = writing;
  return {
    ...letterFrame(writing),
    title: letter.link.title,
    subject: capital(letter.link.type),
    facts: letterFacts(letter.recipients, writing),
    body: withSignature([
      ...basisLine(writing),
      ...(isGrouped(letter) ? grouped(writing) : asWritten(writing)),
      ...frames(writing),
      // A letter of which only its purpose is known is not to be signed.
      ...(letter.tasks.length === 0
        ? []
        : [signatures([{ what: '', role: letter.giver ?? words.sign.giver }], writing)]),
    ]),
  };
}

/** What the parts of a letter are written with. */
export function letterWriting(letter: LetterPage, at: PdfDesk, unit: string | null): LetterWriting {
  return { letter, at, unit, words: letterWords(at.desk.locale), prose: proseWriter(at) };
}

/** What is the same for the whole letter and each extract of it. */
export function letterFrame({ letter, at }: LetterWriting) {
  const { locale } = at.desk;
  const { contents, page, of } = pdfWords[locale];
  return {
    layout: 'letter',
    language: locale,
    municipality: at.municipality,
    kind: capital(letter.link.type),
    date: wholeDay(letter.adoption?.date ?? at.asOf),
    accent: at.accent,
    notice: noticeOf(letter, at),
    words: { contents, page, of },
  } as const satisfies Partial<PdfDocument>;
}

/** What its own file says; that another letter has replaced it since, this one cannot know. */
function noticeOf({ status }: LetterPage, { desk }: PdfDesk): string | null {
  if (status === 'erstattet' || status === 'opphevet') return capital(desk.words.status[status]);
  return status === null || status === 'vedtatt' || status === 'godkjent' ? null : documentWords(desk.locale).draft;
}

/** Whom it is to, when it was approved, its case: what a letter begins with. */
export function letterFacts(to: readonly LetterUnit[], { letter, at, words }: LetterWriting): readonly PdfFact[] {
  const { desk } = at;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [words.fact.to, words.and(to.map((unit) => (to.length === 1 ? named(unit, words.led) : unit.name)))],
    [words.fact.date, letter.adoption?.date == null ? null : desk.day(letter.adoption.date)],
    [words.fact.case, letter.adoption?.case ?? letter.archiveCase],
    [words.fact.period, letter.period && desk.period(letter.period)],
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [{ label, value: breakable(value) }],
  );
}

function named({ name, leader }: LetterUnit, led: (unit: string, leader: string) => string): string {
  return leader === null ? name : led(name, shorten(leader, longestRole));
}

/** What the letter rests on, and who adopted that, when and in which case. */
export function basisLine({ letter, words, at }: LetterWriting): readonly PdfPart[] {
  if (letter.basis.length === 0) return [];
  const plans = letter.basis.map(({ title, adoption }) => {
    if (adoption === null) return title;
    const { kind, body, date, case: number } = adoption;
    return `${title} (${at.desk.words.adopted({ kind, body, day: date && at.desk.day(date), case: number })})`;
  });
  return [{ kind: 'lead', text: breakable(words.basis(words.and(plans))) }];
}

/** Whether the oppdrag stand after the text, as a list: then they are told by whom they are to. */
function isGrouped({ chapters }: LetterPage): boolean {
  const parts = chapters.flatMap(({ flow }) => flow);
  const first = parts.findIndex(({ kind }) => kind === 'task');
  return chapters.length === 1 && (first < 0 || !parts.slice(first).some(({ kind }) => kind === 'prose'));
}

function grouped(writing: LetterWriting): readonly PdfPart[] {
  const { letter, words } = writing;
  const [own] = letter.chapters;
  const before = own?.flow.filter(({ kind }) => kind !== 'task') ?? [];
  const groups = groupsOf(letter.tasks);
  const only = groups.length === 1 && groups[0]?.kind === 'common' ? words.heading.own : words.heading.common;
  return [
    ...before.flatMap((part) => flowPart(part, 2, writing)),
    ...groups.flatMap(({ kind, unit, tasks }): readonly PdfPart[] => [
      heading(
        kind === 'common' ? only : kind === 'several' ? words.heading.several : words.heading.to(unit?.name ?? ''),
      ),
      writeTasks(tasks, unit?.id ?? null, writing),
    ]),
  ];
}

interface TaskGroup {
  readonly kind: 'common' | 'several' | 'unit';
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly tasks: LetterTask[];
}

/** Those to all first, then those to several sectors, then each sector in the order of the letter. */
function groupsOf(tasks: readonly LetterTask[]): readonly TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const task of tasks) {
    const kind = task.isCommon ? 'common' : sectorsOf(task).length > 1 ? 'several' : 'unit';
    const unit = kind === 'unit' ? (sectorsOf(task)[0] ?? null) : null;
    const key = `${kind} ${unit?.id ?? ''}`;
    const group = groups.get(key) ?? { kind, unit, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  const order = ['common', 'several', 'unit'];
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The sectors that answer for it; of one to which units only contribute, those. */
function sectorsOf({ receivers }: LetterTask): readonly { readonly id: string; readonly name: string }[] {
  const mains = receivers.filter(({ contributes }) => !contributes);
  const sectors = (mains.length > 0 ? mains : receivers).map(({ sector }) => sector);
  return sectors.filter(({ id }, at) => sectors.findIndex((other) => other.id === id) === at);
}

/** A letter whose author has put text between the oppdrag: in the author's order. */
function asWritten(writing: LetterWriting): readonly PdfPart[] {
  return writing.letter.chapters.flatMap(({ title, flow }) => [
    ...(title === null ? [] : [heading(title)]),
    ...runsOf(flow).flatMap((run) =>
      Array.isArray(run) ? [writeTasks(run, null, writing)] : flowPart(run, title === null ? 2 : 3, writing),
    ),
  ]);
}

/** Oppdrag that stand after each other together. */
function runsOf(flow: LetterChapter['flow']): readonly (LetterPart | LetterTask[])[] {
  const runs: (LetterPart | LetterTask[])[] = [];
  for (const part of flow) {
    const last = runs.at(-1);
    if (part.kind !== 'task') runs.push(part);
    else if (Array.isArray(last)) last.push(part.task);
    else runs.push([part.task]);
  }
  return runs;
}

/** Text, or an item that is no oppdrag. */
export function flowPart(part: LetterPart, level: number, { prose, at }: LetterWriting): readonly PdfPart[] {
  if (part.kind === 'prose') return prose.write(part.prose, level);
  if (part.kind === 'task') return [];
  return [{ kind: 'items', items: [writeItem(part.item, { desk: at.desk, prose }, { level, depth: 0 })] }];
}

function frames({ letter, words }: LetterWriting): readonly PdfPart[] {
  if (letter.frames.length === 0 || letter.framesFrom !== null) return [];
  return [
    heading(words.heading.frames),
    {
      kind: 'grid',
      head: [words.column.unit, words.column.kroner(letter.year)],
      rows: letter.frames.map(({ unit, kroner }) => [unit.name, writeKroner(kroner)]),
    },
  ];
}

/** What is longer is no role. */
const longestRole = 160;

/** Nobody signs an empty page: the last table and the signatures stand together, where that is little enough. */
export function withSignature(body: readonly PdfPart[]): readonly PdfPart[] {
  const from = body.findLastIndex(({ kind }) => kind === 'section');
  const end = body.slice(from);
  if (from < 0 || linesOf(end) > linesOnPage / 2) return body;
  return [...body.slice(0, from), { kind: 'together', parts: end }];
}

/** Where a letter is signed. */
export function signatures(
  by: readonly { readonly what: string; readonly role: string }[],
  { words }: LetterWriting,
): PdfPart {
  const { date, signature } = words.sign;
  return {
    kind: 'signatures',
    date,
    signature,
    by: by.map(({ what, role }) => ({ what, role: capital(breakable(shorten(role, longestRole))) })),
  };
}
