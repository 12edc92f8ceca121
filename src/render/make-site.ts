import { writeDay } from '../messages/words-of.ts';
import { chartStyle } from './charts/style.ts';
import { deskAt } from './html/desk.ts';
import type { LayoutPage, LayoutSite } from './html/layout.ts';
import { openLayout } from './html/layout.ts';
import type { Section, WrittenPage } from './html/page.ts';
import { siteWords } from './html/site-words.ts';
import { pageFolders } from './addresses.ts';
import type { Accent } from './look/accent.ts';
import { favicon } from './look/favicon.ts';
import { siteStyle } from './look/site-style.ts';
import { planPages } from './make-pages.ts';
import type { Site } from './site.ts';

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
  const frame = frameOf(site, look);
  for (const { address, write } of planPages(site)) {
    const page = await write(deskAt(address, site.locale));
    const path = `${address}index.html`;
    yield { path, content: layout(frame, layoutPage(page, { path, address, frame })) };
  }
  yield { path: 'style.css', content: siteStyle({ accent: look.accent, drawings: [chartStyle] }) };
  yield { path: 'favicon.svg', content: favicon(look.accent.color) };
}

const sections: Readonly<Record<Section, string>> = {
  plans: pageFolders.documents,
  goals: pageFolders.goals,
  assignments: pageFolders.states,
  units: pageFolders.units,
  year: pageFolders.wheel,
  reports: pageFolders.reports,
};

function frameOf({ settings, locale, scene }: Site, { logoPath, version, hasSearch }: SiteLook): LayoutSite {
  const words = siteWords(locale);
  return {
    name: settings.municipality.name ?? words.unnamed,
    homePath: '',
    logoPath,
    nav: (Object.keys(sections) as Section[]).map((name) => ({ text: words.section[name], path: sections[name] })),
    searchPath: hasSearch ? pageFolders.search : null,
    accessibilityPath: pageFolders.accessibility,
    dataPath: pageFolders.data,
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
  const { href } = deskAt(address, page.locale);
  return {
    path,
    language: page.locale,
    title: page.title,
    description: page.description,
    breadcrumb:
      address === ''
        ? []
        : [
            { text: frame.name, href: href('') },
            ...page.above.map((one) => ({ text: one.text, href: href(one.address) })),
          ],
    section: page.section && sections[page.section],
    main: page.main,
    isSearchable: page.isUnlisted !== true,
    ...(page.scripts === undefined ? {} : { scripts: page.scripts }),
  };
}
