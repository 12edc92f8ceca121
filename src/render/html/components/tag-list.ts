import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** A short label, such as one of the UN's goals: number 3, «God helse og livskvalitet». */
export interface Chip {
  readonly number?: string | null;
  readonly text: Content;
  readonly href?: string | null;
}

/** Labels in a row that wraps. Nothing where there are none. */
export function tagList(chips: readonly Chip[], label?: string): Html | null {
  if (chips.length === 0) return null;
  return html`<ul class="chips"${label === undefined ? null : html` aria-label="${label}"`}>${chips.map(chip)}</ul>`;
}

function chip({ number, text, href }: Chip): Html {
  const name = html`${number ? html`<b>${number}</b> ` : null}${text}`;
  return html`<li>${href ? html`<a href="${href}">${name}</a>` : html`<span>${name}</span>`}</li>`;
}
