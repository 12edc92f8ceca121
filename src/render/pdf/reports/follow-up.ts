import { capital } from '../../../core/first-letter.ts';
import type { Reason } from '../../../overview/coverage/report.ts';
import { fewestForPercent, sayReason, speechOf } from '../../../overview/coverage/say.ts';
import { followUpWords } from '../../html/pages/follow-up-words.ts';
import { leadFor } from '../../html/pages/public-words.ts';
import type { FollowUpModel, LackingItem } from '../../pages/follow-up.ts';
import type { PdfDocument, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { nameCell, nameOf, sayCount, unitNames } from './names.ts';
import { heading, paragraph } from '../parts.ts';
import { intro, report } from './report.ts';
import { type ReportWords, reportWords } from './report-words.ts';
import { bandRows, bandsOf, shareBars, shareParts, shareRow, type SharesDesk, unitRows } from './share-parts.ts';

const mostLacking = 300;

interface Writing extends SharesDesk {
  readonly model: FollowUpModel;
  readonly own: ReportWords;
}

/** How much is anchored and followed up: by kind, level and unit, then what is lacking. */
export function writeFollowUpReport(model: FollowUpModel, lacking: readonly LackingItem[], at: PdfDesk): PdfDocument {
  const { locale } = at.desk;
  const own = reportWords(locale);
  const writing: Writing = { model, at, own, speech: speechOf(model.report, locale) };
  return report(
    {
      title: followUpWords(locale).title,
      lead: leadFor(model.audience, own.lead.followUp, locale),
      body: [...shares(writing), ...lackingParts(lacking, writing)],
    },
    at,
  );
}

function shares(writing: Writing): readonly PdfPart[] {
  const { model, at, own, speech } = writing;
  const words = followUpWords(at.desk.locale);
  const { report: all } = model;
  const { total, kinds } = all;
  const judged = total.whole + total.broken;
  const waiting = total.open > 0 ? words.waiting(total.open) : null;
  if (judged === 0) return [paragraph([words.shareNone, waiting].filter((one) => one !== null).join(' '))];
  const bands = bandsOf(model, at);
  const big =
    total.percent === null || judged < fewestForPercent
      ? `${total.whole}/${judged}`
      : speech.words.percent(total.percent);
  return [
    {
      kind: 'numbers',
      numbers: [
        { value: big, label: words.share(total.whole, judged) },
        ...(total.broken > 0
          ? [{ value: sayCount(total.broken), label: own.followUp.places(total.broken), tone: 'broken' as const }]
          : []),
        ...(total.open > 0 ? [{ value: sayCount(total.open), label: speech.words.column.open.toLowerCase() }] : []),
      ],
    },
    ...(waiting === null ? [] : [paragraph(waiting)]),
    heading(words.byKind),
    ...shareParts(
      words.kind,
      {
        rows: kinds.map((one) => shareRow(speech.words.kind[one.kind], one, speech)),
        sums: [shareRow(speech.words.total, total, speech)],
      },
      writing,
    ),
    heading(own.followUp.byLevel),
    ...shareBars(own.followUp.byLevel, bands, at),
    ...shareParts(own.followUp.level, { rows: bandRows(bands, speech) }, writing),
    ...(all.units.every(({ items }) => items === 0)
      ? []
      : [
          heading(words.byUnit),
          ...shareBars(
            words.byUnit,
            all.units.filter(({ depth }) => depth === 0).map((unit) => ({ name: unit.name, count: unit })),
            at,
          ),
          ...shareParts(words.unit, { rows: unitRows(model, speech) }, writing),
          paragraph(own.followUp.unitNote),
        ]),
    paragraph(own.followUp.note),
  ];
}

function lackingParts(lacking: readonly LackingItem[], { model, at, own, speech }: Writing): readonly PdfPart[] {
  const words = followUpWords(at.desk.locale);
  if (lacking.length === 0) return model.report.total.whole === 0 ? [] : [paragraph(words.nothingLacks)];
  const { column } = words;
  return [
    heading(words.lacking),
    intro(words.lackingLead(lacking.length)),
    {
      kind: 'grid',
      head: [column.item, column.units, column.lacks, column.why],
      columns: [3, 2, 1.4, 3].map((share) => ({ share, side: 'left' })),
      rows: lacking
        .slice(0, mostLacking)
        .map((one) => [
          nameCell(nameOf(one.link), [[capital(one.link.type), one.link.document].filter(Boolean).join(', ')]),
          unitNames(one.units),
          [one.anchored ? null : words.lacks.anchor, one.followedUp === 'no' ? words.lacks.followUp : null]
            .filter((part) => part !== null)
            .join(', '),
          one.reasons.map((reason) => sayReason(withoutReference(reason), speech)).join(' '),
        ]),
    },
    ...(lacking.length > mostLacking ? [paragraph(own.more(lacking.length - mostLacking))] : []),
  ];
}

/** What a reason names is said by its title alone. */
function withoutReference(reason: Reason): Reason {
  const { at } = reason;
  return at === null || at.title === null ? reason : { ...reason, at: { ref: `«${at.title}»`, title: null } };
}
