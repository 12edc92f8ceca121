import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';
import { heading } from './heading.ts';
import type { HeadingLevel } from './heading.ts';
import type { Tone } from './status-tag.ts';

/** Something the reader must not miss: a gap in the chain, a finding, a plan that is only a proposal. */
export interface Notice {
  readonly tone: Tone;
  /** Says in words what the colour says: «Feil», «Ikke vedtatt». */
  readonly title: Content;
  readonly body?: Content;
  /** Where it is, in small type: a file and line, a document. */
  readonly place?: Content;
  /** Makes the title a heading; else it is a line in bold. */
  readonly level?: HeadingLevel;
}

/** A box with an icon. */
export function notice({ tone, title, body, place, level }: Notice): Html {
  const top = level === undefined ? html`<p><strong>${title}</strong></p>` : heading(level, title);
  return html`<div class="alert ${tone}">${top}${body ? html`<div>${body}</div>` : null}${place ? html`<p class="meta">${place}</p>` : null}</div>`;
}
