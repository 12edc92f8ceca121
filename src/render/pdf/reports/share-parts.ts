import { appendTo } from '../../../core/append-to.ts';
import type { Count, CoverageReport, DocumentCount } from '../../../overview/coverage/report.ts';
import { fewestForPercent, sayPercent, sayShare, type Speech } from '../../../overview/coverage/say.ts';
import { startWords } from '../../html/pages/start-words.ts';
import type { FollowUpModel } from '../../pages/follow-up.ts';
import { bandOf, type BandStep } from '../../pages/start.ts';
import { shareBarsDrawings } from '../figures/share-bars.ts';
import type { PdfColumn, PdfGrid, PdfGridCell, PdfPart } from '../pdf-document.ts';
import type { PdfDrawing } from '../pdf-drawing.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { paragraph } from '../parts.ts';
import { reportWords } from './report-words.ts';

/** What shares are said with. */
export interface SharesDesk {
  readonly at: PdfDesk;
  readonly speech: Speech;
}

const mostRows = 200;

/** A table of shares; what it has no room for is counted. */
export function shareParts(
  name: string,
  { rows, sums = [] }: Pick<PdfGrid, 'rows' | 'sums'>,
  { at, speech }: SharesDesk,
): readonly PdfPart[] {
  const { items, anchored, followedUp, whole, open } = speech.words.column;
  const number: PdfColumn = { share: null, side: 'right' };
  const grid: PdfGrid = {
    kind: 'grid',
    head: [name, items, anchored, followedUp, open, whole, '%'],
    columns: [{ share: 1, side: 'left' }, number, number, number, number, number, number],
    rows: rows.slice(0, mostRows),
    sums,
  };
  const rest = rows.length - mostRows;
  return rest > 0 ? [grid, paragraph(reportWords(at.desk.locale).more(rest))] : [grid];
}

/** A row of a count. */
export function shareRow(name: PdfGridCell, count: Count, speech: Speech): readonly PdfGridCell[] {
  const { items, anchored, followedUp, open } = count;
  const cells = [items, anchored, followedUp, open].map(String);
  return [name, ...cells, sayShare(count, speech), sayPercent(count, speech)];
}

/** A level by what people call it, with its documents. */
export interface Band {
  readonly name: string;
  readonly count: Count;
  readonly documents: readonly DocumentCount[];
}

/** The levels, those of one step of the ladder together. */
export function bandsOf({ report }: FollowUpModel, at: PdfDesk): readonly Band[] {
  const words = startWords(at.desk.locale);
  const bands = new Map<BandStep, CoverageReport['levels'][number][]>();
  for (const level of report.levels) appendTo(bands, bandOf(level.level), level);
  return [...bands].map(([band, levels]) => ({
    name: band === 'beside' ? reportWords(at.desk.locale).followUp.beside : words.band[band].name,
    count: sum(levels),
    documents: levels.flatMap(({ documents }) => documents),
  }));
}

/** Each level with its documents. */
export function bandRows(bands: readonly Band[], speech: Speech): PdfGrid['rows'] {
  return bands.flatMap(({ name, count, documents }) => [
    shareRow({ text: name, strong: true }, count, speech),
    ...documents.map((one) => shareRow({ text: one.title ?? one.ref, depth: 1 }, one, speech)),
  ]);
}

/** Bars, where there is more than one to hold beside each other. */
export function shareBars(
  title: string,
  counts: readonly Pick<Band, 'name' | 'count'>[],
  at: PdfDesk,
): readonly PdfDrawing[] {
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

/** Each unit below the one it is part of. */
export function unitRows({ report: { units, unitless } }: FollowUpModel, speech: Speech): PdfGrid['rows'] {
  const rows = units
    .filter(({ items }) => items > 0)
    .map((unit) =>
      shareRow({ text: unit.name, strong: unit.depth === 0, depth: Math.min(unit.depth, 3) }, unit, speech),
    );
  return unitless === null || unitless.items === 0
    ? rows
    : [...rows, shareRow(speech.words.unitless, unitless, speech)];
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
