import { expect, test } from 'vitest';
import { threadStarts } from '../../../src/render/pages/thread.ts';
import { samfunnsdel, økonomiplanHead } from '../../support/eksempelvik.ts';
import { siteOf, writtenSite } from '../../support/site.ts';

test('A red thread that has room on the page of its goal is shown there, a longer one on a page of its own', async () => {
  const measures = Array.from(
    { length: 7 },
    (_, at) => `  - { id: T${at}, tittel: T ${at}, forankring: samfunnsdel-2024#M1 }\n`,
  );
  const site = await siteOf({
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': `${økonomiplanHead}tiltak:\n${measures.join('')}  - { id: T9, tittel: T 9, forankring: samfunnsdel-2024#M2 }\n`,
  });
  expect(threadStarts(site).map(({ address, hasPage }) => [address, hasPage])).toEqual([
    ['rod-trad/samfunnsdel-2024/M1/', true],
    ['samfunnsdel-2024/M2/', false],
  ]);
  const pages = [...(await writtenSite(site)).keys()].filter((path) => path.startsWith('rod-trad/'));
  expect(pages).toEqual(['rod-trad/index.html', 'rod-trad/samfunnsdel-2024/M1/index.html']);
});
