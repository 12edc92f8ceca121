import type { Locale } from '../config/settings.ts';
import { writeDay } from '../messages/words-of.ts';
import { chartStyle } from './charts/style.ts';
import { deskAt } from './html/desk.ts';
import type { Layout, LayoutPage, LayoutSite } from './html/layout.ts';
import { openLayout } from './html/layout.ts';
import type { Section, WrittenPage } from './html/page.ts';
import { writeMissing } from './html/pages/missing.ts';
import { type FullList, writeSearch } from './html/pages/search.ts';
import { siteWords } from './html/site-words.ts';
import { dataFile, dataFiles, pageFolders, wayTo } from './addresses.ts';
import { writeDocumentData, writePlansData } from './data/write-data.ts';
import type { Accent } from './look/accent.ts';
import { favicon } from './look/favicon.ts';
import { siteStyle } from './look/site-style.ts';
import { writeRedirect } from './html/pages/redirect.ts';
import { planPages } from './make-pages.ts';
import type { PageFiles } from './page-files.ts';
import { redirectsOf } from './pages/redirects.ts';
import { type Site, documentsOf, hasSitemap } from './site.ts';
import { writeSitemap } from './sitemap.ts';

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
  readonly hasSearch: boolean;
}

/**
 * Makes the pages and the style sheet of a site one after the other: only the page at hand is in memory. `pdfs` are made already.
 */
export async function* makeSite(site: Site, look: SiteLook, pdfs: PageFiles = new Map()): AsyncIterable<SiteFile> {
  const layout = openLayout(look.templates);
  const planned = [...planPages(site)];
  const stands = new Set(planned.map(({ address }) => address));
  const frame = frameOf(site, look, stands);
  const lists = fullLists(site.locale, stands);
  if (look.hasSearch) planned.push({ address: pageFolders.search, write: (desk) => writeSearch(lists, desk) });
  const listed: string[] = [];
  for (const { address, write } of planned) {
    const page = await write(deskAt(address, site.locale, pdfs));
    const path = `${address}index.html`;
    if (page.isUnlisted !== true) listed.push(wayTo('', address).replace(/^\.\/$/, ''));
    const content = layout(frame, layoutPage(page, { path, address, frame }));
    site.files.note(content);
    yield { path, content };
  }
  yield missingPage(site.locale, { layout, frame, lists });
  yield* besidePages(site, frame, listed);
  yield { path: 'style.css', content: siteStyle({ accent: look.accent, drawings: [chartStyle] }) };
  yield { path: 'favicon.svg', content: favicon(look.accent.color) };
}

/** What stands beside the pages: redirects, data, the list of addresses for search engines. */
function* besidePages(site: Site, { baseUrl }: LayoutSite, listed: readonly string[]): Iterable<SiteFile> {
  for (const document of documentsOf(site)) {
    for (const redirect of redirectsOf(document, site)) {
      const { address } = redirect;
      const content = writeRedirect(redirect, deskAt(address, site.locale), baseUrl);
      yield { path: `${address}index.html`, content: content.toString() };
    }
    const address = site.addresses.of(document);
    if (address !== null) yield { path: address + dataFile, content: writeDocumentData(document, site, baseUrl) };
  }
  yield { path: dataFiles.plans, content: writePlansData(site, baseUrl) };
  if (baseUrl !== null && hasSitemap(site)) yield* writeSitemap(baseUrl, listed);
}

interface Missing {
  readonly layout: Layout;
  readonly frame: LayoutSite;
  readonly lists: readonly FullList[];
}

/** The page for addresses that do not exist. It stands at any of them: its links begin at the top of the server. */
function missingPage(locale: Locale, { layout, frame, lists }: Missing): SiteFile {
  const root = frame.baseUrl === null ? '/' : new URL(frame.baseUrl).pathname;
  const desk = { ...deskAt('', locale), href: (to: string) => root + wayTo('', to).replace(/^\.\//, '') };
  const page = writeMissing({ lists, search: frame.searchPath }, desk);
  const seat = { path: '404.html', address: '', frame };
  return { path: seat.path, content: layout(frame, { ...layoutPage(page, seat), root }) };
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
function frameOf({ settings, locale, scene, audience }: Site, look: SiteLook, stands: ReadonlySet<string>): LayoutSite {
  const { logoPath, hasSearch } = look;
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
    links: settings.look.links.flatMap(({ text, address }) => {
      const href = /^(?:https?:|mailto:|tel:)/i.test(address.trim()) ? addressIn(address) : null;
      return href === null ? [] : [{ text, href }];
    }),
    day: writeDay(scene.asOf, locale),
    baseUrl: baseUrlOf(settings.baseUrl),
    isInternal: audience === 'internal',
  };
}

function baseUrlOf(typed: string | null): string | null {
  const address = typed === null ? null : addressIn(typed);
  return address === null ? null : `${address.replace(/\/+$/, '')}/`;
}

/** An address with its signs as addresses have them; `null` for what is none. */
function addressIn(typed: string): string | null {
  try {
    return new URL(typed).href;
  } catch {
    return null;
  }
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
    description: page.description || null,
    breadcrumb:
      address === ''
        ? []
        : [
            { text: frame.name, href: desk.href('') },
            ...page.above.map((one) => ({ text: one.text, href: desk.href(one.address) })),
          ],
    section: page.section && sections[page.section],
    main: page.main,
    isSearchable: frame.searchPath !== null && page.isUnlisted !== true,
    isPast: page.isPast === true,
    ...(page.scripts === undefined ? {} : { scripts: page.scripts }),
  };
}
