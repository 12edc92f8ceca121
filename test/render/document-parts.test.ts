import { describe, expect, test } from 'vitest';
import { documentParts } from '../../src/render/document-parts.ts';
import { everything } from '../../src/render/extract.ts';
import { documentsOf } from '../../src/render/site.ts';
import { organisation } from '../support/eksempelvik.ts';
import { siteOf, writtenSite } from '../support/site.ts';

const letter = `type: styringsbrev
id: brev
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2025-12-18 }
`;
const chapter = (at: number, items: number) => `type: del
id: kapittel-${at}
tittel: Kapittel ${at}
del_av: brev
rekkefølge: ${at}
oppdrag:
${Array.from({ length: items }, (_, index) => `  - { id: F${at}-${index}, tittel: Oppdrag ${at}-${index}, mottakere: [oppvekst] }\n`).join('')}`;
const text = `---
type: del
id: omtale
tittel: Omtale
del_av: brev
rekkefølge: 9
---
Se [innledningen](#om-året).

# Om året

Det blir et godt år.
`;

/** Chapters with so many items. */
const filesOf = (...sizes: readonly number[]) => ({
  'organisasjon.yaml': organisation,
  'brev.yaml': letter,
  ...Object.fromEntries(sizes.map((size, at) => [`kapittel-${at}.yaml`, chapter(at, size)])),
});

async function partsOf(files: Readonly<Record<string, string>>) {
  const document = documentsOf(await siteOf(files)).find(({ id }) => id === 'brev');
  if (document === undefined) throw new Error('no letter');
  const parts = documentParts(document, everything);
  return [parts.count, ...document.chapters.map((file) => parts.of(file))];
}

describe('a long document', () => {
  test('goes on over several pages, its chapters whole where they can be', async () => {
    expect(await partsOf(filesOf(50, 50, 50))).toEqual([1, 1, 1, 1]);
    expect(await partsOf(filesOf(100, 60, 90, 10))).toEqual([3, 1, 2, 2, 3]);
    expect(await partsOf(filesOf(10, 400, 10))).toEqual([5, 1, 2, 5]);
  });

  test('has every item on one of its pages, and names the headings of all', async () => {
    const pages = await writtenSite(await siteOf(filesOf(100, 400)));
    const own = [1, 2, 3, 4].map(
      (page) => pages.get(page === 1 ? 'brev/index.html' : `brev/side-${page}/index.html`) ?? '',
    );
    const listed = own.map((page) => [...page.matchAll(/<li id="(F[\d-]+)"/g)].map(([, id]) => id));
    expect(listed.map((ids) => ids.length)).toEqual([100, 150, 150, 100]);
    expect(new Set(listed.flat()).size).toBe(500);
    const chapters = Array.from({ length: 3 }, (_, at) => chapter(at, at === 0 ? 400 : 10));
    const long = await writtenSite(
      await siteOf({ ...filesOf(), ...Object.fromEntries(chapters.map((one, at) => [`k-${at}.yaml`, one])) }),
    );
    expect(long.get('brev/index.html')).toMatch(
      /<p id="_toc">Innhold<\/p>.*<a href="side-4\/#_kapittel-2">Kapittel 2<\/a>/,
    );
    expect(own[3]).not.toContain('id="_toc"');
    expect(own[3]).toContain('<h1>Styringsbrev 2026, side 4</h1>');
    expect(own[3]).toContain('<a href="../side-3/"');
    expect(pages.get('brev/F0-7/index.html')).toContain('<a href="../">Styringsbrev 2026</a>');
  });

  test('is led to on the page that has the heading', async () => {
    const pages = await writtenSite(
      await siteOf({
        ...filesOf(140, 140),
        'omtale.md': text,
        'plan.md': '---\ntype: notat\nid: plan\ntittel: Plan\n---\nSe [året](omtale.md#om-året).\n',
      }),
    );
    expect(pages.get('brev/side-2/index.html')).toContain('id="omtale-om-');
    expect(decodeURIComponent(pages.get('plan/index.html') ?? '')).toContain('href="../brev/side-2/#omtale-om-');
  });

  test('leaves the folders of its pages to them', async () => {
    const pages = await writtenSite(
      await siteOf({
        ...filesOf(200),
        'brev.yaml': `${letter}oppdrag:\n  - { id: side-2, tittel: Bygg skole, mottakere: [oppvekst] }\n`,
      }),
    );
    expect(pages.get('brev/side-2/index.html')).toContain('Styringsbrev 2026, side 2');
    expect(pages.get('brev/side-2-2/index.html')).toContain('<h1>Bygg skole</h1>');
  });
});
