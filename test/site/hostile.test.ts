import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachments, hostileFiles } from '../render/support/hostile-files.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { browseSite, type SiteBrowser } from '../support/browser.ts';
import { lacks } from '../support/needs.ts';
import { render } from '../support/render.ts';
import { filesIn } from '../support/site.ts';
import { vnuErrors } from '../support/vnu.ts';
import { type SiteFolder, writeSite } from '../support/write-site.ts';

const figure = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';

/** The site that the command makes of plans with something hostile in every text, as browsers and inspectors meet it. */
let plans: SiteFolder;
let site: SiteFolder;
beforeAll(async () => {
  const besides = Object.fromEntries(attachments.map((path) => [path, path.endsWith('.svg') ? figure : '%PDF']));
  plans = writeSite({ ...hostileFiles(filesIn('plans/eksempelvik')), ...besides });
  site = await render(plans.folder, { asOf: '2026-06-15', audience: 'internal' });
}, 180_000);
afterAll(() => {
  plans.remove();
  site.remove();
});

describe('a site of hostile plans', () => {
  test('has no link that leads nowhere', () => {
    // That one names the folder the site will stand in, which is another than here.
    expect(brokenLinks(site.folder).filter((link) => !link.startsWith('404.html: '))).toEqual([]);
  });

  test.skipIf(lacks('java'))(
    'is HTML without errors on every page',
    async () => {
      expect(await vnuErrors(site.folder)).toEqual([]);
    },
    180_000,
  );
});

const paths = [
  '/',
  '/constructor/__proto__/',
  '/constructor/id/',
  '/styringsbrev-2026/',
  '/styringsbrev-2026/S1/',
  '/samfunnsdel-2024/',
  '/økonomiplan-2026-2029/',
  '/økonomiplan-2026-2029/HEL-5/',
  '/tertialrapport-2026-t1/',
  '/enheter/oppvekst/',
  '/oppdrag/',
  '/mal/',
  '/arshjul/',
  '/brudd/',
  '/status/',
  '/vedtak/',
  '/okonomi/',
  '/validering/',
  '/sok/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
];

describe.skipIf(lacks('chromium'))('a browser that opens it', { timeout: 60_000 }, () => {
  let browser: SiteBrowser;
  beforeAll(async () => {
    browser = await browseSite(site.folder);
  });
  afterAll(() => browser.close());

  test.each(paths)('runs nothing, asks for nothing and keeps within the window at %s', async (path) => {
    const { answer, faults } = await browser.visit(
      path.includes('%') ? path : encodeURI(path),
      { width: 320, scheme: 'light' },
      (page) => page.evaluate<readonly string[]>(strange),
    );
    expect([...answer, ...faults]).toEqual([]);
  });
});

/** Run in the page, as a text: what a parser of HTML sees that is not ours. */
const strange = `(() => {
  const met = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(?:iframe|object|embed|base|style|template|animate|set|foreignobject)$/i.test(name)) met.push(name);
    if (name === 'script' && !element.src.startsWith(location.origin + '/')) met.push('script');
    for (const { name: key, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(key)) met.push(name + ' ' + key);
      if (/^(?:href|src|action|xlink:href)$/.test(key) && !/^(?:https?|mailto|tel):$/.test(new URL(value, location.href).protocol)) met.push(name + ' ' + value.slice(0, 80));
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) met.push('wider than the window: ' + scrollWidth + ' of ' + clientWidth + ' pixels');
  return met;
})()`;
