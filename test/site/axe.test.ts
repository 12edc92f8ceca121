import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLooks, browseSite, type SiteBrowser } from '../support/browser.ts';
import { lacks } from '../support/needs.ts';
import { render } from '../support/render.ts';
import type { SiteFolder } from '../support/write-site.ts';

/** Each kind is looked at both ways; those that hold what others are made of in all four. */
const [wideLight, , , narrowDark] = allLooks;
const inAllLooks = new Set(['/', '/styringsbrev-2026/S17/']);

/** A page of each kind, and of what is special in it. */
const kinds = {
  public: [
    '/',
    '/planer/',
    '/styringsbrev-2026/',
    '/styringsbrev-2026/S17/',
    '/økonomiplan-2026-2029/',
    '/samfunnsdel-2024/',
    '/reguleringsplan-brygga-øst-planbeskrivelse/',
    '/enheter/',
    '/enheter/oppvekst/',
    '/oppdrag/',
    '/frister/',
    '/mal/',
    '/baerekraftsmal/',
    '/baerekraftsmal/3/',
    '/arshjul/',
    '/rod-trad/',
    '/rod-trad/samfunnsdel-2024/S1/',
    '/brudd/',
    '/oppfolging/',
    '/status/',
    '/vedtak/',
    '/okonomi/',
    '/oversikter/',
    '/tilgjengelighet/',
    '/sok/',
    '/data/',
    '/404.html',
  ],
  internal: ['/validering/'],
} as const;

describe.skipIf(lacks('chromium')).each(['public', 'internal'] as const)('a reader of the %s site', (audience) => {
  let site: SiteFolder;
  let browser: SiteBrowser;
  beforeAll(async () => {
    site = await render('plans/eksempelvik', { asOf: '2026-06-15', audience });
    browser = await browseSite(site.folder);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    site.remove();
  });

  test.each(kinds[audience])(
    'meets nothing wrong at %s: wide and narrow, light and dark',
    async (path) => {
      const faults = [];
      const looks = inAllLooks.has(path) ? allLooks : [wideLight, narrowDark].filter((look) => look !== undefined);
      for (const look of looks)
        for (const fault of await browser.faults(encodeURI(path), look))
          faults.push(`${look.width} ${look.scheme}: ${fault}`);
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
