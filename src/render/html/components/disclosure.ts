import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** Something that is shown when asked for; on paper it is always shown. */
export function disclosure(summary: Content, body: Content, isOpen = false): Html {
  return html`<details${isOpen ? html` open` : null}><summary>${summary}</summary><div>${body}</div></details>`;
}
