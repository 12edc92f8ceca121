import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import type { Desk } from '../desk.ts';
import { html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { missingWords } from './missing-words.ts';
import type { FullList } from './search.ts';

/** The page for addresses that do not exist: ways to what does. `search`: address of the search page, if there is one. */
export function writeMissing(
  { lists, search }: { readonly lists: readonly FullList[]; readonly search: string | null },
  desk: Desk,
): WrittenPage {
  const { title, lead, ...words } = missingWords(desk.locale);
  const ways = [
    { href: desk.href(''), title: words.home, text: words.homeText },
    ...(search === null ? [] : [{ href: desk.href(search), title: words.search, text: words.searchText }]),
    ...lists.map((list) => ({ href: desk.href(list.address), title: list.title, text: list.text })),
  ];
  return {
    title,
    description: lead,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ title, ingress: lead })}${itemList(ways)}`,
    isUnlisted: true,
  };
}
