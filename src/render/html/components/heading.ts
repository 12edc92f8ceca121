import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** How deep a heading stands; a page has one of level 1, in its page header. */
export type HeadingLevel = 2 | 3 | 4;

/** A heading; with an id it can be linked to. */
export function heading(level: HeadingLevel, content: Content, id?: string): Html {
  const anchor = id === undefined ? null : html` id="${id}"`;
  switch (level) {
    case 2:
      return html`<h2${anchor}>${content}</h2>`;
    case 3:
      return html`<h3${anchor}>${content}</h3>`;
    case 4:
      return html`<h4${anchor}>${content}</h4>`;
  }
}
