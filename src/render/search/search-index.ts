import type { PagefindIndex } from 'pagefind';
import { writeDay } from '../../messages/words-of.ts';
import { fileFolders } from '../addresses.ts';
import { escapeHtml } from '../html/html.ts';
import { searchScript } from './search-script.ts';
import { searchWords } from './search-words.ts';

/** A file of the search; `path` is relative to the top of the site. */
export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The index of a site, made page by page. */
export interface SearchIndex {
  /** Takes in the part of a page marked `data-pagefind-body`; `address` is its folder, `styringsbrev-2026/F1/`. */
  add(address: string, page: string): Promise<void>;
  /** The files that the search page needs, when all pages are in. The same pages in the same order give the same bytes. */
  files(): Promise<readonly SearchFile[]>;
  /** Ends the program that makes the index. */
  close(): Promise<void>;
}

/**
 * Opens an index; `vocabulary` is words of the site that others are joined of. `null` where the program that makes it cannot
 * run: it comes for Linux, macOS, Windows and FreeBSD on common processors, and is left out by `npm install --omit=optional`.
 */
export async function openSearch(vocabulary: Iterable<string>): Promise<SearchIndex | null> {
  const pagefind = await import('pagefind');
  const opened = await within(patience, pagefind.createIndex({ forceLanguage: 'nb', writePlayground: false })).catch(
    () => null,
  );
  const index = opened?.index;
  if (index === undefined) return null;
  const wordsOf = searchWords(vocabulary);
  const underWay: Promise<void>[] = [];
  return {
    add: async (address, page) => {
      const adding = addPage(index, `/${address}`, withSearchWords(page, wordsOf));
      // It is awaited later, and must not count as unheeded until then.
      adding.catch(() => {});
      underWay.push(adding);
      if (underWay.length >= mostUnderWay) await underWay.shift();
    },
    files: async () => {
      await Promise.all(underWay);
      const { files } = await within(patience, index.getFiles());
      return [{ path: `${fileFolders.search}sok.js`, content: searchScript }, ...files.filter(isNeeded).map(toFile)];
    },
    close: async () => void (await pagefind.close()),
  };
}

/** Passes the files of a site on, taking its pages into an index, and gives the files of the search last. */
export async function* withSearch<File extends SearchFile>(
  files: AsyncIterable<File>,
  search: SearchIndex,
): AsyncIterable<File | SearchFile> {
  try {
    for await (const file of files) {
      yield file;
      const address = /^(.*\/)?index\.html$/.exec(file.path);
      if (address === null || typeof file.content !== 'string' || !file.content.includes(' data-pagefind-body'))
        continue;
      await search.add(address[1] ?? '', file.content);
    }
    yield* await search.files();
  } finally {
    await search.close();
  }
}

/** Enough to keep the program busy. */
const mostUnderWay = 64;
/** Milliseconds to wait for an answer: a program that has died gives none. */
const patience = 120_000;

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await within(patience, index.addHTMLFile({ url, content }));
  if (errors.length > 0) throw new Error(`The search index refuses ${url}: ${errors.join('; ')}`);
}

async function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index gives no answer')), milliseconds);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The page as it is indexed, not as it is shown: its title, what kind of thing it is about, how that stands and what it stands in
 * are fields of their own, shown with each hit and so not quoted again; the search words are another, which counts for little and
 * is never quoted.
 */
function withSearchWords(page: string, wordsOf: (text: string) => string): string {
  const fields = {
    ord: escapeHtml(`${wordsOf(textOf(page))} ${monthsIn(page)}`.trim()),
    title: '',
    slag: '',
    stand: '',
  };
  const body = page
    .replace(/<h1\b[^>]*>(.*?)<\/h1>/s, (_, title: string) => ((fields.title = plain(title)), ''))
    .replace(/<p class="kind">(.*?)(<span class="tag.*?)?<\/p>/s, (_, kind: string, state: string | undefined) => {
      fields.slag = plain(kind);
      fields.stand = plain(state ?? '');
      return '';
    })
    .replace(/<svg\b.*?<\/svg>/gs, '')
    .replace(/<\/(?:dt|dd|th|td|li|span|small)>/g, ' $&');
  const metas = Object.entries({ ...fields, sted: placeOf(page) }).map(([name, text]) =>
    text === '' ? '' : `<meta data-pagefind-meta="${name}[content]" content="${text}">`,
  );
  return body.replace('</head>', () => `${metas.join('')}</head>`);
}

/** What a page stands in: the last of the pages above it, below those of the menu. */
function placeOf(page: string): string {
  const [way = ''] = /<nav class="crumbs".*?<\/nav>/s.exec(page) ?? [];
  const [, , ...steps] = way.match(/<li>.*?<\/li>/gs) ?? [];
  return plain(steps.at(-1) ?? '');
}

/** The months of the dates that a page has at its top, as people look for them: «verbalvedtak desember». */
function monthsIn(page: string): string {
  const [top = ''] = /<header class="top">.*?<\/header>/s.exec(page) ?? [];
  const dates = [...top.matchAll(/\b\d{1,2}\.(\d{1,2})\.(\d{4})\b/g)];
  return [...new Set(dates.map(([, month, year]) => writeDay(`${year}-${month}`, 'nb')))].join(' ');
}

/** Markup without its tags, still escaped. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The text of `main`, good enough for finding its words: pages are ours, and their text holds no bare `<`. */
function textOf(page: string): string {
  const main = page.slice(Math.max(0, page.indexOf('<main')), page.lastIndexOf('</main>'));
  return main.replaceAll(/<[^>]*>|&#?\w+;/g, ' ');
}

/** What comes with pagefind and is not needed: its own looks, and the language of pages that have none. */
function isNeeded({ path }: { readonly path: string }): boolean {
  return !/^pagefind-(?!entry)|^wasm\.unknown/.test(path);
}

function toFile({ path, content }: { readonly path: string; readonly content: Uint8Array }): SearchFile {
  return { path: fileFolders.search + path, content };
}
