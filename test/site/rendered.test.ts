import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { lacks } from '../support/needs.ts';
import { render } from '../support/render.ts';
import { vnuErrors } from '../support/vnu.ts';
import type { SiteFolder } from '../support/write-site.ts';

/** The sites of the example municipalities, judged by the tools that inspectors use. */
const workspaces = [
  ['eksempelvik', { asOf: '2026-06-15' }],
  ['eksempelvik', { asOf: '2026-06-15', audience: 'internal' }],
  ['eksempelvik', { asOf: '2026-06-15', unit: 'oppvekst' }],
  ['eksempelvik-brudd', { asOf: '2026-06-15' }],
  ['lorenskog', { asOf: '2026-06-15' }],
  ['lier', { asOf: '2026-06-15' }],
] as const;

describe.each(workspaces)('the site of %s %o', (name, options) => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = await render(`plans/${name}`, options);
  }, 120_000);
  afterAll(() => site.remove());

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(site.folder)).toEqual([]);
  });

  test.skipIf(lacks('java'))(
    'is HTML without errors on every page',
    async () => {
      expect(await vnuErrors(site.folder)).toEqual([]);
    },
    120_000,
  );
});
