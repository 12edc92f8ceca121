import { beforeAll, describe, expect, test } from 'vitest';
import { cleanData } from '../../../src/render/pdf/clean-data.ts';
import { coverageOf } from '../../../src/render/pdf/fonts/coverage.ts';
import { fontFiles, type PdfFonts } from '../../../src/render/pdf/fonts/fonts.ts';
import { renameFont } from '../../../src/render/pdf/fonts/rename-font.ts';
import { missingGlyphs } from '../../../src/render/pdf/missing-glyphs.ts';
import { placeOfSign } from '../../../src/render/pdf/sign-place.ts';
import { ourFonts, readFont } from '../../support/pdf.ts';

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await ourFonts();
});

describe('the fonts of PDFs', () => {
  test('have the letters of all that is written in Norway, and the signs of offices', () => {
    const letters = 'æøåÆØÅáčđŋšŧžÁČĐŊŠŦŽéèêóòôâäöüñïðþßõ§€–—‘’“”«»…•·×÷±−≈≤≥→←↑↓✓☐☑①½²³°‰№№�';
    expect(letters.match(/./gu)?.filter((sign) => !fonts.has(sign.codePointAt(0) as number))).toEqual([]);
  });

  test('have the same signs in every style of Inter, so that bold text is never poorer', async () => {
    const all = fontFiles.filter(({ family }) => family === 'Plans Sans');
    const coverages = await Promise.all(all.map(async ({ file }) => coverageOf(await readFont(file))));
    // Signs of private use, which no text keeps, are in the upright ones alone.
    const [first, ...others] = coverages.map((codes) => [...codes].filter((code) => code < 0xe0_00 || code > 0xf8_ff));
    for (const one of others) expect(one).toEqual(first);
  });

  test('have the Latin letters that are never looked up', () => {
    const codes = Array.from({ length: 0x01_80 - 0x20 }, (_, at) => at + 0x20);
    expect(codes.filter((code) => (code < 0x7f || code >= 0xa0) && !fonts.has(code))).toEqual([]);
  });

  test('keep all but their name when they are renamed', async () => {
    const font = await readFont('Inter-Regular.ttf');
    const renamed = renameFont(font, { family: 'Plans Sans', style: 'Regular' });
    expect(coverageOf(renamed)).toEqual(coverageOf(font));
    expect(new TextDecoder('utf-16be').decode(renamed.subarray(Math.ceil(font.length / 4) * 4))).toContain(
      'Plans Sans',
    );
  });
});

describe('a sign that no font has', () => {
  test('is named once, with the place of its first text', () => {
    const data = cleanData({ chapters: [{ 'a/b': 'Se 中 og 中' }, { title: '漢 中' }], tittel: 'Mål ①\u3000\u061C' });
    expect(missingGlyphs(data, fonts.has)).toEqual([
      { codePoint: 0x4e_2d, pointer: '/chapters/0/a~1b' },
      { codePoint: 0x6f_22, pointer: '/chapters/1/title' },
    ]);
  });

  test('is found where the author wrote it', () => {
    const texts = new Map([
      ['plan.md', '# Plan\r\n\r\nTekst.'],
      ['plan/del.md', '# Del\n\nTekst 𠮷 og 中.'],
    ]);
    expect(placeOfSign(0x4e_2d, texts)).toEqual({ path: 'plan/del.md', line: 3 });
    expect(placeOfSign(0x2_0b_b7, texts)).toEqual({ path: 'plan/del.md', line: 3 });
    expect(placeOfSign(0x54_e5, texts)).toBeNull();
  });
});
