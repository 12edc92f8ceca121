import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** A step on the way to the page. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** The way from the start page to the page above this one; this page's own title stands below it. Nothing on the start page. */
export function breadcrumb(label: string, crumbs: readonly Crumb[]): Html | null {
  if (crumbs.length === 0) return null;
  return html`<nav class="crumbs" aria-label="${label}"><ol>${crumbs.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ol></nav>`;
}
