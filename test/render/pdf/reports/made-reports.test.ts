import { beforeAll, expect, test } from 'vitest';
import type { PdfDocument } from '../../../../src/render/pdf/pdf-document.ts';
import { openPress, pagesOf, type Press, refusalsOf, signsMissing } from '../../../support/made-reports.ts';
import { reportsOf } from '../../../support/pdf-reports.ts';
import { filesIn, siteOf } from '../../../support/site.ts';

let press: Press;
beforeAll(async () => {
  press = await openPress();
}, 60_000);

test.each([
  ['eksempelvik', 'nn'],
  ['lorenskog', 'nb'],
  ['lier', 'en'],
] as const)(
  'all reports are made of %s in %s',
  async (name, locale) => {
    const site = await siteOf(filesIn(`plans/${name}`), { asOf: '2026-06-15', locale });
    const all = reportsOf(site);
    expect([...signsMissing(all.values(), press)]).toEqual([]);
    expect(refusalsOf(all.values(), press)).toEqual([]);
    expect(pagesOf(all.get('brudd'), press)).toBe(1);
    expect(pagesOf(drawingsOf(all.get('planoversikt')), press)).toBe(1);
    expect(pagesOf(drawingsOf(all.get('arshjul')), press)).toBe(1);
  },
  120_000,
);

test('the many breaks of Eksempelvik stand on one page', async () => {
  const files = filesIn('plans/eksempelvik-brudd');
  const breaks = reportsOf(await siteOf(files, { asOf: '2026-06-15', audience: 'internal' })).get('brudd');
  expect(pagesOf(breaks, press)).toBe(1);
}, 60_000);

/** A report with its drawings alone: they are to stand below its title, on its first page. */
function drawingsOf(one: PdfDocument | undefined): PdfDocument | undefined {
  return one && { ...one, body: one.body.filter(({ kind }) => kind === 'drawing') };
}
