import type { Locale } from '../../../../config/settings.ts';
import type { Diagram, DiagramNode } from '../../../../trace/diagram.ts';
import { collapse } from '../../../../trace/svg/collapse.ts';
import { traceWordsOf } from '../../../../trace/words-of.ts';
import { viewWordsOf } from '../../../../trace/view-words.ts';
import type { PdfDrawing } from '../../pdf-drawing.ts';
import { label, sheet } from '../marks.ts';
import { type BoxText, boxMarks, boxText } from './box.ts';
import { type Channel, channelRoom, lineMarks, type Placed } from './lines.ts';
import { endsOf, rowsOf, type Rows } from './rows.ts';
import { sayLineage } from './say-lineage.ts';

/** What a lineage is drawn with. */
export interface LineageInput {
  /** The whole of it: what there is no room for is drawn as a number. */
  readonly diagram: Diagram;
  readonly title: string;
  /** Shown above it; if not, a heading says it. */
  readonly showsTitle: boolean;
  readonly locale: Locale;
}

/** Boxes that a page can hold and still be read, the most first. */
const sizes = [16, 13, 10, 8, 6, 4] as const;
const highest = 590;

/** A lineage from the top down, at most a page high; `null` where there is too little to draw. */
export function lineageDrawing(input: LineageInput): PdfDrawing | null {
  const { diagram, title, showsTitle, locale } = input;
  if (diagram.nodes.length < 2) return null;
  const { group } = traceWordsOf(locale).diagram;
  const drawings = sizes.map((most) => () => draw(collapse(diagram, group, most)));
  const { height, marks } = fitting(drawings);
  const arrows = viewWordsOf(locale).arrows;
  return {
    kind: 'drawing',
    width: sheet.width,
    height: height + 18,
    alt: `${title}. ${sayLineage(diagram, locale)}`,
    caption: showsTitle ? title : null,
    marks: [...marks, label(arrows, [0, height + 12], { tone: 'chart-quiet', size: 7.5 })],
  };
}

type Drawn = Pick<PdfDrawing, 'height' | 'marks'>;

function fitting(drawings: readonly (() => Drawn)[]): Drawn {
  let drawn: Drawn = { height: 0, marks: [] };
  for (const drawing of drawings) {
    drawn = drawing();
    if (drawn.height <= highest) break;
  }
  return drawn;
}

function draw({ nodes, edges }: Diagram): Drawn {
  const rows = rowsOf({ nodes, edges });
  const width = widthFor(rows);
  const texts = new Map(nodes.map((node) => [node.id, boxText(node, width)]));
  const channels: Channel[] = [];
  const boxes = new Map<string, Placed>();
  const rowAt = new Map(rows.flatMap((row, at) => row.map((id) => [id, at] as const)));
  let y = 0;
  for (const [row, ids] of rows.entries()) {
    const channel = channelAbove(row, y, { edges, rowAt });
    channels.push(channel);
    const height = Math.max(...ids.map((id) => texts.get(id)?.height ?? 0));
    for (const place of placesIn(ids, width)) boxes.set(place.id, { ...place, y: channel.bottom, height, row });
    y = channel.bottom + height;
  }
  const marks = [
    ...lineMarks(edges, { boxes, channels }),
    ...nodes.flatMap((node) => boxAt(node, texts.get(node.id), boxes.get(node.id))),
  ];
  return { height: y + 1, marks };
}

function boxAt(node: DiagramNode, text: BoxText | undefined, place: Placed | undefined) {
  return text === undefined || place === undefined ? [] : boxMarks(node, text, place);
}

/** Few beside each other are wide. */
function widthFor(rows: Rows): number {
  const most = Math.max(...rows.map(({ length }) => length));
  return most <= 1 ? 250 : most === 2 ? 180 : 120;
}

function placesIn(ids: readonly string[], width: number) {
  const gap = ids.length <= 2 ? 30 : 20;
  const left = (sheet.width - ids.length * width - (ids.length - 1) * gap) / 2;
  return ids.map((id, at) => ({ id, x: left + at * (width + gap), width }));
}

interface Known {
  readonly edges: Diagram['edges'];
  readonly rowAt: ReadonlyMap<string, number>;
}

/** Lines begin below it that lead up to, or end above it that come from, any of these. */
function channelAbove(row: number, top: number, { edges, rowAt }: Known): Channel {
  if (row === 0) return { top, bottom: top, tracks: [] };
  const through = edges.map(endsOf).filter(({ lower, upper }) => {
    const [from, to] = [rowAt.get(lower) ?? -1, rowAt.get(upper) ?? -1];
    return from > to && (from === row || to === row - 1);
  });
  const tracks = [...new Set(through.map(({ upper }) => upper))];
  const { above, below, between } = channelRoom;
  return { top, bottom: top + above + Math.max(0, tracks.length - 1) * between + below, tracks };
}
