import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';
import { statusTag } from './status-tag.ts';
import type { Status } from './status-tag.ts';

/** One thing in a list, with what one needs to know to choose it. */
export interface ListedItem {
  /** Nothing where it has no page of its own. */
  readonly href: string | null;
  /** What is printed before the title: «1.1», «OPP-2026-04». */
  readonly number?: string | null;
  readonly title: Content;
  readonly status?: Status | null;
  /** Short facts, parted by dots: type, unit, deadline. What is empty is left out. */
  readonly facts?: readonly Content[];
  readonly text?: Content;
  /** What hangs below it: a list, a drawing. */
  readonly below?: Content;
  /** Makes it a place that can be linked to. */
  readonly id?: string;
}

/** Items below each other, parted by thin lines; with `cards`, side by side in boxes. */
export function itemList(items: readonly ListedItem[], look: 'lines' | 'cards' = 'lines'): Html {
  return html`<ul class="${look === 'cards' ? 'items boxes' : 'items'}">${items.map(listedItem)}</ul>`;
}

function listedItem({ href, number, title, status, facts = [], text, below, id }: ListedItem): Html {
  const name = html`${number ? html`<b class="no">${number} </b>` : null}${title}`;
  const said = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '');
  return html`<li${id === undefined ? null : html` id="${id}"`}><p class="name">${
    href === null ? name : html`<a href="${href}">${name}</a>`
  }${status ? html` ${statusTag(status)}` : null}</p>${
    said.length === 0 ? null : html`<p class="meta">${said.map((fact) => html`<span>${fact}</span>`)}</p>`
  }${text ? html`<p>${text}</p>` : null}${below}</li>`;
}
