import { saidOf, stepTones, titleOf, yearWheel } from '../../html/pages/wheel.ts';
import { wheelWords } from '../../html/pages/wheel-words.ts';
import type { WheelEntry, WheelPage } from '../../pages/wheel.ts';
import { wheelDrawing } from '../figures/wheel.ts';
import type { PdfColumn, PdfDocument, PdfGridCell } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { linesCell, nameOf } from './names.ts';
import { heading } from '../parts.ts';
import { report } from './report.ts';
import { reportWords } from './report-words.ts';

/** So many documents of a step are named. */
const most = 3;

/** A year: the wheel, then what is to be done when, and how far it is. */
export function writeWheelReport(page: WheelPage, at: PdfDesk): PdfDocument {
  const { title, lead, table, column } = wheelWords(at.desk.locale);
  const { wheel } = reportWords(at.desk.locale);
  const drawing = wheelDrawing({ ...yearWheel(page, at.desk), showsTitle: false, note: null });
  const shares = [1.5, 2.5, 1.6, 2.7, 2].map((share): PdfColumn => ({ share, side: 'left' }));
  return report(
    {
      title: title(page.year),
      lead,
      body: [
        ...(drawing === null ? [] : [drawing]),
        heading(table),
        {
          kind: 'grid',
          head: [wheel.number, column.day, column.what, column.state, column.documents, column.law],
          columns: [{ share: null, side: 'right' }, ...shares],
          // The numbers of the dots in the wheel.
          rows: page.entries.map((entry, index) => [
            drawing === null ? '' : String(index + 1),
            ...row(entry, page, at),
          ]),
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
