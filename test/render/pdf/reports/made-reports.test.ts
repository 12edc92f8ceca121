import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '../../../../src/host/pdf/compiler.ts';
import { openNative } from '../../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../../src/host/pdf/portable-compiler.ts';
import type { PdfFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { missingGlyphs } from '../../../../src/render/pdf/missing-glyphs.ts';
import { cleanData } from '../../../../src/render/pdf/clean-data.ts';
import type { PdfDocument } from '../../../../src/render/pdf/pdf-document.ts';
import type { Files } from '../../../../src/workspace/check-files.ts';
import { ourFonts } from '../../../support/pdf.ts';
import { compilePlan, makePlan } from '../../../support/pdf-plans.ts';
import { reportsOf } from '../../../support/pdf-reports.ts';
import { filesIn, siteOf, type SiteOptions } from '../../../support/site.ts';
import { chainFiles } from '../../support/chain-files.ts';
import { hostileFiles } from '../../support/hostile-files.ts';

let fonts: PdfFonts;
let compiler: Compiler;
beforeAll(async () => {
  fonts = await ourFonts();
  compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
}, 60_000);

async function reports(files: Files, options: SiteOptions = {}): Promise<ReadonlyMap<string, PdfDocument>> {
  return reportsOf(await siteOf(files, { asOf: '2026-06-15', ...options }));
}

function messagesOf(all: ReadonlyMap<string, PdfDocument>): readonly string[] {
  return [...all.values()].flatMap((one) => [
    ...missingGlyphs(cleanData(one), fonts.has).map(({ codePoint }) => `U+${codePoint.toString(16)}`),
    ...makePlan(one, compiler).messages,
  ]);
}

function pagesOf(report: PdfDocument | undefined): number | string {
  if (report === undefined) return 'there is none';
  const made = compilePlan(report, compiler);
  return made.kind === 'pdf' ? made.pages : made.messages.join('\n');
}

describe('the reports as PDF', () => {
  test.each([
    ['eksempelvik', 'nn', 'public'],
    ['eksempelvik-brudd', 'nb', 'internal'],
    ['lorenskog', 'nb', 'public'],
    ['lier', 'en', 'public'],
  ] as const)(
    'are made of %s in %s for the audience %s, the breaks on one page',
    async (name, locale, audience) => {
      const all = await reports(filesIn(`plans/${name}`), { locale, audience });
      expect(messagesOf(all)).toEqual([]);
      expect(pagesOf(all.get('brudd'))).toBe(1);
    },
    120_000,
  );

  test('of files made to break things are made all the same', async () => {
    const all = await reports(hostileFiles(filesIn('plans/lier')), { audience: 'internal' });
    const missing = new Set(
      [...all.values()].flatMap((one) => missingGlyphs(cleanData(one), fonts.has).map(({ codePoint }) => codePoint)),
    );
    const shown = new Map([...all].map(([name, one]) => [name, withoutSigns(one, missing)]));
    expect(messagesOf(shown)).toEqual([]);
    expect(pagesOf(shown.get('brudd'))).toBe(1);
  }, 120_000);

  test('of hundreds of everything have rows that go on from page to page, and breaks on one', async () => {
    const measures = Array.from(
      { length: 300 },
      (_, at) =>
        `  - { id: L${at}, tittel: Et løst tiltak med en tittel som er lang nok til å gå over to linjer i en smal kolonne ${at}, beløp: { 2026: 1000 } }\n`,
    );
    const votes = Array.from(
      { length: 300 },
      (_, at) => `  - { id: W${at}, tittel: Vedtak ${at}, ansvarlig: teknisk, frist: 2026-01-31 }\n`,
    );
    const plan = (chainFiles['økonomiplan.yaml'] ?? '').replace(
      'vedtakspunkter:',
      `${measures.join('')}vedtakspunkter:`,
    );
    const all = await reports({ ...chainFiles, 'økonomiplan.yaml': `${plan}${votes.join('')}` });
    expect(messagesOf(all)).toEqual([]);
    expect(pagesOf(all.get('brudd'))).toBe(1);
    expect(pagesOf(all.get('vedtak'))).toBeGreaterThan(8);
    expect(pagesOf(all.get('oppfolging'))).toBeGreaterThan(8);
  }, 120_000);
});

function withoutSigns(one: PdfDocument, signs: ReadonlySet<number>): PdfDocument {
  const text = JSON.stringify(one);
  return JSON.parse(
    text.replace(/./gsu, (sign) => (signs.has(sign.codePointAt(0) as number) ? '' : sign)),
  ) as PdfDocument;
}
