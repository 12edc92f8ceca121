import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeDocumentData, writePlansData } from '../../src/render/data/write-data.ts';
import { documentsOf } from '../../src/render/site.ts';
import { writeSitemap } from '../../src/render/sitemap.ts';
import { filesIn, siteOf, writtenSite } from '../support/site.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/output/plans.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

function faultsOf(text: string) {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

const files = {
  'plans.config.yaml': `kommune: { navn: Eksempelvik kommune, nummer: "9901" }\nnettadresse: https://planer.eksempelvik.example/\n`,
  'plan.yaml': `type: temaplan
id: temaplan-å
tittel: "Plan for </script>"
beskrivelse: "Åpen *tekst*."
vedtak: { organ: kommunestyret, dato: 2025-05-02, sak: 12/25 }
mål:
  - id: M1
    tittel: Alle lærer
    bærekraftsmål: ["4.1"]
    beskrivelse: Med glede.
    tiltak:
      - { id: T1, tittel: Les høyt, beløp: { 2026: 1000 } }
      - { id: T2, tittel: HEMMELIG, tilgang: unntatt, unntakshjemmel: offentleglova § 13, forankring: M1 }
`,
  'utkast.yaml': `type: notat
id: utkastet
tittel: KANARI
status: utkast
forankring: temaplan-å#M1
`,
};

describe('the data of a site', () => {
  test('keep to the schema, whole and document by document, for both audiences', { timeout: 60_000 }, async () => {
    for (const audience of ['public', 'internal'] as const) {
      const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15', audience });
      expect(faultsOf(writePlansData(site, 'https://planer.eksempelvik.example/'))).toEqual([]);
      for (const document of documentsOf(site)) expect(faultsOf(writeDocumentData(document, site, null))).toEqual([]);
    }
  });

  test('hold what citizens may see, with addresses as links write them', async () => {
    const data = writePlansData(await siteOf(files), 'https://planer.eksempelvik.example/');
    expect(JSON.parse(data)).toEqual({
      version: 1,
      asOf: '2026-06-01',
      municipality: 'Eksempelvik kommune',
      number: '9901',
      site: 'https://planer.eksempelvik.example/',
      documents: [
        {
          id: 'temaplan-å',
          type: 'temaplan',
          title: 'Plan for </script>',
          state: 'in-force',
          adopted: { kind: 'vedtak', body: 'kommunestyret', date: '2025-05-02', case: '12/25' },
          page: 'temaplan-%C3%A5/',
          data: 'temaplan-%C3%A5/plan.json',
        },
      ],
      items: [
        {
          ref: 'temaplan-å#M1',
          type: 'mål',
          title: 'Alle lærer',
          page: 'temaplan-%C3%A5/M1/',
        },
        {
          ref: 'temaplan-å#T1',
          parent: 'temaplan-å#M1',
          type: 'tiltak',
          title: 'Les høyt',
          amounts: { '2026': 1000 },
          page: 'temaplan-%C3%A5/T1/',
        },
      ],
      relations: [],
    });
  });

  test('of a document have its texts, and never what is not for citizens', async () => {
    const site = await siteOf(files);
    const [document] = documentsOf(site);
    if (document === undefined) throw new Error('no document');
    const data = writeDocumentData(document, site, null);
    expect(JSON.parse(data)).toMatchObject({
      documents: [{ text: 'Åpen tekst.' }],
      items: [{ text: 'Med glede.', unGoals: ['4.1'] }, {}],
    });
    expect(data).not.toContain('"page":"temaplan-%C3%A5/M1/"');
    for (const text of (await writtenSite(site)).values()) expect(text).not.toMatch(/HEMMELIG|KANARI|utkastet/);
  });
});

describe('what stands beside the pages', () => {
  test('are a sitemap of what is listed and a page for addresses that do not exist', async () => {
    const made = await writtenSite(await siteOf(files));
    const sitemap = made.get('sitemap.xml') ?? '';
    expect(sitemap).toContain('<loc>https://planer.eksempelvik.example/</loc>');
    expect(sitemap).toContain('<loc>https://planer.eksempelvik.example/temaplan-%C3%A5/M1/</loc>');
    const missing = made.get('404.html') ?? '';
    expect(missing).toContain('href="/planer/"');
    expect(missing).toContain('href="/style.css"');
    expect(missing).not.toContain('canonical');
    expect(made.get('temaplan-å/M1/index.html')).toContain(
      '<link rel="canonical" href="https://planer.eksempelvik.example/temaplan-%C3%A5/M1/">',
    );
  });

  test('ask search engines to leave an internal site alone, and tell them of none', async () => {
    const made = await writtenSite(await siteOf(files, { audience: 'internal' }));
    expect(made.has('sitemap.xml')).toBe(false);
    expect(made.get('index.html')).toContain('<meta name="robots" content="noindex">');
    expect(made.get('validering/index.html')).toContain('<h1>Funn i planene</h1>');
    const open = await writtenSite(await siteOf(files));
    expect(open.get('index.html')).not.toContain('noindex');
    expect(open.has('validering/index.html')).toBe(false);
  });

  test('are parted where a sitemap would be refused', () => {
    const written = writeSitemap('https://x.example/', [...Array.from({ length: 50_001 }, (_, at) => `${at}/`)]);
    expect(written.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(written[0]?.content).toContain('<sitemap><loc>https://x.example/sitemap-2.xml</loc></sitemap>');
  });
});
