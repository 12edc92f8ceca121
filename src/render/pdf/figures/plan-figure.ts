import { wrapToWidth } from '../../../trace/svg/wrap-text.ts';
import { type PlanBox, type PlanFigureInput, type PlanRow, sharedFacts } from '../../charts/plan-figure.ts';
import type { ChartToken } from '../../charts/tokens.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { ChartWords } from '../../charts/words.ts';
import type { PdfDrawing, PdfMark } from '../pdf-drawing.ts';
import { area, filled, label, line, sheet, stroke } from './marks.ts';

/** What a box says: as many documents as leave the figure on one page, then without how far it looks and who adopts it. */
const settings = [
  { most: 4, hasFacts: true },
  { most: 2, hasFacts: true },
  { most: 1, hasFacts: true },
  { most: 1, hasFacts: false },
] as const;
const highest = 600;
const names = { left: 8, width: 92 };
const boxes = { left: 110, gap: 6, inset: 6 };
const betweenRows = 13;
const mostInLine = 3;

/** How plans hang together, from the top of the ladder; `null` without boxes. */
export function planFigureDrawing({
  locale,
  rows,
  title,
}: Pick<PlanFigureInput, 'locale' | 'rows'> & { readonly title: string }): PdfDrawing | null {
  const shown = rows.filter((row) => row.boxes.length > 0);
  if (shown.length === 0) return null;
  const words = chartWordsOf(locale);
  let drawn: Drawn = { height: 0, marks: [] };
  for (const setting of settings) {
    drawn = draw(shown, { words, ...setting });
    if (drawn.height <= highest) break;
  }
  const alt = `${title}. ${shown.map((row) => sayRow(row, words)).join(' ')}`;
  return { kind: 'drawing', width: sheet.width, ...drawn, alt, caption: null };
}

interface Drawing {
  readonly words: ChartWords;
  readonly most: number;
  readonly hasFacts: boolean;
}

interface Drawn {
  readonly height: number;
  readonly marks: readonly PdfMark[];
}

function draw(rows: readonly PlanRow[], drawing: Drawing): Drawn {
  const marks: PdfMark[] = [];
  let y = 0;
  for (const [at, row] of rows.entries()) {
    if (at > 0) {
      if (!row.isBeside) marks.push(...arrow(y, y + betweenRows));
      y += betweenRows;
    }
    const drawn = rowMarks(row, y, drawing);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return { height: y + 1, marks };
}

/** What is above leads to what is below. */
function arrow(from: number, to: number): readonly PdfMark[] {
  const x = sheet.width / 2;
  const look = stroke('chart-axis', 1.4);
  return [
    line(
      [
        [x, from + 2],
        [x, to - 2],
      ],
      look,
    ),
    line(
      [
        [x - 3.5, to - 6],
        [x, to - 2],
        [x + 3.5, to - 6],
      ],
      look,
    ),
  ];
}

function rowMarks({ name, isBeside, boxes: all }: PlanRow, top: number, drawing: Drawing): Drawn {
  const title = textBlock([{ text: name, size: 9.5, strong: true, tone: 'chart-text', most: 4 }], names.width);
  const inLine = Math.min(all.length, mostInLine);
  const room = sheet.width - boxes.left - boxes.gap;
  const width = (room - (inLine - 1) * boxes.gap) / inLine;
  const marks: PdfMark[] = [];
  let y = top + boxes.gap;
  for (let from = 0; from < all.length; from += inLine) {
    const besides = all
      .slice(from, from + inLine)
      .map((box) => textBlock(rowsOf(box, drawing), width - 2 * boxes.inset));
    const height = Math.max(...besides.map((text) => text.height)) + 2 * boxes.inset;
    for (const [at, text] of besides.entries()) {
      const x = boxes.left + at * (width + boxes.gap);
      const isEmpty = all[from + at]?.types.every(isWithout) ?? false;
      marks.push(...boxMarks({ x, y, width, height }, isEmpty), ...text.at(x + boxes.inset, y + boxes.inset));
    }
    y += height + boxes.gap;
  }
  const height = Math.max(y - top, title.height + 2 * boxes.gap);
  const edge = isBeside ? { stroke: stroke('chart-grid', 0.8) } : { fill: filled('chart-tint') };
  const back = area({ x: 0, y: top, width: sheet.width, height }, { ...edge, radius: 4 });
  return { height, marks: [back, ...title.at(names.left, top + boxes.gap + 2), ...marks] };
}

function boxMarks(place: Parameters<typeof area>[0], isEmpty: boolean): readonly PdfMark[] {
  const edge = stroke(isEmpty ? 'chart-axis' : 'chart-grid', 0.7, isEmpty ? 'dashed' : 'solid');
  const bar = area({ ...place, height: 2.2 }, { fill: filled('series-1') });
  return [area(place, { fill: filled('chart-paper'), stroke: edge, radius: 2 }), ...(isEmpty ? [] : [bar])];
}

interface TextRow {
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  readonly tone: ChartToken;
  /** Lines. */
  readonly most: number;
}

/** A box says its name, how far it looks and who adopts it, and what is in force. */
function rowsOf({ name, types }: PlanBox, { words, most, hasFacts }: Drawing): readonly TextRow[] {
  const quiet = (text: string): TextRow => ({ text, size: 7, strong: false, tone: 'chart-quiet', most: 2 });
  const documents = types.flatMap((type) => type.documents.map(({ title }) => title));
  const left = documents.length - most + types.reduce((sum, { more }) => sum + (more?.count ?? 0), 0);
  const said = documents.slice(0, most).map((text): TextRow => ({
    text,
    size: 7.5,
    strong: false,
    tone: 'chart-text',
    most: 3,
  }));
  return [
    { text: name, size: 8.5, strong: true, tone: 'chart-text', most: 3 },
    ...(hasFacts ? [quiet(sharedFacts(types, words).join(' · '))] : []),
    ...said,
    ...(documents.length === 0 ? [quiet(words.plans.none)] : left > 0 ? [quiet(words.plans.others(left))] : []),
  ];
}

function isWithout({ documents, more }: PlanBox['types'][number]): boolean {
  return documents.length === 0 && (more?.count ?? 0) === 0;
}

/** Texts below each other, wrapped. */
function textBlock(rows: readonly TextRow[], width: number) {
  const lines: { readonly text: string; readonly row: TextRow; readonly y: number }[] = [];
  let y = 0;
  for (const row of rows.filter(({ text }) => text !== '')) {
    const wrapped = wrapToWidth(row.text, { font: row, width, mostLines: row.most });
    for (const text of wrapped) lines.push({ text: text.trimEnd(), row, y: (y += row.size * 1.28) - row.size * 0.25 });
    y += 2;
  }
  const at = (x: number, top: number): readonly PdfMark[] =>
    lines.map(({ text, row: { size, strong, tone }, y: foot }) => label(text, [x, top + foot], { size, strong, tone }));
  return { height: Math.max(0, y - 2), at };
}

function sayRow({ name, boxes: all }: PlanRow, words: ChartWords): string {
  const said = all.map(({ name: box, types }) => {
    const documents = types.flatMap((type) => type.documents.map(({ title }) => title));
    const more = types.reduce((sum, type) => sum + (type.more?.count ?? 0), 0);
    const facts = [...sharedFacts(types, words), ...documents, ...(more > 0 ? [words.plans.others(more)] : [])];
    return `${box}: ${[...facts, ...(documents.length === 0 ? [words.plans.none] : [])].join('; ')}.`;
  });
  return `${name}. ${said.join(' ')}`;
}
