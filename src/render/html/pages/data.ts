import { dataFiles, pageFolders } from '../../addresses.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { dataWords } from './data-words.ts';

/** What the page on open data tells. */
export interface DataPage {
  readonly asOf: string;
  readonly documents: number;
  readonly items: number;
  readonly hasSitemap: boolean;
}

/** The page on open data: what there is, and what may be counted on. */
export function writeDataPage({ asOf, documents, items, hasSitemap }: DataPage, desk: Desk): WrittenPage {
  const words = dataWords(desk.locale);
  const { title, lead, plans, schema, sitemap } = words;
  const files = [
    { href: desk.href(dataFiles.plans), title: plans.title, text: plans.text(documents, items) },
    { href: desk.href(dataFiles.schema), title: schema.title, text: schema.text },
    { href: desk.href(pageFolders.documents), title: words.documents.title, text: words.documents.text },
    ...(hasSitemap ? [{ href: desk.href(dataFiles.sitemap), title: sitemap.title, text: sitemap.text }] : []),
  ];
  return {
    title,
    description: lead,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ title, ingress: lead })}${section({ title: words.files, body: itemList(files) })}${section(
      {
        title: words.about,
        body: html`${words.aboutAll(desk.day(asOf)).map((text) => html`<p>${text}</p>`)}<p>${words.licence}</p>`,
      },
    )}`,
  };
}
