import { appendTo } from '../../../core/append-to.ts';
import { capital } from '../../../core/first-letter.ts';
import type { Count, CoverageReport, DocumentCount, Reason } from '../../../overview/coverage/report.ts';
import {
  fewestForPercent,
  sayPercent,
  sayReason,
  sayShare,
  type Speech,
  speechOf,
} from '../../../overview/coverage/say.ts';
import { followUpWords } from '../../html/pages/follow-up-words.ts';
import { startWords } from '../../html/pages/start-words.ts';
import type { FollowUpModel, LackingItem } from '../../pages/follow-up.ts';
import { bandOf, type BandStep } from '../../pages/start.ts';
import { shareBarsDrawings } from '../figures/share-bars.ts';
import type { PdfColumn, PdfDocument, PdfGrid, PdfGridCell, PdfPart } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { nameCell, nameOf, unitNames } from './names.ts';
import { heading, intro, paragraph, report } from './report.ts';
import { type ReportWords, reportWords } from './report-words.ts';

const mostLacking = 300;
const mostRows = 200;

interface Writing {
  readonly model: FollowUpModel;
  readonly at: PdfDesk;
  readonly own: ReportWords;
  readonly speech: Speech;
}

/** How much is anchored and followed up: by kind, level and unit, then what is lacking. */
export function writeFollowUpReport(model: FollowUpModel, lacking: readonly LackingItem[], at: PdfDesk): PdfDocument {
  const { locale } = at.desk;
  const own = reportWords(locale);
  const writing: Writing = { model, at, own, speech: speechOf(model.report, locale) };
  return report(
    {
      title: followUpWords(locale).title,
      lead: own.lead.followUp,
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
  const units = unitRows(speech, model);
  const bands = bandsOf(writing);
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
          ? [{ value: String(total.broken), label: own.followUp.places(total.broken), tone: 'broken' as const }]
          : []),
        ...(total.open > 0 ? [{ value: String(total.open), label: speech.words.column.open.toLowerCase() }] : []),
      ],
    },
    ...(waiting === null ? [] : [paragraph(waiting)]),
    heading(words.byKind),
    shareGrid(
      words.kind,
      kinds.map((one) => row(speech.words.kind[one.kind], one, speech)),
      speech,
      [row(speech.words.total, total, speech)],
    ),
    heading(own.followUp.byLevel),
    ...bars(own.followUp.byLevel, bands, at),
    shareGrid(own.followUp.level, bandRows(bands, speech), speech),
    ...(all.units.every(({ items }) => items === 0)
      ? []
      : [
          heading(words.byUnit),
          ...bars(
            words.byUnit,
            all.units.filter(({ depth }) => depth === 0).map((unit) => ({ name: unit.name, count: unit })),
            at,
          ),
          shareGrid(words.unit, units.slice(0, mostRows), speech),
          ...(units.length > mostRows ? [paragraph(own.more(units.length - mostRows))] : []),
          paragraph(own.followUp.unitNote),
        ]),
    paragraph(own.followUp.note),
  ];
}

function shareGrid(name: string, rows: PdfGrid['rows'], { words }: Speech, sums: PdfGrid['rows'] = []): PdfGrid {
  const { items, anchored, followedUp, whole, open } = words.column;
  const number: PdfColumn = { share: null, side: 'right' };
  return {
    kind: 'grid',
    head: [name, items, anchored, followedUp, open, whole, '%'],
    columns: [{ share: 1, side: 'left' }, number, number, number, number, number, number],
    rows,
    sums,
  };
}

function row(name: PdfGridCell, count: Count, speech: Speech): readonly PdfGridCell[] {
  const { items, anchored, followedUp, open } = count;
  const cells = [items, anchored, followedUp, open].map(String);
  return [name, ...cells, sayShare(count, speech), sayPercent(count, speech)];
}

/** A level by what people call it, with its documents. */
interface Band {
  readonly name: string;
  readonly count: Count;
  readonly documents: readonly DocumentCount[];
}

function bandsOf({ model, at, own }: Writing): readonly Band[] {
  const words = startWords(at.desk.locale);
  const bands = new Map<BandStep, CoverageReport['levels'][number][]>();
  for (const level of model.report.levels) appendTo(bands, bandOf(level.level), level);
  return [...bands].map(([band, levels]) => ({
    name: band === 'beside' ? own.followUp.beside : words.band[band].name,
    count: sum(levels),
    documents: levels.flatMap(({ documents }) => documents),
  }));
}

function bandRows(bands: readonly Band[], speech: Speech): PdfGrid['rows'] {
  return bands.flatMap(({ name, count, documents }) => [
    row({ text: name, strong: true }, count, speech),
    ...documents.map((one) => row({ text: one.title ?? one.ref, depth: 1 }, one, speech)),
  ]);
}

/** Where there is more than one to hold beside each other. */
function bars(title: string, counts: readonly { readonly name: string; readonly count: Count }[], at: PdfDesk) {
  const rows = counts
    .map(({ name, count: { whole, broken, percent } }) => ({
      name,
      part: whole,
      whole: whole + broken,
      percent: whole + broken < fewestForPercent ? null : percent,
    }))
    .filter(({ whole }) => whole > 0);
  const frame = { title, showsTitle: false, idPrefix: '', locale: at.desk.locale, rowsAre: title };
  return rows.length < 2 ? [] : shareBarsDrawings({ ...frame, rows });
}

function sum(counts: readonly Count[]): Count {
  const add = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
  const [whole, broken] = [add((one) => one.whole), add((one) => one.broken)];
  return {
    items: add(({ items }) => items),
    anchored: add(({ anchored }) => anchored),
    followedUp: add(({ followedUp }) => followedUp),
    whole,
    broken,
    open: add(({ open }) => open),
    percent: whole + broken === 0 ? null : Math.floor((100 * whole) / (whole + broken)),
  };
}

function unitRows(speech: Speech, { report: { units, unitless } }: FollowUpModel): PdfGrid['rows'] {
  const rows = units
    .filter(({ items }) => items > 0)
    .map((unit) => row({ text: unit.name, strong: unit.depth === 0, depth: Math.min(unit.depth, 3) }, unit, speech));
  return unitless === null || unitless.items === 0 ? rows : [...rows, row(speech.words.unitless, unitless, speech)];
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
