import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** What the page says, and beside it (on a phone above it) what helps to find one's way in it: contents, files. */
export function columns(beside: Content, body: Content): Html {
  const isEmpty = beside === null || beside === undefined || beside === false || beside === '';
  return isEmpty
    ? html`<div>${body}</div>`
    : html`<div class="cols"><div class="side">${beside}</div><div>${body}</div></div>`;
}
