import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** A file the reader can have. */
export interface Download {
  readonly href: string;
  readonly text: string;
  /** «PDF, 412 kB», «JSON». */
  readonly kind?: string;
}

/** Links to files, with what they are. Nothing where there are none. */
export function downloads(files: readonly Download[]): Html | null {
  if (files.length === 0) return null;
  return html`<ul class="files" data-pagefind-ignore>${files.map(({ href, text, kind }) => html`<li><a href="${href}">${text}${kind ? ` (${kind})` : null}</a></li>`)}</ul>`;
}
