import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { allLooks, browseSite, type SiteBrowser } from '../support/browser.ts';
import { lacks } from '../support/needs.ts';
import { vnuErrors } from '../support/vnu.ts';
import { writeSite } from '../support/write-site.ts';

/** What the checks of pages must pass and catch: a check that never speaks proves nothing. */
const page = (body: string, head = '') =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Styringsbrev 2026</title>` +
  `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/stil.css">${head}</head>` +
  `<body><header><a href="#innhold">Hopp til innholdet</a></header><main id="innhold"><h1>Styringsbrev 2026</h1>${body}</main></body></html>`;

const site = writeSite({
  'stil.css': `:root{color-scheme:light dark}
    @media(prefers-color-scheme:dark){html{background:#111;color:#eee}a{color:#8ab4ff}.mørk{color:#333;background:#222}}
    .svak{color:#bbb;background:#fff}.bred{width:600px}@media print{.papir{color:#ddd;background:#fff}}`,
  'teller.js': 'document.title += "";',
  'index.html': page(
    '<p>Les <a href="/brev/#punkt-1">oppdrag 1</a>.</p><script type="module" src="/teller.js"></script>',
  ),
  'brev/index.html': page(
    '<h2 id="punkt-1">Punkt 1</h2><p>Til <a href="../">forsiden</a> og <a href="https://lovdata.no/x">loven</a>.</p>',
  ),
  'brev/økonomi.html': page('<p><a href="%C3%B8konomi.html#innhold">Her</a> og <a href="?side=2#innhold">der</a>.</p>'),
  'feil/axe.html': page('<p class="svak">Svak tekst</p><img src="/kart.png">'),
  'feil/mørk.html': page('<p class="mørk">Bare mørk</p>'),
  'feil/papir.html': page('<p class="papir">Bare på papir</p>'),
  'feil/bred.html': page('<p class="bred">Bred</p>'),
  'feil/innebygd.html': page('<p style="color:red">Rød</p><script>document.title = "x";</script>'),
  'feil/ut.html': page('<p>Ut</p><img alt="" src="https://eksempel.no/piksel.png">'),
  'feil/skript.html': page('<p>Skript</p>', '<script type="module" src="/kast.js"></script>'),
  'kast.js': 'throw new Error("skriptet feilet");',
  'feil/html.html': page('<p id="a">En</p><p id="a">To</p><table><p>Tre</table>'),
  'feil/lenker.html': page(
    '<p id="a&amp;b"><a href="/borte/">1</a> <a href="/brev">2</a> <a href="/brev/#punkt-9">3</a> <a href="#a&amp;b">4</a>' +
      ' <a href="http://[">5</a> <a href="../brev/index.html#punkt-1">6</a></p>',
  ),
});
afterAll(() => site.remove());

const good = ['/', '/brev/', '/brev/økonomi.html'];

describe.skipIf(lacks('chromium'))('in a browser', { timeout: 120_000 }, () => {
  let browser: SiteBrowser;
  beforeAll(async () => {
    browser = await browseSite(site.folder);
  });
  afterAll(() => browser.close());
  const faults = (path: string, look = allLooks[0]) => browser.faults(path, look ?? { width: 1280, scheme: 'light' });

  test('a good page passes in every look', async () => {
    for (const path of good)
      for (const look of allLooks) expect([path, look, await faults(path, look)]).toEqual([path, look, []]);
  });

  test('weak contrast and a picture without words are caught', async () => {
    expect(await faults('/feil/axe.html')).toEqual([
      'axe color-contrast: Elements must meet minimum color contrast ratio thresholds (p)',
      'axe image-alt: Images must have alternative text (img)',
      '404: /kart.png',
      'console: Failed to load resource: the server responded with a status of 404 (Not Found)',
    ]);
  });

  test('weak contrast in the dark, and on paper, is caught there alone', async () => {
    const weak = ['axe color-contrast: Elements must meet minimum color contrast ratio thresholds (p)'];
    expect(await faults('/feil/mørk.html')).toEqual([]);
    expect(await faults('/feil/mørk.html', { width: 1280, scheme: 'dark' })).toEqual(weak);
    expect(await faults('/feil/papir.html')).toEqual([]);
    expect(await faults('/feil/papir.html', { width: 1280, scheme: 'light', print: true })).toEqual(weak);
  });

  test('what is wider than a phone is caught on the phone', async () => {
    expect(await faults('/feil/bred.html')).toEqual([]);
    expect(await faults('/feil/bred.html', { width: 320, scheme: 'light' })).toEqual([
      expect.stringMatching(/^wider than the window: 6\d\d of 320 pixels$/),
    ]);
  });

  test('styles and scripts inside the page are caught', async () => {
    const seen = await faults('/feil/innebygd.html');
    expect(seen.map((fault) => /^console: .*directive.*?(?:style|script)-src/.test(fault))).toEqual([true, true]);
  });

  test('a request to another machine is caught and not sent', async () => {
    expect(await faults('/feil/ut.html')).toContain('leaves the machine: https://eksempel.no/piksel.png');
  });

  test('a script that fails is caught', async () => {
    expect(await faults('/feil/skript.html')).toEqual(['script: skriptet feilet']);
  });
});

describe.skipIf(lacks('java'))('the Nu HTML checker', { timeout: 120_000 }, () => {
  test('passes good pages and catches the others', async () => {
    const errors = await vnuErrors(site.folder);
    const pages = new Set(errors.map((error) => error.slice(0, error.indexOf(':'))));
    expect([...pages]).toEqual(['feil/axe.html', 'feil/html.html', 'feil/lenker.html']);
    expect(errors).toContain('feil/html.html:1: Duplicate ID “a”.');
  });
});

test('Links that lead nowhere are caught: a missing page, a folder without /, a missing id, what is no address', () => {
  expect(brokenLinks(site.folder)).toEqual([
    'feil/axe.html: /kart.png',
    'feil/lenker.html: /borte/',
    'feil/lenker.html: /brev',
    'feil/lenker.html: /brev/#punkt-9',
    'feil/lenker.html: http://[',
  ]);
});
