import { widthOf } from '../../../trace/svg/measure.ts';
import type { Paint } from '../../charts/paint.ts';
import { type ChartToken, light } from '../../charts/tokens.ts';
import type { PdfCircle, PdfFill, PdfLabel, PdfPath, PdfPoint, PdfRectangle, PdfStroke } from '../pdf-drawing.ts';

/** The room for a drawing on a standing page, in points, and the size of its text. */
export const sheet = { width: 425, text: 8.5 } as const;

export interface LabelOptions {
  readonly anchor?: PdfLabel['anchor'];
  readonly tone?: ChartToken;
  readonly strong?: boolean;
  readonly size?: number;
}

/** A text at a point: `y` is its foot. */
export function label(text: string, [x, y]: PdfPoint, options: LabelOptions = {}): PdfLabel {
  const { anchor = 'start', tone = 'chart-text', strong = false, size = sheet.text } = options;
  return { mark: 'label', x: point(x), y: point(y), anchor, size, strong, colour: light[tone], text };
}

/** How wide such a text is at most, in points. */
export function labelWidth(text: string, { strong = false, size = sheet.text }: LabelOptions = {}): number {
  return widthOf(text, { size, strong });
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle as the site's charts paint it. */
export function rectangle(place: Place, paint: Paint, radius = 0): PdfRectangle {
  return area(place, { ...lookOf(paint), radius });
}

/** A rectangle of any look. */
export function area(
  { x, y, width, height }: Place,
  look: Partial<Pick<PdfRectangle, 'fill' | 'stroke' | 'radius'>>,
): PdfRectangle {
  return {
    mark: 'rectangle',
    x: point(x),
    y: point(y),
    width: point(width),
    height: point(height),
    radius: 0,
    fill: null,
    stroke: null,
    ...look,
  };
}

/** A spot. */
export function circle([x, y]: PdfPoint, radius: number, look: Partial<Pick<PdfCircle, 'fill' | 'stroke'>>): PdfCircle {
  return { mark: 'circle', x: point(x), y: point(y), radius, fill: null, stroke: null, ...look };
}

/** A line through points. */
export function line(points: readonly PdfPoint[], drawn: PdfStroke): PdfPath {
  const [from = [0, 0], ...others] = points.map(([x, y]): PdfPoint => [point(x), point(y)]);
  return { mark: 'path', from, stretches: others.map((one) => [one]), closed: false, fill: null, stroke: drawn };
}

/** The head of a line that comes from `before` to `tip`. */
export function arrowHead(tip: PdfPoint, before: PdfPoint, drawn: PdfStroke): PdfPath {
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [along, across] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const end = (side: number): PdfPoint => [
    tip[0] - along * 5 - side * across * 2.8,
    tip[1] - across * 5 + side * along * 2.8,
  ];
  return line([end(1), tip, end(-1)], { ...drawn, dash: 'solid' });
}

/** A stroke in a colour of charts. */
export function stroke(tone: ChartToken, thickness = 1, dash: PdfStroke['dash'] = 'solid'): PdfStroke {
  return { colour: light[tone], thickness, dash };
}

/** An even colour of charts. */
export function filled(tone: ChartToken): PdfFill {
  return { colour: light[tone], pattern: 'solid' };
}

function lookOf({ hue, form }: Paint): Pick<PdfRectangle, 'fill' | 'stroke'> {
  const edge = form === 'open' || form === 'lines' ? stroke(hue) : null;
  return { fill: form === 'open' ? null : { colour: light[hue], pattern: form }, stroke: edge };
}

/** To a tenth of a point: the same from run to run. */
function point(value: number): number {
  return Number(value.toFixed(1)) + 0;
}
