import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/config/settings.ts';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeSearch } from '../../../src/render/html/pages/search.ts';
import { openSearch, withSearch, type SearchFile } from '../../../src/render/search/search-index.ts';
import { searchScript } from '../../../src/render/search/search-script.ts';
import { browseSite, type Look, type SiteBrowser } from '../../support/browser.ts';
import { lacks } from '../../support/needs.ts';
import { vnuErrors } from '../../support/vnu.ts';
import { writeSite, type SiteFolder } from '../../support/write-site.ts';

const page = (lang: string, kind: string, title: string, text: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main data-pagefind-body>` +
  `<header class="top"><p class="kind">${kind}</p><h1>${title}</h1></header><p>${text}</p></main></body></html>`;

/** A page with a way to it, a status, dates, and words enough to count for less. */
const within = (kind: string, title: string, { steps = '', past = false, text = '', top = '' }) =>
  page('nb', kind, title, text)
    .replace('</h1>', () => `</h1>${top}`)
    .replace('<main', () => `<nav class="crumbs"><ol><li>Eksempelvik kommune</li><li>Alle</li>${steps}</ol></nav><main`)
    .replace('data-pagefind-body', past ? 'data-pagefind-body data-pagefind-meta="forbi:1"' : 'data-pagefind-body');

const pages: readonly SearchFile[] = [
  { path: 'index.html', content: page('nb', 'Forside', 'Eksempelvik kommune', 'Velkommen.') },
  {
    path: 'økonomiplan/index.html',
    content: page('nb', 'Økonomiplan', 'Økonomiplan 2026–2029', 'Sykefraværet skal ned.'),
  },
  { path: 'brev/O1/index.html', content: page('nb', 'Oppdrag', 'Styrk omsorgstjenestene', 'Flere heldøgns plasser.') },
  {
    path: 'brev/O2/index.html',
    content: page('nn', 'Oppdrag', 'Fleire barnehageplassar', 'Ta imot alle &lt;b&gt;born&lt;/b&gt;.'),
  },
  ...Array.from({ length: 12 }, (_, number) => ({
    path: `tiltak/${number}/index.html`,
    content: page('nb', 'Tiltak', `Brøyting ${number}`, 'Vi brøyter.'),
  })),
  {
    path: 'enheter/kultur/index.html',
    content: within('Sektor', 'Kultur', { text: 'Biblioteket, kinoen og svømmehallen. '.repeat(60) }),
  },
  {
    path: 'kulturplan/index.html',
    content: within('Temaplan <span class="tag good">Gjelder til 31.12.2028</span>', 'Plan for kultur', {
      text: 'Kultur, kultur og kultur.',
    }),
  },
  {
    path: 'plan-2024/index.html',
    content: within('Havneplan <span class="tag plain">Erstattet</span>', 'Havneplan 2024', {
      past: true,
      text: 'Havneplan.',
    }),
  },
  {
    path: 'plan-2026/index.html',
    content: within('Havneplan <span class="tag good">Gjelder</span>', 'Havneplan 2026', {
      text: 'Kaier og brygger og båter. '.repeat(20),
    }),
  },
  {
    path: 'plan-2026/VV1/index.html',
    content: within('Verbalvedtak <span class="tag info">Pågår</span>', 'Bygg ny brygge', {
      steps: '<li><a href="../">Havneplan 2026</a></li>',
      top: '<dl class="facts"><div><dt>Vedtatt</dt><dd>Kommunestyret, 10.12.2025, 121/25</dd></div></dl>',
    }),
  },
  {
    path: 'plan-2026/T1/index.html',
    content: within('Tiltak', 'Mer sand', {
      steps: '<li><a href="../">Havneplan 2026</a></li>',
      text: 'Ny brygge. Verbalvedtak, frist 2.2.2027.',
      top: '<dl class="facts"><div><dt>Frist</dt><dd>31.12.2027</dd></div></dl>',
    }),
  },
  {
    path: 'skjult/index.html',
    content: '<!doctype html><html lang="nb"><title>x</title><main>hemmeligord</main></html>',
  },
  { path: 'style.css', content: '.x{}' },
];

const lists = [
  { title: 'Alle planer', address: 'planer/', text: 'Gjeldende og tidligere' },
  { title: 'Alt innhold', address: 'innhold/' },
];

function searchPage(locale: Locale): string {
  const { main, title, scripts } = writeSearch(lists, deskAt('sok/', locale));
  const loaded = (scripts ?? []).map((path) => `<script type="module" src="../${path}"></script>`).join('');
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>${loaded}</head><body><main>${main.toString()}</main></body></html>`;
}

async function searchFiles(): Promise<readonly SearchFile[]> {
  const search = await openSearch([]);
  if (search === null) return [];
  async function* site() {
    yield* pages;
  }
  const files: SearchFile[] = [];
  for await (const file of withSearch(site(), search)) files.push(file);
  return files;
}

let made: readonly SearchFile[];
beforeAll(async () => {
  made = await searchFiles();
}, 60_000);

test('takes what stands beside each other for words apart, and no drawings', async () => {
  const search = await openSearch([]);
  if (search === null) return;
  const text = '<dl><dt>Frist</dt><dd>31.12.2026</dd></dl><svg><desc>Tegning</desc></svg>';
  await search.add('brev/', page('nb', 'Brev', 'Et brev', text));
  const files = await search.files();
  await search.close();
  const fragments = files.filter(({ path }) => path.includes('/fragment/')).map(({ content }) => gunzipSync(content));
  expect(fragments.map(String).join('')).toMatch(/Frist 31\.12\.2026/);
  expect(fragments.map(String).join('')).not.toContain('Tegning');
});

describe('the files of a search', () => {
  test('come after those of the site: the program, the index and our script, nothing of pagefind’s own looks', () => {
    expect(made.slice(0, pages.length)).toEqual(pages);
    const names = made.slice(pages.length).map(({ path }) => path.replace(/_[0-9a-f]+/, '_#'));
    expect([...new Set(names)].sort()).toEqual([
      'pagefind/fragment/nb_#.pf_fragment',
      'pagefind/index/nb_#.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/pagefind.nb_#.pf_meta',
      'pagefind/sok.js',
      'pagefind/wasm.nb.pagefind',
    ]);
    expect(searchScript.length).toBeLessThanOrEqual(4096);
  });

  test('are the same bytes each time', async () => {
    expect(await searchFiles()).toEqual(made);
  }, 60_000);
});

interface Found {
  readonly said: string;
  readonly hits: readonly string[];
}

/** What a page shows when the search has answered, run in the page. */
const shown = `(() => ({
  said: document.querySelector('[role=status]').textContent,
  hits: [...document.querySelectorAll('.hits li')].map((hit) => hit.innerText.replaceAll(/\\n+/g, ' | ')),
}))()`;
const answered = '[role=status]:not(:empty)';

describe.skipIf(lacks('chromium'))('the search page', { timeout: 120_000 }, () => {
  let folder: SiteFolder;
  let browser: SiteBrowser;
  beforeAll(async () => {
    const files = [
      ...made,
      { path: 'sok/index.html', content: searchPage('nb') },
      { path: 'sok-nn/index.html', content: searchPage('nn') },
    ];
    folder = writeSite({
      ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
      'uten/pagefind/sok.js': searchScript,
      'uten/sok/index.html': searchPage('nb'),
    });
    browser = await browseSite(folder.folder);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  const look: Look = { width: 1280, scheme: 'light' };
  const search = (words: string, at = '/sok/') =>
    browser.visit(`${at}?q=${encodeURIComponent(words)}`, look, async (one) => {
      await one.locator(answered).waitFor();
      return one.evaluate<Found>(shown);
    });
  const hit = (title: string, kind: string, excerpt: string) => `${title} | ${kind} | ${excerpt}`;

  test('finds words in both written languages, however they end', async () => {
    const care = hit('Styrk omsorgstjenestene', 'Oppdrag', 'Flere heldøgns plasser.');
    expect((await search('omsorgstjeneste')).answer.hits).toEqual([care]);
    const seats = hit('Fleire barnehageplassar', 'Oppdrag', 'Ta imot alle <b>born</b>.');
    expect(await search('barnehageplass')).toEqual({
      answer: { said: 'Ett treff på «barnehageplass»', hits: [seats] },
      faults: [],
    });
    expect((await search('barnehageplassene', '/sok-nn/')).answer).toEqual({
      said: 'Eitt treff på «barnehageplassene»',
      hits: [seats],
    });
  });

  test('finds the later part of a joined word, and words typed without æ, ø and å, and quotes only the page', async () => {
    expect((await search('tjenester')).answer.hits).toEqual([
      hit('Styrk omsorgstjenestene', 'Oppdrag', 'Flere heldøgns plasser.'),
    ]);
    const plan = hit('Økonomiplan 2026–2029', 'Økonomiplan', 'Sykefraværet skal ned.');
    for (const words of ['okonomiplan', 'sykefravaer', 'fravær'])
      expect((await search(words)).answer.hits).toEqual([plan]);
  });

  test('names first what is called just so, and what holds before what no longer does', async () => {
    const titles = async (words: string) => (await search(words)).answer.hits.map((one) => one.split(' | ')[0]);
    expect((await titles('kultur')).slice(0, 2)).toEqual(['Kultur', 'Plan for kultur']);
    expect((await titles('havneplan')).slice(0, 2)).toEqual(['Havneplan 2026', 'Havneplan 2024']);
  });

  test('finds a vote by its month, and says apart what it is, how it stands and what it stands in', async () => {
    const { hits } = (await search('verbalvedtak desember')).answer;
    expect(hits.map((one) => one.split(' | ').slice(0, 2))).toEqual([
      ['Bygg ny brygge', 'Verbalvedtak · Pågår · Havneplan 2026'],
      ['Mer sand', 'Tiltak · Havneplan 2026'],
    ]);
  });

  test('says when there is nothing, and shows no markup of what was typed', async () => {
    const words = '<qqzz> $& {q}';
    expect((await search(words)).answer).toEqual({
      said: `Ingen treff på «${words}». Prøv et annet ord, eller let i listene.`,
      hits: [],
    });
    expect((await search('hemmeligord')).answer.hits).toEqual([]);
  });

  test('says when the index cannot be had', async () => {
    const { answer } = await search('plan', '/uten/sok/');
    expect(answer).toEqual({ said: 'Søket virker ikke nå. Prøv igjen, eller let i listene.', hits: [] });
  });

  test('shows ten hits, then the rest, and is used by keyboard alone', async () => {
    const { answer, faults } = await browser.visit('/sok/', look, async (one) => {
      await one.keyboard.press('Tab');
      await one.keyboard.type('brøyting');
      await one.locator(answered).waitFor();
      const first = await one.evaluate<Found>(shown);
      await one.keyboard.press('Enter');
      const address = decodeURIComponent(new URL(one.url()).search);
      await one.getByRole('button', { name: 'Vis flere treff' }).focus();
      await one.keyboard.press('Enter');
      await one.locator('.hits li').nth(11).waitFor();
      const focused = await one.evaluate<boolean>(
        `document.activeElement === document.querySelectorAll('.hits a')[10] && document.querySelector('#sok > button').hidden`,
      );
      return { said: first.said, hits: first.hits.length, address, focused };
    });
    expect([answer, faults]).toEqual([
      { said: '12 treff på «brøyting»', hits: 10, address: '?q=brøyting', focused: true },
      [],
    ]);
  });

  test('is without fault for axe and the HTML checker, empty and with hits, and leads to the lists', async () => {
    expect(await browser.faults('/sok/', look)).toEqual([]);
    expect(await browser.faults('/sok/?q=plan', { width: 320, scheme: 'dark' })).toEqual([]);
    if (lacks('java')) return;
    expect((await vnuErrors(folder.folder)).filter((error) => error.startsWith('sok'))).toEqual([]);
    expect(searchPage('nb')).toContain('<a href="../planer/">Alle planer</a>');
  });
});

test('Without the program that makes the index there is none, and the site is made without search', async () => {
  const { npm_config_arch: before } = process.env;
  process.env['npm_config_arch'] = 'ukjent';
  try {
    expect(await openSearch([])).toBeNull();
  } finally {
    if (before === undefined) delete process.env['npm_config_arch'];
    else process.env['npm_config_arch'] = before;
  }
});
