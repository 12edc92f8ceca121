import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '../../../src/host/pdf/compiler.ts';
import { openNative } from '../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../src/host/pdf/portable-compiler.ts';
import { breakable } from '../../../src/render/pdf/breakable.ts';
import type { PdfFonts } from '../../../src/render/pdf/fonts/fonts.ts';
import { missingGlyphs } from '../../../src/render/pdf/missing-glyphs.ts';
import { cleanData } from '../../../src/render/pdf/clean-data.ts';
import { readObjects } from '../../../src/render/pdf/pdf-objects.ts';
import type { PdfDocument, PdfItem, PdfPart } from '../../../src/render/pdf/pdf-document.ts';
import { readStructure, type StructurePart } from '../../../src/render/pdf/structure.ts';
import { proseWriter } from '../../../src/render/pdf/write-prose.ts';
import { statusBarDrawing } from '../../../src/render/pdf/figures/status-bar.ts';
import type { PdfDrawing } from '../../../src/render/pdf/pdf-drawing.ts';
import { frame } from '../../support/chart.ts';
import { lacks } from '../../support/needs.ts';
import { ourFonts } from '../../support/pdf.ts';
import { makePlan, planOf, proseDesk, somePlan } from '../../support/pdf-plans.ts';
import { filesIn, siteOf } from '../../support/site.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { read } from '../support/prose.ts';

let fonts: PdfFonts;
let compiler: Compiler;
beforeAll(async () => {
  fonts = await ourFonts();
  compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
}, 60_000);

const withText = (markdown: string): PdfDocument => ({
  ...somePlan,
  body: proseWriter(proseDesk).write(read(markdown), 2),
});

describe('the PDF of a document', () => {
  test.each(['eksempelvik', 'lorenskog', 'lier'])(
    'is made of every document of %s',
    async (name) => {
      const site = await siteOf(filesIn(`plans/${name}`), { asOf: '2026-06-15' });
      const plans = site.scene.graph.documents
        .filter(({ facts }) => facts.type !== 'del')
        .map((one) => planOf(one, site));
      expect(plans.flatMap((one) => missingGlyphs(cleanData(one), fonts.has))).toEqual([]);
      expect(plans.flatMap((one) => makePlan(one, compiler).messages)).toEqual([]);
    },
    120_000,
  );

  test('says what it is, who adopted it and when, then its text, in that order', async () => {
    const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
    const document = site.scene.graph.documents.find(({ id }) => id === 'samfunnsdel-2024');
    const { facts, body, ...said } = planOf(document as NonNullable<typeof document>, site);
    expect(said).toEqual({
      layout: 'plan',
      language: 'nb',
      municipality: 'Eksempelvik kommune',
      title: 'Kommuneplanens samfunnsdel 2024–2036',
      kind: 'Kommuneplanens samfunnsdel',
      subject: expect.any(String),
      date: { year: 2024, month: 12, day: 11 },
      accent: '#0b5a6e',
      notice: null,
      words: { contents: 'Innhold', page: 'Side', of: 'av' },
      front: { cover: true, contents: 3 },
    });
    expect(facts).toEqual([
      { label: 'Periode', value: '2024–2036' },
      { label: 'Vedtatt', value: 'Kommunestyret, 11.12.2024' },
      { label: 'Sak', value: '104/24' },
    ]);
    expect(body.flatMap((part) => (part.kind === 'section' ? [[part.level, part.title]] : []))).toEqual([
      [2, 'Målt utvikling'],
      [2, 'Hva dette bygger på'],
      [2, 'Om dokumentet'],
    ]);
  });
});

/** Everything that prose can be, as it is to be read aloud. */
const everything = `# Første

Avsnitt med **fet _kursiv_**, ~~strøket~~ og [lenke](https://eksempelvik.example/a). Note[^a] og igjen[^a].

> **Fet** først, _kursiv_ etter.

- [x] gjort
- én **til**
  1. inni

| **Fet** hode | Tall |
|---|--:|
| _kursiv_ celle | 1 200 |

\`\`\`
kode -> 10x10
\`\`\`

![Et kart](kart.png "Kart over sentrum")

Et bilde ![ikon](kart.png) i en linje.

## Andre

Slutt.

[^a]: Noten **her**.
`;

const status = statusBarDrawing({
  ...frame,
  counts: [
    { status: 'fullført', count: 3 },
    { status: 'i-rute', count: 2 },
    { status: 'avsluttet', count: 1 },
    { status: 'unknown', count: 2 },
  ],
}) as PdfDrawing;
/** What plans have besides text. */
const partsOfAPlan: readonly PdfPart[] = [
  { kind: 'section', level: 2, title: 'Tiltak' },
  {
    kind: 'item-table',
    head: ['Tiltak (1000 kroner)', '2026'],
    columns: [
      { share: 1, side: 'left' },
      { share: null, side: 'right' },
    ],
    rows: [
      { depth: 1, number: '1', title: 'Svømming', facts: ['Oppvekst'], blocks: [], cells: ['790'], isLong: false },
    ],
    sums: ['Sum', '790'],
  },
  {
    kind: 'wide',
    parts: [
      { kind: 'grid', head: ['Enhet', '2026'], rows: [['Oppvekst', '1']] },
      { kind: 'drawings', drawings: [status, status] },
    ],
  },
  { kind: 'together', parts: [status] },
];

describe('text', () => {
  test('has parts that programs know, in the order in which it is written', () => {
    const { pdf } = makePlan(withText(everything), compiler);
    const [document] = readStructure(readObjects(pdf as Uint8Array));
    const body = document?.parts.slice(document.parts.findIndex(({ role }) => role === 'H2')) ?? [];
    expect(body.map(({ role }) => role).join(' ')).toBe('H2 P BlockQuote L Table Code Div P H3 P');
    expect(altsIn(body)).toEqual(['Et kart', 'ikon']);
  });

  test.skipIf(lacks('pdfinfo'))('is read in the order of its words, whatever their look', () => {
    const { pdf } = makePlan(withText(everything), compiler);
    const told = spawnSync('pdfinfo', ['-struct-text', '-'], { input: pdf as Uint8Array, encoding: 'utf8' }).stdout;
    const words = [...told.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join('');
    expect(words.replace(/\s+/g, ' ')).toContain(
      'FørsteAvsnitt med fet kursiv, strøket og lenke. Note11Noten her. og igjen1.Fet først, kursiv etter.•☑ gjort•én til1.inni',
    );
    expect(words).toContain('Fet hodeTallkursiv celle1 200kode -> 10x10');
    expect(words).toMatch(/Kart over sentrumEt bilde {2}i en linje\.AndreSlutt\.$/);
  });

  test('and tables have heads, drawings their words, wherever they stand', () => {
    const { pdf, messages } = makePlan({ ...somePlan, body: partsOfAPlan }, compiler);
    expect(messages).toEqual([]);
    const parts = readStructure(readObjects(pdf as Uint8Array));
    expect(altsIn(parts)).toEqual([status, status, status].map(({ alt }) => alt));
    expect(countOf('Table', parts)).toBe(2);
    expect(countOf('TH', parts)).toBe(4);
  });

  test.each(['![](kart.png)', 'Et bilde ![](kart.png) i en linje.', '![](kart.png "Kart over havna")'])(
    'may have an image that nobody has described: %s',
    (markdown) => {
      expect(makePlan(withText(markdown), compiler).messages).toEqual([]);
    },
  );

  test('of both builds is the same, byte for byte', async () => {
    const portable = await openPortable(fonts.files);
    const rich = { ...withText(everything), front: { cover: true, contents: 3 as const } };
    const hashes = [compiler, portable].map((one) =>
      createHash('sha256')
        .update(makePlan({ ...rich, body: [...rich.body, ...partsOfAPlan] }, one).pdf ?? '')
        .digest('hex'),
    );
    expect(hashes[1]).toBe(hashes[0]);
  }, 60_000);

  test('may be nested deeper than Typst can', () => {
    const quotes = `${'> '.repeat(60)}dypt sitat`;
    const lists = Array.from({ length: 40 }, (_, at) => `${'  '.repeat(at)}- nivå ${at}`).join('\n');
    const both = `${'> - '.repeat(12)}${'**_'.repeat(20)}dypt${'_**'.repeat(20)}`;
    let items: readonly PdfItem[] = [];
    for (const text of [`${quotes}\n\n${lists}\n\n${both}`, '', '', '', ''])
      items = [
        { number: '1', title: 'Mål', facts: ['frist'], blocks: proseWriter(proseDesk).write(read(text), 3), items },
      ];
    expect(makePlan({ ...somePlan, body: [{ kind: 'items', items }] }, compiler).messages).toEqual([]);
  }, 60_000);

  test('that is hostile stands as it is written', () => {
    const texts = [
      '#panic("x")',
      '#import "@preview/x:1.0.0"',
      '$x^2$',
      '@ref <label>',
      '\\ ] }',
      '-- --- ... "a" -> 10x10 https://',
      '= Ikke overskrift',
      '/* */ //',
    ];
    const part: PdfPart = { kind: 'paragraph', children: texts.map((text) => ({ kind: 'text', text: `${text} ` })) };
    const everywhere = {
      ...somePlan,
      title: texts.join(' '),
      kind: texts.join(' '),
      body: [part],
      notice: texts.join(' '),
    };
    const { pdf, messages } = makePlan(everywhere, compiler);
    expect(messages).toEqual([]);
    if (lacks('pdfinfo')) return;
    const told = spawnSync('pdftotext', ['-', '-'], { input: pdf as Uint8Array, encoding: 'utf8' }).stdout;
    const flat = told.replace(/\s+/g, ' ');
    for (const text of texts) expect(flat.split(text).length - 1).toBeGreaterThanOrEqual(2);
  });

  test('of files made to break things becomes PDFs all the same', async () => {
    const site = await siteOf(hostileFiles(filesIn('plans/lier')), { asOf: '2026-06-15' });
    const plans = site.scene.graph.documents.map((one) => planOf(one, site));
    const missing = new Set(
      plans.flatMap((one) => missingGlyphs(cleanData(one), fonts.has).map(({ codePoint }) => codePoint)),
    );
    const shown = plans.map((one) => withoutSigns(one, missing));
    expect(shown.flatMap((one) => makePlan(one, compiler).messages)).toEqual([]);
  }, 60_000);
});

describe('long words', () => {
  test('may go on in the next line, others are left alone', () => {
    expect(breakable('sammenkoblingsmulighetene i https://a.example')).toBe(
      'sammenkoblingsmulighetene i https://a.example',
    );
    const address = `https://eksempelvik.example/${'sti/'.repeat(8)}`;
    expect(breakable(address).replaceAll('\u200B', '')).toBe(address);
    expect(breakable(breakable(address))).toBe(breakable(address));
    expect(breakable(address)).toContain('sti/\u200Bsti/\u200B');
    expect(breakable('å'.repeat(60))).toBe(`${'å'.repeat(24)}\u200B${'å'.repeat(24)}\u200B${'å'.repeat(12)}`);
  });
});

function countOf(role: string, parts: readonly StructurePart[]): number {
  return parts.reduce((sum, part) => sum + (part.role === role ? 1 : 0) + countOf(role, part.parts), 0);
}

function altsIn(parts: readonly StructurePart[]): readonly string[] {
  return parts.flatMap(({ alt, parts: inner }) => [...(alt === null ? [] : [alt]), ...altsIn(inner)]);
}

function withoutSigns(one: PdfDocument, signs: ReadonlySet<number>): PdfDocument {
  const text = JSON.stringify(one);
  return JSON.parse(
    text.replace(/./gsu, (sign) => (signs.has(sign.codePointAt(0) as number) ? '' : sign)),
  ) as PdfDocument;
}
