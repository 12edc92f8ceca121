import type { Locale } from '../../../config/settings.ts';
import type { PlanMoneyPage } from '../../pages/plan-money.ts';
import { columnsDrawing } from '../figures/columns.ts';
import type { PdfGrid, PdfGridCell, PdfPart } from '../pdf-document.ts';
import { amountScale } from './amounts.ts';
import { type Overview, overviewOf, sayKeyFigure } from './key-figures.ts';
import { type PlanWords, planWords } from './plan-words.ts';

/** Years beside each other on a standing page. */
const mostStanding = 6;

/** The overviews of a budget: frames by unit, what measures and investments come to, the statutory tables. */
export function moneyParts(money: PlanMoneyPage, locale: Locale): readonly PdfPart[] {
  const writing: Writing = { money, locale, words: planWords(locale) };
  const { words } = writing;
  const tables = [...frames(writing), ...charts(writing), ...overviews(writing)];
  if (tables.length === 0) return [];
  const parts: readonly PdfPart[] = [{ kind: 'section', level: 2, title: words.money.heading }, ...tables];
  return money.years.length > mostStanding ? [{ kind: 'wide', parts }] : parts;
}

interface Writing {
  readonly money: PlanMoneyPage;
  readonly locale: Locale;
  readonly words: PlanWords;
}

type Amounts = readonly (string | null)[];

function frames(writing: Writing): readonly PdfPart[] {
  const { money, words } = writing;
  if (money.frames.length === 0) return [];
  const rows = money.frames.map(({ unit, isSum, amounts }) => ({
    cell: isSum ? { text: unit, notes: [words.isSum] } : unit,
    amounts,
  }));
  const sum = { cell: words.sum, amounts: money.frameTotal };
  return [
    { kind: 'section', level: 3, title: words.money.frames },
    ...chart(words.money.framesByYear, money.frameTotal, writing),
    ...together(grid(words.unit, { rows, sums: rows.length < 2 ? [] : [sum] }, writing), rows.length),
  ];
}

function charts(writing: Writing): readonly PdfPart[] {
  const { money, words } = writing;
  return [
    ...(money.frames.length > 0 ? [] : chart(words.money.operating, money.operating, writing)),
    ...chart(words.money.investment, money.investment, writing),
  ];
}

/** One year is no course. */
function chart(title: string, amounts: Amounts, { money, locale }: Writing): readonly PdfPart[] {
  if (amounts.length < 2) return [];
  const years = money.years.map((year, at) => ({ year, amounts: [amounts[at] == null ? null : BigInt(amounts[at])] }));
  return [columnsDrawing({ title, showsTitle: true, idPrefix: '', locale, series: [title], years })].filter(
    (one) => one !== null,
  );
}

function overviews(writing: Writing): readonly PdfPart[] {
  const { money, words, locale } = writing;
  const all = Object.keys(words.overview) as Overview[];
  return all.flatMap((name): readonly PdfPart[] => {
    const rows = money.keyFigures.filter((row) => overviewOf(row.name) === name);
    if (rows.length === 0) return [];
    const said = rows.map((row) => ({ ...row, ...sayKeyFigure(row.name, locale) }));
    const cells = said.map(({ text, isSum, amounts }) => ({
      cell: isSum ? { text, strong: true } : text,
      amounts,
      isSum,
    }));
    const section: PdfPart = { kind: 'section', level: 3, title: words.overview[name] };
    return together([section, ...grid(words.money.row, { rows: cells, sums: [] }, writing)], cells.length);
  });
}

/** Rows that a page holds with a heading above them. */
const mostOnPage = 26;

function together(parts: readonly PdfPart[], rows: number): readonly PdfPart[] {
  return rows > mostOnPage ? parts : [{ kind: 'together', parts }];
}

interface Row {
  readonly cell: PdfGridCell;
  readonly amounts: Amounts;
  readonly isSum?: boolean;
}

function grid(
  name: string,
  { rows, sums }: { readonly rows: readonly Row[]; readonly sums: readonly Row[] },
  { money, locale, words }: Writing,
): readonly PdfPart[] {
  const scale = amountScale(
    [...rows, ...sums].flatMap(({ amounts }) => amounts),
    locale,
  );
  const cells = ({ cell, amounts, isSum = false }: Row) => [
    cell,
    ...amounts.map((amount) => (isSum ? { text: scale.say(amount), strong: true } : scale.say(amount))),
  ];
  const table: PdfGrid = {
    kind: 'grid',
    head: [words.amountsIn(name, scale.unit), ...money.years.map(String)],
    columns: [{ share: 1, side: 'left' }, ...money.years.map(() => ({ share: null, side: 'right' }) as const)],
    rows: rows.map(cells),
    sums: sums.map(cells),
  };
  return [table];
}
