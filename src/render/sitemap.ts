import { escapeHtml } from './html/html.ts';

/** The protocol's limit (sitemaps.org): a file with more is refused. */
const most = 50_000;

/** The sitemap of a site: one file, or where there are too many pages an index and its parts. `addresses`: as links write them, from the top. */
export function writeSitemap(
  baseUrl: string,
  addresses: readonly string[],
): readonly { path: string; content: string }[] {
  const urls = addresses.map((address) => `${baseUrl}${address}`);
  if (urls.length <= most) return [{ path: 'sitemap.xml', content: list('urlset', 'url', urls) }];
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    content: list('urlset', 'url', urls.slice(at * most, (at + 1) * most)),
  }));
  const index = list(
    'sitemapindex',
    'sitemap',
    parts.map(({ path }) => `${baseUrl}${path}`),
  );
  return [{ path: 'sitemap.xml', content: index }, ...parts];
}

function list(root: string, entry: string, urls: readonly string[]): string {
  const entries = urls.map((url) => `<${entry}><loc>${escapeHtml(url)}</loc></${entry}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</${root}>\n`;
}
