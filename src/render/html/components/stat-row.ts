import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';
import type { Tone } from './status-tag.ts';

/** A number that tells how things stand. */
export interface Stat {
  readonly value: Content;
  readonly label: string;
  /** «av 42», «per 31. august». */
  readonly detail?: Content;
  /** Where the number is something to be glad or worried about; the label says which. */
  readonly tone?: Tone;
  readonly href?: string | null;
}

/** Big numbers side by side. */
export function statRow(stats: readonly Stat[]): Html {
  return html`<ul class="stats">${stats.map(stat)}</ul>`;
}

function stat({ value, label, detail, tone, href }: Stat): Html {
  const text = html`<b>${value}</b> ${href ? html`<a href="${href}">${label}</a>` : html`<span>${label}</span>`}`;
  return html`<li${tone === undefined ? null : html` class="${tone}"`}>${text}${
    detail ? html` <small>${detail}</small>` : null
  }</li>`;
}
