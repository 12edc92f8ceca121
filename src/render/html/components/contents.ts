import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** A heading of the page, or of one that goes on from it (`page`, its address), with those below it. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: Content;
  readonly page?: string;
  readonly below?: readonly ContentsEntry[];
}

/** «På denne siden»: links to the headings of a long page. Nothing where there are fewer than three. */
export function contents(label: string, entries: readonly ContentsEntry[]): Html | null {
  if (entries.length < 3) return null;
  return html`<nav class="toc" aria-labelledby="_toc"><p id="_toc">${label}</p>${linkList(entries)}</nav>`;
}

function linkList(entries: readonly ContentsEntry[]): Html {
  return html`<ul>${entries.map(
    ({ id, text, page = '', below = [] }) =>
      html`<li><a href="${page}#${id}">${text}</a>${below.length === 0 ? null : linkList(below)}</li>`,
  )}</ul>`;
}
