import { pageFolders } from '../../addresses.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import type { Desk } from '../desk.ts';
import { html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { siteWords } from '../site-words.ts';
import { type Overview, overviewsWords } from './overviews-words.ts';

/** The way to an overview: the list of them. */
export function overviewsAbove(desk: Desk): WrittenPage['above'] {
  return [{ text: siteWords(desk.locale).section.reports, address: pageFolders.reports }];
}

const order = [
  'thread',
  'breaks',
  'followUp',
  'status',
  'votes',
  'goals',
  'unGoals',
  'money',
  'wheel',
  'deadlines',
  'validation',
] as const satisfies readonly Overview[];

/** The list of the overviews that the site has, each with what it answers. */
export function writeOverviews(has: (address: string) => boolean, desk: Desk): WrittenPage {
  const words = overviewsWords(desk.locale);
  const title = siteWords(desk.locale).section.reports;
  return {
    title,
    description: words.lead,
    locale: desk.locale,
    above: [],
    section: 'reports',
    main: html`${pageHeader({ title, ingress: words.lead })}${itemList(
      order
        .filter((name) => has(pageFolders[name]))
        .map((name) => ({
          href: desk.href(pageFolders[name]),
          title: words.page[name].title,
          text: words.page[name].line,
        })),
      'cards',
    )}`,
  };
}
