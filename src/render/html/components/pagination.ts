import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** Where one is in a list of several pages, both counted from 1. */
export interface Pagination {
  readonly current: number;
  readonly count: number;
  readonly href: (page: number) => string;
  readonly words: PaginationWords;
}

export interface PaginationWords {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: number) => string;
}

/** Links to the other pages of a long list. Nothing where there is one page. */
export function pagination({ current, count, href, words }: Pagination): Html | null {
  if (count < 2) return null;
  const step = (page: number, text: string, rel: string) =>
    page < 1 || page > count ? null : html`<li class="${rel}"><a href="${href(page)}" rel="${rel}">${text}</a></li>`;
  const numbers = shownPages(current, count).map((page) => {
    if (page === null) return html`<li class="gap">…</li>`;
    const here = page === current ? html` aria-current="page"` : null;
    return html`<li><a href="${href(page)}" aria-label="${words.page(page)}"${here}>${page}</a></li>`;
  });
  return html`<nav class="pages" aria-label="${words.label}"><ul>${step(current - 1, words.previous, 'prev')}${numbers}${step(current + 1, words.next, 'next')}</ul></nav>`;
}

/** The first and the last page, the current one and those beside it; `null` stands for the ones left out. */
export function shownPages(current: number, count: number): readonly (number | null)[] {
  const shown = new Set([1, current - 1, current, current + 1, count]);
  // A gap of one page is no shorter than its number.
  if (current === 4) shown.add(2);
  if (current === count - 3) shown.add(count - 1);
  const pages = [...shown].filter((page) => page >= 1 && page <= count).sort((a, b) => a - b);
  return pages.flatMap((page, at) => (page - (pages[at - 1] ?? 0) > 1 ? [null, page] : [page]));
}
