import { capital } from '../../core/first-letter.ts';
import type { Desk } from '../html/desk.ts';
import type { AnsweredLetter, AnsweredTask } from '../pages/unit-plan.ts';
import { breakable } from './breakable.ts';
import type { PdfColumn, PdfGridCell, PdfPart, PdfRichCell } from './pdf-document.ts';
import type { PdfDesk } from './planned-pdf.ts';
import { nameOf } from './reports/names.ts';
import { heading, paragraph } from './parts.ts';
import { type UnitPlanWords, unitPlanWords } from './unit-plan-words.ts';

/** What a unit is asked in letters, and what its plan answers: a table for each letter. */
export function unitPlanParts(
  letters: readonly AnsweredLetter[],
  units: readonly { readonly name: string }[],
  { desk }: PdfDesk,
): readonly PdfPart[] {
  if (letters.length === 0) return [];
  const words = unitPlanWords(desk.locale);
  const names = units.map(({ name }) => name).join(', ');
  const leadOf = (letter: string, tasks: readonly AnsweredTask[]) =>
    tasks.every(({ givenTo }) => givenTo.length > 0) ? words.takesUp(letter) : words.lead(names, letter);
  return [
    heading(words.heading),
    ...letters.flatMap(({ letter, tasks }): readonly PdfPart[] => [
      paragraph(breakable(leadOf(letter.title, tasks))),
      {
        kind: 'grid',
        head: [words.column.task, words.column.answer, words.column.responsible, words.column.deadline],
        columns,
        rows: tasks.flatMap((task) => rowsOf(task, { words, desk })),
      },
    ]),
  ];
}

const columns: readonly PdfColumn[] = [
  { share: 1, side: 'left' },
  { share: 1.2, side: 'left' },
  { share: 0.6, side: 'left' },
  { share: null, side: 'left' },
];

interface Saying {
  readonly words: UnitPlanWords;
  readonly desk: Desk;
}

/** An oppdrag stands beside the first of its answers. */
function rowsOf(task: AnsweredTask, saying: Saying): readonly (readonly PdfGridCell[])[] {
  const { words, desk } = saying;
  const { answer, items } = task;
  const answers: readonly (readonly PdfGridCell[])[] = [
    ...items.map(({ link, units, deadline }) => [
      breakable(nameOf(link)),
      units.map(({ name }) => name).join(', '),
      deadline === null ? '' : desk.day(deadline),
    ]),
    ...(answer === null
      ? []
      : [
          [
            {
              text: capital(desk.words.answers(answer.answer)),
              notes: answer.reason === null ? [] : [breakable(answer.reason)],
            },
            '',
            '',
          ],
        ]),
  ];
  const all = answers.length === 0 ? [[words.nothing, '', '']] : answers;
  return all.map((cells, at) => [at === 0 ? taskCell(task, saying) : '', ...cells]);
}

function taskCell({ link, contributes, givenTo, deadline }: AnsweredTask, { words, desk }: Saying): PdfRichCell {
  const notes = [
    contributes ? words.contributes : '',
    givenTo.length === 0 ? '' : words.givenTo(givenTo.map(({ name }) => name).join(', ')),
    deadline === null ? '' : words.due(desk.day(deadline)),
  ];
  return { text: breakable(nameOf(link)), strong: true, notes: notes.filter((note) => note !== '') };
}
