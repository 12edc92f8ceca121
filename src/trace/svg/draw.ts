import { escapeXml } from '../../report/xml.ts';
import type { DiagramNode } from '../diagram.ts';
import type { BoxLine, Look } from './box-text.ts';
import type { Box, Layout, Path } from './layout.ts';
import { strokes } from './marks.ts';
import { rowHeight } from './path-label.ts';
import { round } from './route.ts';
import { drawingStyle, sheetStyle } from './tokens.ts';

/** What a drawing says around its boxes, and how it stands in a page. */
export interface DrawOptions {
  readonly title: string;
  /** The drawing in words, with its numbers. */
  readonly description: string;
  /** Shown below the drawing; each on a line of its own. */
  readonly captions: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** What the ids of a page's drawings begin with, each with its own. */
  readonly idPrefix: string;
  /** Address of a box; `null` where it leads nowhere. */
  readonly href?: (node: DiagramNode) => string | null;
  /** A drawing of its own brings its style sheet, paper and heading; one in a page stands on the page's. */
  readonly standsAlone: boolean;
}

const headingHeight = 40;
const captionHeight = 18;
const margin = 16;
const leastWidth = 480;

/**
 * A layout as SVG. All text that may come from a document is data. The same layout and options give the same bytes. A drawing in a
 * page is as short as can be: its boxes are no list, since the page has the same as one.
 */
export function drawSvg(layout: Layout, options: DrawOptions): string {
  const { title, description, idPrefix, language, standsAlone, captions } = options;
  const above = standsAlone ? headingHeight : 0;
  const width = Math.ceil(Math.max(layout.width, standsAlone ? leastWidth : 0));
  const height = Math.ceil(
    above + layout.height + captions.length * captionHeight + (captions.length > 0 ? margin / 2 : 0),
  );
  const ids = `aria-labelledby="${escapeXml(idPrefix)}-title" aria-describedby="${escapeXml(idPrefix)}-desc"`;
  const move = above === 0 ? '' : ` transform="translate(0 ${above})"`;
  // A line says nothing to who does not see it; its label would.
  const hasLabels = layout.paths.some(({ label }) => label !== null);
  const lines = [
    `<svg${standsAlone ? ` xmlns="http://www.w3.org/2000/svg" lang="${language}"` : ''} class="trace" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" ${ids}>`,
    `<title id="${escapeXml(idPrefix)}-title">${escapeXml(title)}</title>`,
    `<desc id="${escapeXml(idPrefix)}-desc">${escapeXml(description)}</desc>`,
    ...(standsAlone ? aloneParts(title, width, height) : []),
    `<g class="lines"${hasLabels ? ' aria-hidden="true"' : ''}${move}>`,
    ...layout.paths.map(drawPath),
    ...layout.paths.flatMap(drawLabel),
    '</g>',
    `<g class="boxes"${standsAlone ? ' role="list"' : ''}${move}>`,
    ...layout.boxes.map((box) => drawBox(box, options)),
    '</g>',
    ...captions.map((caption, at) => drawCaption(caption, above + layout.height + at * captionHeight + margin / 2)),
    '</svg>',
  ];
  return standsAlone ? `${lines.join('\n')}\n` : lines.join('');
}

function aloneParts(title: string, width: number, height: number): readonly string[] {
  return [
    `<style>\n${drawingStyle}\n${sheetStyle}\n</style>`,
    `<rect class="trace-paper" width="${width}" height="${height}"/>`,
    `<text class="trace-heading" x="${margin}" y="30" aria-hidden="true">${escapeXml(title)}</text>`,
  ];
}

function drawCaption(caption: string, y: number): string {
  return `<text class="trace-caption" x="${margin}" y="${round(y)}">${escapeXml(caption)}</text>`;
}

function drawPath({ edge: { kind }, line, head }: Path): string {
  const isOpen = kind === 'missing' || kind === 'more';
  return `<path${kind === 'basis' ? '' : ` class="${kind}"`} d="${line}${isOpen ? '' : head}"/>`;
}

/** After all lines, so that none runs through it. */
function drawLabel({ label }: Path): readonly string[] {
  if (label === null) return [];
  const rows = label.lines.map((text, at) => {
    const y = round(label.y + at * rowHeight);
    return `<tspan x="${round(label.x)}" y="${y}">${escapeXml(text.trimEnd())}</tspan>`;
  });
  return [`<text${label.anchor === 'start' ? ' class="start"' : ''}>${rows.join('')}</text>`];
}

function drawBox({ node, text, x, y, width, height }: Box, { href, standsAlone }: DrawOptions): string {
  const address = href?.(node) ?? null;
  const inner = [
    `<rect width="${width}" height="${round(height)}" rx="4"/><path d="M2,2V${round(height) - 2}"/>`,
    ...text.lines.filter(({ mark }) => mark !== null).map(drawMark),
    drawText(text.lines),
  ].join('');
  const looks = classesOf(node);
  const attributes = `${looks.length === 0 ? '' : ` class="${looks.join(' ')}"`} transform="translate(${round(x)} ${round(y)})"`;
  const link = address === null ? null : `href="${escapeXml(address)}"`;
  if (standsAlone) return `<g role="listitem"${attributes}>${link === null ? inner : `<a ${link}>${inner}</a>`}</g>`;
  return link === null ? `<g${attributes}>${inner}</g>` : `<a ${link}${attributes}>${inner}</a>`;
}

/** The first line stands at the place of the whole. */
function drawText([first, ...others]: readonly BoxLine[]): string {
  if (first === undefined) return '';
  const look = lookClass[first.look];
  const own = look === '' ? escapeXml(first.text) : `<tspan class="${look}">${escapeXml(first.text)}</tspan>`;
  return `<text x="${first.x}" y="${round(first.y)}">${own}${others.map(drawLine).join('')}</text>`;
}

function drawLine({ text, look, x, y }: BoxLine): string {
  const name = lookClass[look];
  return `<tspan${name === '' ? '' : ` class="${name}"`} x="${x}" y="${round(y)}">${escapeXml(text)}</tspan>`;
}

const lookClass: Readonly<Record<Look, string>> = {
  type: '',
  reference: '',
  fact: '',
  title: 't',
  status: 's',
  access: 's access',
  broken: 's break',
};

function drawMark({ mark, look, x, y }: BoxLine): string {
  const kind = look === 'access' ? ' access' : look === 'broken' ? ' break' : '';
  return `<path class="mark${kind}" transform="translate(${x - 16} ${round(y - 9)})" d="${mark === null ? '' : strokes[mark]}"/>`;
}

function classesOf({ side, tone, broken, access, kind }: DiagramNode): readonly string[] {
  return [
    ...(side === 'subject' ? ['subject'] : []),
    ...(tone === 'plain' ? [] : [tone]),
    ...(broken === null && kind !== 'missing' ? [] : ['cut']),
    ...(access === null ? [] : ['closed']),
    ...(kind === 'node' ? [] : ['aside']),
  ];
}
