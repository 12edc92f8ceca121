import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';
import { heading } from './heading.ts';
import type { HeadingLevel } from './heading.ts';

/** A part of a page. */
export interface Section {
  /** The anchor of its heading. */
  readonly id?: string;
  readonly title: Content;
  readonly level?: HeadingLevel;
  /** A line below the heading. */
  readonly intro?: Content;
  readonly body: Content;
}

/** A part of a page with its heading. It is no landmark: a page with twelve of them would have twelve too many. */
export function section({ id, title, level = 2, intro, body }: Section): Html {
  return html`<section>${heading(level, title, id)}${intro ? html`<p class="intro">${intro}</p>` : null}${body}</section>`;
}
