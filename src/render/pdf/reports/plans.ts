import { capital } from '../../../core/first-letter.ts';
import type { PlanRow, PlanType } from '../../charts/plan-figure.ts';
import { planRows } from '../../html/pages/start.ts';
import { startWords } from '../../html/pages/start-words.ts';
import type { StartPage } from '../../pages/start.ts';
import { planFigureDrawing } from '../figures/plan-figure.ts';
import type { PdfDocument, PdfGridCell, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { linesCell } from './names.ts';
import { heading } from '../parts.ts';
import { intro, report } from './report.ts';
import { reportWords } from './report-words.ts';

/** How the plans hang together, from the top of the ladder: which kinds there are, and what is in force of each. */
export function writePlansReport(page: StartPage, at: PdfDesk): PdfDocument {
  const words = startWords(at.desk.locale);
  const rows = planRows(page, at.desk);
  const figure = planFigureDrawing({ locale: at.desk.locale, rows, title: words.figure });
  return report(
    {
      title: words.title(page.municipality),
      lead: words.figureLead,
      body: [...(figure === null ? [] : [figure]), ...rows.flatMap((row) => rowParts(row, at)), ...newest(page, at)],
    },
    at,
  );
}

function rowParts({ name, explanation, boxes }: PlanRow, at: PdfDesk): readonly PdfPart[] {
  const types = boxes.flatMap((box) => box.types.map((type) => ({ box: box.name, type })));
  const { plans } = reportWords(at.desk.locale);
  const { column } = startWords(at.desk.locale);
  if (types.length === 0) return [];
  return [
    heading(name),
    ...(explanation === null ? [] : [intro(explanation)]),
    {
      kind: 'grid',
      head: [column.type, plans.kind, plans.adoptedBy],
      columns: [3, 4, 1.8].map((share) => ({ share, side: 'left' })),
      rows: types.map(({ type }) => typeRow(type, at)),
    },
  ];
}

function typeRow(type: PlanType, at: PdfDesk): readonly PdfGridCell[] {
  const [first, ...others] = type.documents.map(({ title, note }) => (note === null ? title : `${title} (${note})`));
  const rest = type.more === null ? [] : [reportWords(at.desk.locale).more(type.more.count)];
  return [
    { text: capital(type.name), strong: true, notes: type.explanation === null ? [] : [type.explanation] },
    first === undefined ? '–' : { ...linesCell([first, ...others]), notes: rest },
    capital(type.adoptedBy.join(', ')),
  ];
}

function newest({ newest: all }: StartPage, { desk }: PdfDesk): readonly PdfPart[] {
  if (all.length === 0) return [];
  const { newest: title, column } = startWords(desk.locale);
  return [
    heading(title),
    {
      kind: 'grid',
      head: [column.adopted, column.title, column.type],
      columns: [
        { share: null, side: 'left' },
        { share: 3, side: 'left' },
        { share: 2, side: 'left' },
      ],
      rows: all.map(({ link, date }) => [desk.day(date), link.title, capital(link.type)]),
    },
  ];
}
