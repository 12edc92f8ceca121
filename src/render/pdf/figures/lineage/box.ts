import { toVisible } from '../../../../report/visible.ts';
import type { DiagramNode } from '../../../../trace/diagram.ts';
import { wrapToWidth } from '../../../../trace/svg/wrap-text.ts';
import type { ChartToken } from '../../../charts/tokens.ts';
import type { PdfMark, PdfRectangle } from '../../pdf-drawing.ts';
import { area, filled, label, line, type Place, stroke } from '../marks.ts';

/** What stands in a box, laid out. */
export interface BoxText {
  readonly rows: readonly BoxRow[];
  readonly height: number;
}

interface BoxRow {
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
  readonly tone: ChartToken;
  /** From the top of the box to the foot of the row. */
  readonly y: number;
}

const inset = { left: 10, right: 7, top: 6, bottom: 7 };
const small = { size: 7.5, height: 10 };
const large = { size: 8.5, height: 11.5 };
const toneOf: Readonly<Record<DiagramNode['tone'], ChartToken>> = {
  plain: 'chart-text',
  good: 'status-good',
  late: 'status-late',
  broken: 'status-broken',
};

/** Type, title, the document it stands in, and how it goes, in a box of a width. */
export function boxText(node: DiagramNode, width: number): BoxText {
  const { type, title, status, broken, access, tone, kind } = node;
  const texts = [
    { text: type, font: small, strong: false, tone: 'chart-quiet', most: 2 },
    { text: title, font: large, strong: true, tone: 'chart-text', most: 4 },
    { text: documentOf(node), font: small, strong: false, tone: 'chart-quiet', most: 2 },
    ...(kind === 'more' ? node.facts : []).map((text) => quietly(text)),
    { text: status ?? '', font: small, strong: true, tone: toneOf[tone], most: 2 },
    { text: access ?? '', font: small, strong: true, tone: 'chart-text', most: 1 },
    { text: broken ?? '', font: small, strong: true, tone: 'status-broken', most: 3 },
  ] as const;
  const rows: BoxRow[] = [];
  let y = inset.top;
  for (const { text, font, strong, tone: hue, most } of texts) {
    if (text.trim() === '') continue;
    const wrapping = { font: { size: font.size, strong }, width: width - inset.left - inset.right, mostLines: most };
    for (const part of wrapToWidth(toVisible(text), wrapping)) {
      y += font.height;
      rows.push({ text: part.trimEnd(), size: font.size, strong, tone: hue, y: y - 2.5 });
    }
  }
  return { rows, height: y + inset.bottom };
}

function quietly(text: string) {
  return { text, font: small, strong: false, tone: 'chart-quiet', most: 1 } as const;
}

function documentOf({ node }: DiagramNode): string {
  return node?.kind === 'item' ? (node.documentTitle ?? node.document) : '';
}

/** A box with its text. */
export function boxMarks(node: DiagramNode, text: BoxText, place: Place): readonly PdfMark[] {
  const isSubject = node.side === 'subject';
  const isCut = node.broken !== null || node.kind === 'missing';
  const bar = isCut ? 'status-broken' : 'series-1';
  const barAt = place.x + 1.5;
  const rows = text.rows.map(({ text: said, size, strong, tone, y }) =>
    label(said, [place.x + inset.left, place.y + y], { size, strong, tone: isSubject ? 'chart-paper' : tone }),
  );
  const hasBar = !isSubject && node.kind === 'node';
  return [
    area(place, lookOf(node)),
    ...(hasBar
      ? [
          line(
            [
              [barAt, place.y + 2],
              [barAt, place.y + place.height - 2],
            ],
            stroke(bar, 2.6),
          ),
        ]
      : []),
    ...rows,
  ];
}

function lookOf({ side, kind, broken }: DiagramNode): Pick<PdfRectangle, 'fill' | 'stroke' | 'radius'> {
  if (side === 'subject') return { fill: filled('series-1'), stroke: stroke('series-1', 0.8), radius: 3 };
  const tone = kind === 'missing' || broken !== null ? 'status-broken' : 'chart-axis';
  return {
    fill: filled('chart-paper'),
    stroke: stroke(tone, broken === null ? 0.7 : 1.3, kind === 'node' ? 'solid' : 'dashed'),
    radius: 3,
  };
}
