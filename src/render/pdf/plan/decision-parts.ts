import { capital } from '../../../core/first-letter.ts';
import type { Desk } from '../../html/desk.ts';
import { documentWords } from '../../html/pages/document-words.ts';
import type { DocumentPage } from '../../pages/document.ts';
import { breakable } from '../breakable.ts';
import type { PdfColumn, PdfGrid, PdfPart } from '../pdf-document.ts';
import { nameOf } from '../reports/names.ts';
import { heading, paragraph } from '../parts.ts';
import { withoutEmptyColumns } from '../reports/report.ts';
import { planWords } from './plan-words.ts';

const wide: PdfColumn = { share: 1, side: 'left' };
const tight: PdfColumn = { share: null, side: 'left' };

/** What the document answers to what is asked of it. */
export function answerParts({ answers }: Pick<DocumentPage, 'answers'>, desk: Desk): readonly PdfPart[] {
  if (answers.length === 0) return [];
  const { answer: column } = planWords(desk.locale);
  return [
    heading(documentWords(desk.locale).heading.answers),
    withoutEmptyColumns({
      kind: 'grid',
      head: [column.to, column.answer, column.reason],
      columns: [wide, { share: 0.5, side: 'left' }, { share: 1.5, side: 'left' }],
      rows: answers.map(({ to, answer, reason }) => [
        { text: breakable(nameOf(to)), notes: to.document === null ? [] : [breakable(to.document)] },
        breakable(capital(desk.words.answers(answer))),
        breakable(reason ?? ''),
      ]),
    }),
  ];
}

/** The hearings and votes on its way. */
export function proceedingParts(
  { proceedings, hearings }: Pick<DocumentPage, 'proceedings' | 'hearings'>,
  desk: Desk,
): readonly PdfPart[] {
  if (proceedings.length + hearings.length === 0) return [];
  const words = documentWords(desk.locale);
  const { step } = words;
  const table: PdfGrid = {
    kind: 'grid',
    head: [step.body, step.date, step.case, step.outcome],
    columns: [wide, tight, tight, { share: 0.8, side: 'left' }],
    rows: proceedings.map(({ body, date, case: number, outcome }) => [
      breakable(body === null ? '' : capital(body)),
      date === null ? '' : desk.day(date),
      number ?? '',
      breakable(outcome === null ? '' : capital(words.outcome(outcome))),
    ]),
  };
  const said = hearings.map(({ what, from, to }) =>
    paragraph(`${words.hearing(what, from && desk.day(from), to && desk.day(to))}.`),
  );
  const tables = proceedings.length === 0 ? [] : [withoutEmptyColumns(table)];
  return [{ kind: 'together', parts: [heading(words.heading.proceedings), ...said, ...tables] }];
}
