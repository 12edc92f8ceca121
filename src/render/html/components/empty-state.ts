import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** Says that there is nothing here, why, and where to go instead. */
export function emptyState(text: Content, instead?: Content): Html {
  return html`<div class="empty"><p>${text}</p>${instead ? html`<p>${instead}</p>` : null}</div>`;
}
