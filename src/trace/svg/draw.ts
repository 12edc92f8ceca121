import { escapeXml } from '../../report/xml.ts';
import type { DiagramNode } from '../diagram.ts';
import type { BoxLine } from './box-text.ts';
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

/** A layout as SVG. All text that may come from a document is data. The same layout and options give the same bytes. */
export function drawSvg(layout: Layout, options: DrawOptions): string {
  const { title, description, idPrefix, language, standsAlone, captions } = options;
  const above = standsAlone ? headingHeight : 0;
  const width = Math.ceil(Math.max(layout.width, standsAlone ? leastWidth : 0));
  const height = Math.ceil(
    above + layout.height + captions.length * captionHeight + (captions.length > 0 ? margin / 2 : 0),
  );
  const ids = `aria-labelledby="${escapeXml(idPrefix)}-title" aria-describedby="${escapeXml(idPrefix)}-desc"`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="trace" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" lang="${language}" ${ids}>`,
    `<title id="${escapeXml(idPrefix)}-title">${escapeXml(title)}</title>`,
    `<desc id="${escapeXml(idPrefix)}-desc">${escapeXml(description)}</desc>`,
    ...(standsAlone ? aloneParts(title, width, height) : []),
    `<g transform="translate(0 ${above})">`,
    '<g aria-hidden="true">',
    ...layout.paths.map(drawPath),
    ...layout.paths.flatMap(drawLabel),
    '</g>',
    '<g role="list">',
    ...layout.boxes.map((box) => drawBox(box, options)),
    '</g>',
    '</g>',
    ...captions.map((caption, at) => drawCaption(caption, above + layout.height + at * captionHeight + margin / 2)),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
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

function drawPath({ edge, line, head }: Path): string {
  const drawnHead = edge.kind === 'missing' || edge.kind === 'more' ? '' : `<path class="trace-head" d="${head}"/>`;
  return `<path class="trace-line trace-${edge.kind}" d="${line}"/>${drawnHead}`;
}

/** After all lines, so that none runs through it. */
function drawLabel({ label }: Path): readonly string[] {
  if (label === null) return [];
  const rows = label.lines.map((text, at) => {
    const y = round(label.y + at * rowHeight);
    return `<tspan x="${round(label.x)}" y="${y}">${escapeXml(text.trimEnd())}</tspan>`;
  });
  return [`<text class="trace-label" text-anchor="${label.anchor}">${rows.join('')}</text>`];
}

function drawBox({ node, text, x, y, width, height }: Box, { href }: DrawOptions): string {
  const address = href?.(node) ?? null;
  const inner = [
    `<rect class="trace-box" width="${width}" height="${round(height)}" rx="4"/>`,
    `<path class="trace-bar" d="M4,0H5V${round(height)}H4A4,4 0 0 1 0,${round(height - 4)}V4A4,4 0 0 1 4,0Z"/>`,
    ...text.lines.filter(({ mark }) => mark !== null).map(drawMark),
    `<text class="trace-text">${text.lines.map(drawLine).join('')}</text>`,
  ].join('');
  const content = address === null ? inner : `<a href="${escapeXml(address)}">${inner}</a>`;
  return `<g role="listitem" class="${classesOf(node).join(' ')}" transform="translate(${round(x)} ${round(y)})">${content}</g>`;
}

function drawLine({ text, look, x, y }: BoxLine): string {
  return `<tspan class="trace-${look}" x="${x}" y="${round(y)}">${escapeXml(text)}</tspan>`;
}

function drawMark({ mark, look, x, y }: BoxLine): string {
  const stroke = mark === null ? '' : strokes[mark];
  return `<path class="trace-mark trace-mark-${look}" aria-hidden="true" transform="translate(${x - 16} ${round(y - 9)})" d="${stroke}"/>`;
}

function classesOf({ side, tone, broken, access, kind }: DiagramNode): readonly string[] {
  return [
    'trace-node',
    ...(side === 'subject' ? ['trace-is-subject'] : []),
    ...(tone === 'plain' ? [] : [`trace-is-${tone}`]),
    ...(broken === null && kind !== 'missing' ? [] : ['trace-has-break']),
    ...(access === null ? [] : ['trace-is-restricted']),
    ...(kind === 'node' ? [] : ['trace-is-aside']),
  ];
}
