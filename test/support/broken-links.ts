import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every link within a site that leads nowhere, `page: link`: to a file that is not there, or to an id that no element has. */
export function brokenLinks(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const pages = paths.filter((path) => path.endsWith('.html'));
  const read = (path: string) => readPage(readFileSync(join(folder, path), 'utf8'));
  return brokenLinksOf(new Set(paths), new Map(pages.map((path) => [path, read(path)])));
}

interface LinkedPage {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const origin = 'http://site.invalid';

function brokenLinksOf(paths: ReadonlySet<string>, pages: ReadonlyMap<string, LinkedPage>): readonly string[] {
  const isBroken = (page: string, link: string) => {
    const base = `${origin}/${page.split('/').map(encodeURIComponent).join('/')}`;
    if (!URL.canParse(link, base)) return true;
    const { origin: host, pathname, hash } = new URL(link, base);
    if (host !== origin) return false;
    const path = decodeURIComponent(pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!paths.has(file)) return true;
    return hash.length > 1 && pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1))) === false;
  };
  return [...pages]
    .flatMap(([page, { links }]) => links.filter((link) => isBroken(page, link)).map((link) => `${page}: ${link}`))
    .sort();
}

/** Good for pages whose attributes are quoted and whose text holds no bare `<`, as ours. */
function readPage(html: string): LinkedPage {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const [tag] of html.replaceAll(/<!--.*?-->/gs, '').matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
    for (const [, name = '', double, single] of tag.matchAll(/\s([a-z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)) {
      const value = unescapeHtml(double ?? single ?? '');
      if (name.toLowerCase() === 'id') ids.add(value);
      if (/^(?:href|xlink:href|src|action|poster)$/i.test(name)) links.push(value);
      if (/^srcset$/i.test(name)) links.push(...value.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''));
    }
  }
  return { links, ids };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10));
  });
}
