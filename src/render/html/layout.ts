import type { Locale } from '../../config/settings.ts';
import { breadcrumb } from './components/breadcrumb.ts';
import type { Crumb } from './components/breadcrumb.ts';
import { html, trusted } from './html.ts';
import type { Html } from './html.ts';
import { shellWords } from './shell-words.ts';
import type { ShellWords } from './shell-words.ts';
import { openTemplates } from './templates.ts';
import type { Render } from './templates.ts';

/** What is the same on all pages in a language. A `path` is from the root of the site, without a slash in front. */
export interface LayoutSite {
  /** The municipality. */
  readonly name: string;
  readonly homePath: string;
  /** Nothing for our own mark. */
  readonly logoPath: string | null;
  readonly nav: readonly SitePath[];
  /** The page that takes `?q=`; nothing where the site has no search. */
  readonly searchPath: string | null;
  readonly accessibilityPath: string | null;
  readonly dataPath: string | null;
  /** Links of the municipality's own, to other sites. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** As of which day, as people write it. */
  readonly day: string;
  /** Where the site will stand, with a slash at the end; nothing where that is not known. */
  readonly baseUrl: string | null;
  /** Not for everybody: search engines are asked to leave it alone. */
  readonly isInternal?: boolean;
}

export interface SitePath {
  readonly text: string;
  readonly path: string;
}

/** One page. */
export interface LayoutPage {
  /** Of its file: `styringsbrev-2026/F1/index.html`. */
  readonly path: string;
  readonly language: Locale;
  readonly title: string;
  /** One or two sentences for search engines. */
  readonly description?: string | null;
  /** The way to the page above this one. */
  readonly breadcrumb?: readonly Crumb[];
  /** Path of the menu's entry that the page belongs under. */
  readonly section?: string | null;
  readonly main: Html;
  /** Paths of scripts. A page that has any may also load data and WebAssembly of its own site. */
  readonly scripts?: readonly string[];
  /** Whether the search finds it. */
  readonly isSearchable?: boolean;
  /** What it tells of no longer holds: the search names it later. */
  readonly isPast?: boolean;
  /** The root as seen from the page, where its path does not say: a page for addresses that do not exist stands at any of them. */
  readonly root?: string;
}

/** Puts a page in its frame: a whole HTML document. Throws a `PlansError` that names the place in the template that cannot be used. */
export type Layout = (site: LayoutSite, page: LayoutPage) => string;

/**
 * Opens the templates: the shipped ones by file name (`page.liquid`), a municipality's own in place of those of the same name.
 * Head and foot know nothing of the single page, so each is made once for all pages that are as deep and belong under the same entry of the menu.
 */
export function openLayout(templates: ReadonlyMap<string, string>): Layout {
  const render = openTemplates(templates);
  const made = new WeakMap<LayoutSite, Map<string, Frame>>();
  const frameOf = (site: LayoutSite, at: Standpoint): Frame => {
    const ofSite = made.get(site) ?? new Map<string, Frame>();
    made.set(site, ofSite);
    const key = JSON.stringify(at);
    const frame = ofSite.get(key) ?? makeFrame(render, site, at);
    ofSite.set(key, frame);
    return frame;
  };
  return (site, page) => {
    const at = standpoint(site, page);
    const words = shellWords(page.language);
    return render('page.liquid', { root: at.root, words, ...frameOf(site, at), page: pageValues(site, page, words) });
  };
}

/** What head and foot of a page depend on. */
interface Standpoint {
  readonly language: Locale;
  readonly root: string;
  /** Path of the menu's entry that the page is or belongs under. */
  readonly entry: string | null;
  readonly isEntry: boolean;
  /** It has the field for words itself. */
  readonly isSearch: boolean;
}

interface Frame {
  readonly header: Html;
  readonly footer: Html;
  readonly site: object;
}

function standpoint({ nav, searchPath }: LayoutSite, { language, path, root, section = null }: LayoutPage): Standpoint {
  const own = nav.find((entry) => entry.path === path || `${entry.path}index.html` === path);
  return {
    language,
    root: root ?? '../'.repeat(path.split('/').length - 1),
    entry: own?.path ?? section,
    isEntry: own !== undefined,
    isSearch: searchPath !== null && (path === searchPath || path === `${searchPath}index.html`),
  };
}

function makeFrame(render: Render, site: LayoutSite, at: Standpoint): Frame {
  const words = shellWords(at.language);
  const values = { root: at.root, words, site: siteValues(site, at, words) };
  return {
    // Ours, so that no template of a municipality leaves it out.
    header: html`${site.isInternal && html`<aside class="inner">${words.internal}</aside>\n`}${trusted(render('header.liquid', values))}`,
    footer: trusted(render('footer.liquid', values)),
    site: values.site,
  };
}

const strictPolicy =
  "default-src 'none';style-src 'self';font-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none'";
const scriptPolicy = `${strictPolicy};script-src 'self' 'wasm-unsafe-eval';connect-src 'self'`;

function siteValues(site: LayoutSite, { root, entry, isEntry, isSearch }: Standpoint, words: ShellWords) {
  const { accessibilityPath, dataPath, searchPath } = site;
  const own = [
    { text: words.accessibility, path: accessibilityPath },
    { text: words.openData, path: dataPath },
  ].flatMap(({ text, path }) => (path === null ? [] : [{ text, href: root + path }]));
  return {
    name: site.name,
    home: here(root + site.homePath),
    logo: site.logoPath ?? 'favicon.svg',
    nav: site.nav.map(({ text, path }) => ({
      text,
      href: here(root + path),
      current: path !== entry ? null : isEntry ? 'page' : 'true',
    })),
    search: searchPath === null || isSearch ? null : root + searchPath,
    links: [...site.links.map(({ text, href }) => ({ text, href })), ...own],
    made: words.made(site.day),
  };
}

function pageValues(site: LayoutSite, page: LayoutPage, words: ShellWords) {
  const { title, description = null, scripts = [], breadcrumb: crumbs = [], isSearchable = false } = page;
  return {
    language: page.language,
    title,
    fullTitle: title === site.name ? title : `${title} – ${site.name}`,
    description,
    canonical: site.baseUrl === null ? null : canonicalOf(site.baseUrl, page),
    // Ours, and shorter with its quotes as they are.
    csp: trusted(scripts.length === 0 ? strictPolicy : scriptPolicy),
    scripts,
    isSearchable,
    isPast: page.isPast === true,
    isInternal: site.isInternal === true,
    breadcrumb: breadcrumb(words.youAreHere, crumbs),
    main: page.main,
  };
}

/** A page that stands at any address has none of its own. */
function canonicalOf(baseUrl: string, { path, root }: LayoutPage): string | null {
  if (root !== undefined) return null;
  return (
    baseUrl +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}

/** An empty address would be the page itself, whatever its folder. */
function here(href: string): string {
  return href === '' ? './' : href;
}
