import type { Locale } from '../config/settings.ts';
import { writeDay } from '../messages/words-of.ts';
import { chartStyle } from './charts/style.ts';
import { deskAt } from './html/desk.ts';
import type { LayoutPage, LayoutSite } from './html/layout.ts';
import { openLayout } from './html/layout.ts';
import type { Section, WrittenPage } from './html/page.ts';
import { type FullList, writeSearch } from './html/pages/search.ts';
import { siteWords } from './html/site-words.ts';
import { pageFolders } from './addresses.ts';
import type { Accent } from './look/accent.ts';
import { favicon } from './look/favicon.ts';
import { siteStyle } from './look/site-style.ts';
import { writeRedirect } from './html/pages/redirect.ts';
import { planPages } from './make-pages.ts';
import { redirectsOf } from './pages/redirects.ts';
import { type Site, documentsOf } from './site.ts';

/** A file of the site; `path` is relative to its top, with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** What a site looks like. */
export interface SiteLook {
  /** Templates by file name, a municipality's own in place of ours. */
  readonly templates: ReadonlyMap<string, string>;
  readonly accent: Extract<Accent, { readonly ok: true }>;
  /** Path of the logo's copy in the site; `null` where there is none. */
  readonly logoPath: string | null;
  /** Which version of the plans, such as a commit; `null` where nobody knows. */
  readonly version: string | null;
  readonly hasSearch: boolean;
}

/** Makes the pages and the style sheet of a site one after the other: only the page at hand is in memory. Told of each page that is done. */
export async function* makeSite(site: Site, look: SiteLook): AsyncIterable<SiteFile> {
  const layout = openLayout(look.templates);
  const planned = [...planPages(site)];
  const stands = new Set(planned.map(({ address }) => address));
  const frame = frameOf(site, look, stands);
  const lists = fullLists(site.locale, stands);
  if (look.hasSearch) planned.push({ address: pageFolders.search, write: (desk) => writeSearch(lists, desk) });
  for (const { address, write } of planned) {
    const page = await write(deskAt(address, site.locale));
    const path = `${address}index.html`;
    yield { path, content: layout(frame, layoutPage(page, { path, address, frame })) };
  }
  for (const redirect of documentsOf(site).flatMap((document) => redirectsOf(document, site))) {
    const { address } = redirect;
    const content = writeRedirect(redirect, deskAt(address, site.locale), frame.baseUrl);
    yield { path: `${address}index.html`, content: content.toString() };
  }
  yield { path: 'style.css', content: siteStyle({ accent: look.accent, drawings: [chartStyle] }) };
  yield { path: 'favicon.svg', content: favicon(look.accent.color) };
}

/** The words that others in the site are joined of: those of its titles. */
export function vocabularyOf(site: Site): readonly string[] {
  return documentsOf(site).flatMap(({ facts, items }) => [
    facts.title?.value ?? '',
    ...items.map(({ item }) => item.title?.value ?? ''),
  ]);
}

/** Lists of all there is, for those who look instead of searching. */
function fullLists(locale: Locale, stands: ReadonlySet<string>): readonly FullList[] {
  const { lists } = siteWords(locale);
  return listed.flatMap((name) =>
    stands.has(pageFolders[name]) ? [{ ...lists[name], address: pageFolders[name] }] : [],
  );
}

const listed = ['documents', 'goals', 'states', 'deadlines', 'votes', 'units', 'money', 'reports'] as const;

const sections: Readonly<Record<Section, string>> = {
  plans: pageFolders.documents,
  goals: pageFolders.goals,
  assignments: pageFolders.states,
  units: pageFolders.units,
  year: pageFolders.wheel,
  reports: pageFolders.reports,
};

/** `stands`: the addresses of all pages; what is not among them is not linked. */
function frameOf({ settings, locale, scene }: Site, look: SiteLook, stands: ReadonlySet<string>): LayoutSite {
  const { logoPath, version, hasSearch } = look;
  const words = siteWords(locale);
  const present = (address: string) => (stands.has(address) ? address : null);
  return {
    name: settings.municipality.name ?? words.unnamed,
    homePath: '',
    logoPath,
    nav: (Object.keys(sections) as Section[]).flatMap((name) =>
      stands.has(sections[name]) ? [{ text: words.section[name], path: sections[name] }] : [],
    ),
    searchPath: hasSearch ? pageFolders.search : null,
    accessibilityPath: present(pageFolders.accessibility),
    dataPath: present(pageFolders.data),
    links: settings.look.links.flatMap(({ text, address }) =>
      /^(?:https?:|mailto:|tel:)/i.test(address) ? [{ text, href: address }] : [],
    ),
    version,
    day: writeDay(scene.asOf, locale),
    baseUrl: settings.baseUrl === null ? null : `${settings.baseUrl.replace(/\/+$/, '')}/`,
  };
}

interface Seat {
  readonly path: string;
  readonly address: string;
  readonly frame: LayoutSite;
}

function layoutPage(page: WrittenPage, { path, address, frame }: Seat): LayoutPage {
  const desk = deskAt(address, page.locale);
  return {
    path,
    language: page.locale,
    title: page.title,
    description: page.description,
    breadcrumb:
      address === ''
        ? []
        : [
            { text: frame.name, href: desk.href('') },
            ...page.above.map((one) => ({ text: one.text, href: desk.href(one.address) })),
          ],
    section: page.section && sections[page.section],
    main: page.main,
    isSearchable: page.isUnlisted !== true,
    ...(page.scripts === undefined ? {} : { scripts: page.scripts }),
  };
}
