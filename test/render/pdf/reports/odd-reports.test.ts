import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { cleanData } from '../../../../src/render/pdf/clean-data.ts';
import type { PdfDocument } from '../../../../src/render/pdf/pdf-document.ts';
import { openPress, pagesOf, type Press, refusalsOf, signsMissing } from '../../../support/made-reports.ts';
import { lacks } from '../../../support/needs.ts';
import { makePlan } from '../../../support/pdf-plans.ts';
import { reportsOf } from '../../../support/pdf-reports.ts';
import { filesIn, siteOf } from '../../../support/site.ts';
import { chainFiles } from '../../support/chain-files.ts';
import { hostileFiles } from '../../support/hostile-files.ts';

let press: Press;
beforeAll(async () => {
  press = await openPress();
}, 60_000);

test('files made to break things become reports all the same', async () => {
  const site = await siteOf(hostileFiles(filesIn('plans/lier')), { asOf: '2026-06-15', audience: 'internal' });
  const all = reportsOf(site);
  const missing = signsMissing(all.values(), press);
  const shown = new Map([...all].map(([name, one]) => [name, withoutSigns(one, missing)]));
  expect(refusalsOf(shown.values(), press)).toEqual([]);
  expect(pagesOf(shown.get('brudd'), press)).toBe(1);
}, 120_000);

test('hundreds of rows go on from page to page, and breaks stay on one', async () => {
  const title = 'Et løst tiltak med en tittel som er lang nok til å gå over to linjer i en smal kolonne';
  const measures = Array.from(
    { length: 150 },
    (_, at) => `  - { id: L${at}, tittel: ${title} ${at}, beløp: { 2026: 1000 } }\n`,
  );
  const votes = Array.from(
    { length: 150 },
    (_, at) => `  - { id: W${at}, tittel: Vedtak ${at}, ansvarlig: teknisk, frist: 2026-01-31 }\n`,
  );
  const plan = (chainFiles['økonomiplan.yaml'] ?? '').replace('vedtakspunkter:', `${measures.join('')}vedtakspunkter:`);
  const files = { ...chainFiles, 'økonomiplan.yaml': `${plan}${votes.join('')}` };
  const all = reportsOf(await siteOf(files));
  expect(refusalsOf(all.values(), press)).toEqual([]);
  expect(pagesOf(all.get('brudd'), press)).toBe(1);
  expect(pagesOf(all.get('vedtak'), press)).toBeGreaterThan(5);
  expect(pagesOf(all.get('oppfolging'), press)).toBeGreaterThan(5);
}, 120_000);

test.skipIf(lacks('pdfinfo'))(
  'hostile text stands as it is written',
  async () => {
    const text = '#panic("x") $x^2$ @ref <label> *s* _t_ // -- \\ ] }';
    const files = {
      ...chainFiles,
      'samfunnsdel.yaml': (chainFiles['samfunnsdel.yaml'] ?? '').replace('Alle barn lærer å svømme', `'${text}'`),
      'økonomiplan.yaml': (chainFiles['økonomiplan.yaml'] ?? '').replace('Plan for badeplasser', `'${text}'`),
    };
    const all = reportsOf(await siteOf(files));
    for (const name of ['rod-trad', 'brudd', 'status', 'vedtak']) {
      const one = all.get(name);
      const { pdf, messages } =
        one === undefined ? { pdf: null, messages: ['there is none'] } : makePlan(one, press.compiler);
      expect(messages).toEqual([]);
      const told = spawnSync('pdftotext', ['-', '-'], { input: pdf ?? '', encoding: 'utf8' }).stdout.replace(
        /\s+/g,
        '',
      );
      expect(told).toContain(text.replace(/[\s\u00AD]+/g, ''));
    }
  },
  60_000,
);

function withoutSigns(one: PdfDocument, signs: ReadonlySet<number>): PdfDocument {
  const text = JSON.stringify(cleanData(one));
  const shown = text.replace(/./gsu, (sign) => (signs.has(sign.codePointAt(0) as number) ? '' : sign));
  return JSON.parse(shown) as PdfDocument;
}
