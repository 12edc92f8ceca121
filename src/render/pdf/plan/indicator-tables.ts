import type { TrendValue } from '../../charts/trend-plan.ts';
import { sayPoint } from '../../charts/trend-words.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { Indicator } from '../../pages/indicator.ts';
import type { ItemRow } from '../../pages/item-row.ts';
import { trendDrawing } from '../figures/trend.ts';
import type { PdfColumn, PdfPart } from '../pdf-document.ts';
import type { PdfDrawing } from '../pdf-drawing.ts';
import type { TableWriting } from './table-writing.ts';

/** Values from which on a line shows more than they do. */
const fewestDrawn = 3;
const column: PdfColumn = { share: null, side: 'right' };

/** Whether it measures something, and has no text or parts that a table would hide. */
export function isIndicator({ ref, itemType, children }: ItemRow, { own }: TableWriting): boolean {
  return itemType === 'indikator' && children.length === 0 && (own?.[ref] ?? null) !== null;
}

/** Indicators with where they began and where they are to go. */
export function indicatorParts(items: readonly ItemRow[], writing: TableWriting): readonly PdfPart[] {
  return [
    table(
      items.map((item) => ({ item, indicator: writing.own?.[item.ref]?.indicator ?? null })),
      writing,
    ),
  ];
}

/** A small drawing of an item that is measured over years. */
export function trendOf(item: ItemRow, { own, desk }: TableWriting): readonly PdfDrawing[] {
  const indicator = own?.[item.ref]?.indicator ?? null;
  if (indicator === null || indicator.measured.length < fewestDrawn) return [];
  const frame = { title: item.title, showsTitle: true, idPrefix: '', locale: desk.locale };
  return [trendDrawing({ ...indicator, ...frame }, 'half')].filter((drawing) => drawing !== null);
}

interface Known {
  readonly item: ItemRow;
  readonly indicator: Indicator | null;
}

function table(known: readonly Known[], { desk, words, prose }: TableWriting): PdfPart {
  const chart = chartWordsOf(desk.locale);
  const say = (value: TrendValue | null | undefined) => {
    if (value === null || value === undefined) return '';
    const said = sayPoint(value, chart);
    return said === '' ? value.value : said;
  };
  const columns = [
    { title: words.baseline, of: (one: Indicator) => one.baseline },
    { title: words.measured, of: (one: Indicator) => latest(one.measured) },
    { title: words.target, of: (one: Indicator) => latest(one.targets) },
  ].filter(({ of }) => known.some(({ indicator }) => indicator !== null && say(of(indicator)) !== ''));
  return {
    kind: 'item-table',
    head: [words.indicator, ...columns.map(({ title }) => title)],
    columns: [{ share: 1, side: 'left' }, ...columns.map(() => column)],
    rows: known.map(({ item, indicator }) => ({
      depth: 0,
      number: item.number,
      title: item.title,
      facts: [
        indicator?.measuredIn ?? '',
        indicator === null || indicator.direction === null ? '' : words.better[indicator.direction],
      ].filter((fact) => fact !== ''),
      blocks: prose.write(item.description, 6),
      cells: columns.map(({ of }) => (indicator === null ? '' : say(of(indicator)))),
      isLong: false,
    })),
    sums: null,
  };
}

/** The last by year. */
function latest(values: readonly TrendValue[]): TrendValue | undefined {
  return values.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0).at(-1);
}
