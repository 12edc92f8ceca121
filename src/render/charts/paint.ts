import { html, type Html } from '../html/html.ts';
import type { ChartToken } from './tokens.ts';

/** A colour of a mark: a variable without its dashes. */
export type Hue = Extract<ChartToken, `status-${string}` | `series-${string}`>;

/** How a mark is filled, so that no two rest on colour alone: `lines` are thin on paper, `stripes` and `dots` are cut out of the colour. */
export type Form = 'solid' | 'stripes' | 'dots' | 'lines' | 'open';

export interface Paint {
  readonly hue: Hue;
  readonly form: Form;
}

/** Where a rectangle stands; numbers are pixels, texts shares of the width. */
export interface Rectangle {
  readonly x: number | string;
  readonly y: number;
  readonly width: number | string;
  readonly height: number;
}

/** The patterns that marks of these paints need, each once. */
export function drawPatterns(paints: readonly Paint[], idPrefix: string): Html | null {
  const needed = new Map(
    paints.filter(({ form }) => isPattern(form)).map((paint) => [patternId(paint, idPrefix), paint]),
  );
  if (needed.size === 0) return null;
  return html`<defs>${[...needed].map(([id, paint]) => drawPattern(id, paint))}</defs>`;
}

/** A rectangle in a paint. */
export function drawRectangle({ x, y, width, height }: Rectangle, paint: Paint, idPrefix: string): Html {
  const { hue, form } = paint;
  const edge = form === 'open' || form === 'lines' ? html` class="ce-${hue}"` : null;
  const fill =
    form === 'solid'
      ? html` class="cf-${hue}"`
      : html`${edge} fill="${isPattern(form) ? `url(#${patternId(paint, idPrefix)})` : 'none'}"`;
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}"${fill}/>`;
}

/** The small square of a key. */
export function drawSwatch(paint: Paint, idPrefix: string): Html {
  const size = 14;
  const inset = paint.form === 'open' || paint.form === 'lines' ? 1 : 0;
  const place = { x: inset, y: inset, width: size - 2 * inset, height: size - 2 * inset };
  return html`<svg class="chart-swatch" width="${size}" height="${size}" aria-hidden="true">${drawRectangle(place, paint, idPrefix)}</svg>`;
}

/** A prefix as an id may begin in every place that names it. */
export function safeId(idPrefix: string): string {
  return idPrefix.replace(/[^\w-]/g, '-');
}

function isPattern(form: Form): boolean {
  return form !== 'solid' && form !== 'open';
}

function patternId({ hue, form }: Paint, idPrefix: string): string {
  return `${safeId(idPrefix)}-${hue}-${form}`;
}

function drawPattern(id: string, { hue, form }: Paint): Html {
  const size = 6;
  const base = html`<rect class="${form === 'lines' ? 'chart-paper' : `cf-${hue}`}" width="${size}" height="${size}"/>`;
  const marks =
    form === 'dots'
      ? html`<circle class="chart-paper" cx="3" cy="3" r="1.4"/>`
      : html`<path class="${form === 'lines' ? `ce-${hue}` : 'chart-cut'}" d="M3 0V6"/>`;
  return html`<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${base}${marks}</pattern>`;
}
