import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** A field and a button that lead to the search page; the words are in its address as `?q=`. */
export interface SearchForm {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  /** Unlike that of any other search form on the page. */
  readonly id: string;
}

/** A search form that shows its label, for the search page and the start page; the one in the page's head is the layout's. */
export function searchForm({ action, label, button, id }: SearchForm): Html {
  return html`<form class="search" role="search" action="${action}" aria-label="${label}"><label for="${id}">${label}</label><input id="${id}" type="search" name="q"><button class="button">${button}</button></form>`;
}
