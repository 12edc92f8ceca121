import { loadRemark, loadSatteri, type MarkdownParser } from '../../../src/parse/markdown/parser.ts';
import type { Locale } from '../../../src/config/settings.ts';
import type { Prose } from '../../../src/render/prose/prose.ts';
import { proseHtml } from '../../../src/render/prose/prose-html.ts';
import { type ProseTools, readProse } from '../../../src/render/prose/read-prose.ts';

export const remark: MarkdownParser = await loadRemark();
export const satteri: MarkdownParser | null = await loadSatteri();

/** A site on which pages end in `.html`, `hemmelig.md` is not there, and `kart.png` is the only image. */
export const tools: ProseTools = {
  parse: satteri ?? remark,
  resolve: (target) => (target.includes('hemmelig') ? null : { href: `/${target.replace(/\.md$/, '.html')}` }),
  image: (target) => (target === 'kart.png' ? { src: '/kart.png', width: 640, height: 480 } : null),
};

/** Reads a text by both parsers and gives what they agree on. */
export function read(text: string): Prose {
  const prose = readProse(text, { ...tools, parse: remark });
  if (satteri !== null && JSON.stringify(readProse(text, { ...tools, parse: satteri })) !== JSON.stringify(prose))
    throw new Error(`the parsers differ on ${JSON.stringify(text)}`);
  return prose;
}

/** The markup of a text whose outermost headings are of level 2. */
export function markup(text: string, locale: Locale = 'nb'): string {
  return proseHtml(read(text), 2, { locale }).toString();
}
