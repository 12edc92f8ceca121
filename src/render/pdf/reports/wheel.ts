import { saidOf, stepTones, titleOf } from '../../html/pages/wheel.ts';
import { wheelWords } from '../../html/pages/wheel-words.ts';
import type { WheelEntry, WheelPage } from '../../pages/wheel.ts';
import type { PdfDocument, PdfGridCell } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { linesCell, nameOf } from './names.ts';
import { heading, report } from './report.ts';

/** So many documents of a step are named. */
const most = 3;

/** A year: what is to be done when, and how far it is. */
export function writeWheelReport(page: WheelPage, at: PdfDesk): PdfDocument {
  const { title, lead, table, column } = wheelWords(at.desk.locale);
  return report(
    {
      title: title(page.year),
      lead,
      body: [
        heading(table),
        {
          kind: 'grid',
          head: [column.day, column.what, column.state, column.documents, column.law],
          columns: [1.6, 2.8, 1.7, 3, 1.6].map((share) => ({ share, side: 'left' })),
          rows: page.entries.map((entry) => row(entry, page, at)),
        },
      ],
    },
    at,
  );
}

function row(entry: WheelEntry, { asOf }: WheelPage, { desk }: PdfDesk): readonly PdfGridCell[] {
  const said = saidOf(entry, asOf, desk);
  const { documents } = entry;
  const rest = documents.length > most ? [wheelWords(desk.locale).more(documents.length - most)] : [];
  return [
    entry.when ?? desk.day(entry.date),
    titleOf(entry),
    said === '' ? '' : { text: said, tone: stepTones[entry.state] },
    linesCell([...documents.slice(0, most).map(nameOf), ...rest]),
    entry.law.map(({ law, section }) => `${law} ${section}`).join(', '),
  ];
}
