import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** A drawing with its name, and the same in words or figures below it. */
export interface Figure {
  readonly title: Content;
  /** What is measured: «Mill. kroner, faste 2026-priser». */
  readonly subtitle?: Content;
  readonly drawing: Content;
  /** What every drawing has for those who cannot see it: a table or a list, usually in a `disclosure`. */
  readonly below?: Content;
  /** A drawing wider than a phone keeps its size and is moved sideways; said of it to those who hear the page. */
  readonly scrollLabel?: string;
}

/** A drawing in a frame. */
export function figure({ title, subtitle, drawing, below, scrollLabel }: Figure): Html {
  const picture =
    scrollLabel === undefined
      ? drawing
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${scrollLabel}">${drawing}</div>`;
  return html`<figure><figcaption><strong>${title}</strong>${subtitle ? html` <span>${subtitle}</span>` : null}</figcaption>${picture}${below}</figure>`;
}

/** Figures side by side where there is room. */
export function figures(all: readonly Html[]): Html {
  return html`<div class="pair">${all}</div>`;
}
