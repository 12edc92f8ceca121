import { writeKroner } from '../../core/kroner.ts';
import type { LetterExtract } from '../pages/letter.ts';
import type { LetterTask } from '../pages/letter-task.ts';
import { heading, paragraph } from './parts.ts';
import { linesOf, linesOnPage } from './letter-room.ts';
import { type LetterWriting, writeTasks } from './letter-tasks.ts';
import type { PdfDocument, PdfFact, PdfPart } from './pdf-document.ts';
import type { PdfDesk } from './planned-pdf.ts';
import {
  basisLine,
  flowPart,
  letterFacts,
  letterFrame,
  letterWriting,
  signatures,
  withSignature,
} from './write-letter.ts';

/** The part of a styringsbrev that one unit is given, to be signed by both. */
export function writeLetterExtract(extract: LetterExtract, at: PdfDesk): PdfDocument {
  const { letter, unit } = extract;
  const writing = letterWriting(letter, at, unit.id);
  const { words } = writing;
  const title = words.extract.title(letter.link.title, unit.name);
  return {
    ...letterFrame(writing),
    title,
    subject: words.extract.intro(unit.name),
    facts: letterFacts([unit], writing),
    body: withSignature(bodyOf(extract, writing)),
  };
}

function bodyOf(extract: LetterExtract, writing: LetterWriting): readonly PdfPart[] {
  const { letter, unit } = extract;
  const { words, at } = writing;
  const before = [...basisLine(writing), paragraph(words.extract.intro(unit.name))];
  const after: readonly PdfPart[] = [
    { kind: 'facts', facts: summary(extract, writing) },
    ...tables(extract, writing),
    paragraph(words.extract.answer(letter.answerBy && at.desk.day(letter.answerBy))),
    signatures(
      [
        { what: words.sign.gives, role: letter.giver ?? words.sign.giver },
        { what: words.sign.receives, role: unit.leader ?? words.sign.leader(unit.name) },
      ],
      writing,
    ),
  ];
  const text = opening(extract, writing);
  const hasRoom = linesOf([...before, ...text, ...after]) <= mostLines;
  return [...before, ...(hasRoom ? text : []), ...after];
}

/** Two pages, with room for what a page break costs; the head of the letter takes what is counted too many. */
const mostLines = 2 * linesOnPage - 6;

/** The text that the letter begins with. */
function opening({ letter }: LetterExtract, writing: LetterWriting): readonly PdfPart[] {
  const flow = letter.chapters[0]?.flow ?? [];
  const end = flow.findIndex(({ kind }) => kind !== 'prose');
  return flow.slice(0, end < 0 ? flow.length : end).flatMap((part) => flowPart(part, 2, writing));
}

function summary(extract: LetterExtract, { letter, words, at }: LetterWriting): readonly PdfFact[] {
  const { frame, own, contributes, common, below } = extract;
  const kroner = frame === null ? '' : words.kroner(writeKroner(frame.kroner));
  const facts: readonly (readonly [string, string])[] = [
    [
      words.extract.counts,
      words.extract.count({
        own: own.length,
        contributes: contributes.length,
        common: common.length,
        below: below.length,
      }),
    ],
    [words.extract.frame(letter.year), kroner],
    [words.extract.answerBy, letter.answerBy === null ? '' : at.desk.day(letter.answerBy)],
  ];
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
}

function tables({ unit, own, contributes, common, below }: LetterExtract, writing: LetterWriting): readonly PdfPart[] {
  const { heading: titles } = writing.words;
  const table = (title: string, tasks: readonly LetterTask[]): readonly PdfPart[] =>
    tasks.length === 0 ? [] : [heading(title), writeTasks(tasks, unit.id, writing)];
  const all = [
    ...table(titles.to(unit.name), own),
    ...table(titles.contributes(unit.name), contributes),
    ...table(titles.common, common),
    ...table(titles.below(unit.name), below),
  ];
  return all.length === 0 ? [paragraph(writing.words.extract.nothing(unit.name))] : all;
}
