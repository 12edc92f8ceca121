import { fileFolders } from '../../addresses.ts';
import { searchForm } from '../components/search-form.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { searchPageWords } from './search-words.ts';

/** A list that shows all there is of something, for those who look instead of searching. */
export interface FullList {
  readonly title: string;
  readonly address: string;
  /** What is in it, in a line. */
  readonly text?: string;
}

/** The search page. The script of the search adds the hits to `#sok`; without it the lists lead everywhere. */
export function writeSearch(lists: readonly FullList[], desk: Desk): WrittenPage {
  const words = searchPageWords(desk.locale);
  const { title, description, label, button, one, many, none, failed, more } = words;
  const form = searchForm({ action: desk.href(desk.address), label, button, id: 'q' });
  const full = lists.map((list) => ({ href: desk.href(list.address), title: list.title, text: list.text }));
  return {
    title,
    description,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ title })}<div id="sok" data-lang="${desk.locale}" data-one="${one}" data-many="${many}" data-none="${none}" data-failed="${failed}" data-more="${more}">${form}<noscript><p>${words.withoutScript}</p></noscript></div>${section({ title: words.lists, body: itemList(full) })}`,
    isUnlisted: true,
    scripts: [`${fileFolders.search}sok.js`],
  };
}
