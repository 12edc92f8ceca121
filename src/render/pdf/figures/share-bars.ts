import { wrapToWidth } from '../../../trace/svg/wrap-text.ts';
import { between } from '../../charts/numbers.ts';
import { sayPart, sayShare, type ShareBarsInput, type ShareRow } from '../../charts/share-bars.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { ChartWords } from '../../charts/words.ts';
import type { PdfDrawing, PdfMark } from '../pdf-drawing.ts';
import { captionOf } from './caption.ts';
import { area, filled, label, sheet } from './marks.ts';

/** More rows than stand on one page are drawn in as many figures. */
const mostRows = 24;
const nameWidth = 185;
const bar = { x: 195, width: 130, height: 7 };
const lineHeight = 11;

/** A bar for each of how much is reached, with its numbers; as many drawings as it takes pages. */
export function shareBarsDrawings(input: ShareBarsInput): readonly PdfDrawing[] {
  const pages = Array.from({ length: Math.ceil(input.rows.length / mostRows) }, (_, at) =>
    input.rows.slice(at * mostRows, (at + 1) * mostRows),
  );
  return pages.map((rows, at) => shareBarsDrawing({ ...input, rows, showsTitle: input.showsTitle && at === 0 }));
}

function shareBarsDrawing(input: ShareBarsInput): PdfDrawing {
  const words = chartWordsOf(input.locale);
  let y = 0;
  const marks = input.rows.flatMap((row) => {
    const drawn = rowMarks(row, y, words);
    y += drawn.height;
    return drawn.marks;
  });
  const said = input.rows.map((row) => `${row.name}: ${sayPart(row, words)}, ${sayShare(row, words)}.`);
  return {
    kind: 'drawing',
    width: sheet.width,
    height: y,
    alt: [`${input.title}.`, ...said].join(' '),
    caption: captionOf(input),
    marks,
  };
}

function rowMarks(row: ShareRow, top: number, words: ChartWords) {
  const indent = 12 * (between(0, Math.trunc(row.depth ?? 0), 3) || 0);
  const font = { size: sheet.text, strong: false };
  const name = wrapToWidth(row.name, { font, width: nameWidth - indent, mostLines: 3 });
  const share = row.whole > 0 ? between(0, row.part / row.whole, 1) || 0 : 0;
  const track = { ...bar, y: top + 4 };
  const marks: readonly PdfMark[] = [
    ...name.map((text, at) => label(text.trimEnd(), [indent, top + 11 + at * lineHeight])),
    area(track, { fill: filled('chart-grid'), radius: 1 }),
    ...(share === 0 ? [] : [area({ ...track, width: bar.width * share }, { fill: filled('series-1'), radius: 1 })]),
    label(sayPart(row, words), [sheet.width - 36, top + 11], { anchor: 'end', tone: 'chart-quiet' }),
    label(sayShare(row, words), [sheet.width, top + 11], { anchor: 'end', strong: true }),
  ];
  return { marks, height: 8 + Math.max(name.length, 1) * lineHeight };
}
