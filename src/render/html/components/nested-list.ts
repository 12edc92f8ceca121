import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** Something and what hangs below it. */
export interface ListNode {
  readonly content: Content;
  readonly below: readonly ListNode[];
  /** The one that the page is about. */
  readonly isSubject?: boolean;
}

/** A tree as lists in lists, with lines that show what hangs where: the lineage in words. */
export function nestedList(nodes: readonly ListNode[]): Html {
  return html`<ul class="tree">${branch(nodes)}</ul>`;
}

function branch(nodes: readonly ListNode[]): Content {
  return nodes.map(
    ({ content, below, isSubject }) =>
      html`<li${isSubject ? html` class="here"` : null}>${content}${
        below.length === 0 ? null : html`<ul>${branch(below)}</ul>`
      }</li>`,
  );
}
