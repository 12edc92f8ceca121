import { type Content, html, type Html } from '../html/html.ts';
import type { ChartFrame } from './chart.ts';
import { safeId } from './paint.ts';

/** A drawing: its height in pixels, all of its numbers in words, and its marks. */
export interface Drawing {
  readonly height: number;
  readonly description: string;
  readonly marks: Content;
  /** The numbers beside it; they do not grow with it. */
  readonly axis?: Html;
}

/** A drawing as wide as what it stands in: marks are placed by shares of the width, so that text keeps its size. */
export function drawSvg({ height, description, marks, axis }: Drawing, { title, idPrefix }: ChartFrame): Html {
  const id = safeId(idPrefix);
  const svg = html`<svg class="chart-svg" width="100%" height="${height}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${marks}</svg>`;
  return axis === undefined ? svg : html`<div class="chart-plot">${axis}${svg}</div>`;
}

/** A chart with its title, note and whatever is drawn or listed. */
export function drawFigure({ title, note, showsTitle }: ChartFrame, notes: readonly string[], content: Content): Html {
  const said = [...notes, note ?? ''].filter((text) => text !== '');
  const quiet = said.length === 0 ? null : html`<span class="chart-note">${said.join(' · ')}</span>`;
  const shown = showsTitle ? html`<b class="chart-title">${title}</b>` : null;
  const caption = quiet === null && shown === null ? null : html`<figcaption>${shown}${quiet}</figcaption>`;
  return html`<figure class="chart">${caption}${content}</figure>`;
}

/** What the marks mean, in a list that wraps. */
export function drawKey(entries: readonly Html[]): Html {
  return html`<ul class="chart-key">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}
