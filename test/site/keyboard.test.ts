import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browseSite, type Look, type SiteBrowser } from '../support/browser.ts';
import { lacks } from '../support/needs.ts';
import { render } from '../support/render.ts';
import type { SiteFolder } from '../support/write-site.ts';

const wide: Look = { width: 1280, scheme: 'light' };
const phone: Look = { width: 390, scheme: 'light' };
const start = '/';
const document = '/styringsbrev-2026/';
const item = '/styringsbrev-2026/S17/';

/** Readers without a mouse, without scripts, and with paper. */
describe.skipIf(lacks('chromium'))('the site of Eksempelvik', { timeout: 60_000 }, () => {
  let site: SiteFolder;
  let browser: SiteBrowser;
  beforeAll(async () => {
    site = await render('plans/eksempelvik', { asOf: '2026-06-15' });
    browser = await browseSite(site.folder);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    site.remove();
  });
  const ask = async <Answer>(path: string, look: Look, act: (page: Page) => Promise<Answer>) =>
    (await browser.visit(path, look, act)).answer;

  describe.each([start, document, item])('by keyboard at %s', (path) => {
    test.each([path === document ? phone : wide])(
      'reaches all that can be clicked, each visibly, in the order of the page: %o',
      async (look) => {
        const { reached, expected, hidden } = await ask(path, look, tabThrough);
        expect(hidden).toEqual([]);
        expect(reached).toEqual(expected);
      },
    );

    test('skips to the content first', async () => {
      const said = await ask(path, wide, async (page) => {
        await page.keyboard.press('Tab');
        const first = await page.evaluate<string>('document.activeElement.textContent');
        await page.keyboard.press('Enter');
        const at = await page.evaluate<string>('document.activeElement.id');
        await page.keyboard.press('Tab');
        const isInside = await page.evaluate<boolean>('document.activeElement.closest("main") !== null');
        return { first, at, isInside };
      });
      expect(said).toEqual({ first: 'Hopp til innholdet', at: '_main', isInside: true });
    });
  });

  test('has a head that leaves most of a phone to the page, with a way to the search', async () => {
    const narrow: Look = { width: 360, scheme: 'light' };
    const { height, address } = await ask(item, narrow, async (page) => {
      const box = await page.locator('.bar').boundingBox();
      await page.locator('.bar button').click();
      await page.waitForURL('**/sok/**');
      return { height: box?.height ?? 1000, address: new URL(page.url()).pathname };
    });
    expect(height).toBeLessThanOrEqual(120);
    expect(address).toBe('/sok/');
  });

  test('draws the red thread where there is room, and says it in a list where there is not', async () => {
    const shows = (look: Look) =>
      ask(item, look, async (page) => [
        await page.locator('.line svg').isVisible(),
        await page.locator('.line .tree').first().isVisible(),
      ]);
    expect(await shows(wide)).toEqual([true, true]);
    expect(await shows(phone)).toEqual([false, true]);
    expect(await shows({ ...phone, print: true })).toEqual([true, true]);
  });

  test('names on paper the document that an item stands in', async () => {
    const shown = await ask(item, { ...wide, print: true }, async (page) => {
      const steps = await page.locator('.crumbs li').all();
      const visible = await Promise.all(
        steps.map(async (step) => ((await step.isVisible()) ? step.innerText() : null)),
      );
      return visible.filter((step) => step !== null);
    });
    expect(shown).toEqual(['Kommunedirektørens styringsbrev 2026']);
  });

  test('opens and closes what is folded, by keyboard', async () => {
    const states = await ask(start, wide, async (page) => {
      await page.locator('main summary').first().focus();
      const isOpen = () => page.evaluate<boolean>('document.querySelector("main details").open');
      const before = await isOpen();
      await page.keyboard.press('Enter');
      const after = await isOpen();
      await page.keyboard.press('Space');
      return [before, after, await isOpen()];
    });
    expect(states).toEqual([false, true, false]);
  });

  test('has a diagram whose boxes are links, called what they show', async () => {
    const boxes = await ask(item, wide, (page) => page.evaluate<readonly Box[]>(boxesOfDiagram));
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.filter(({ name, shown }) => !plain(name).includes(plain(shown)))).toEqual([]);
    expect(boxes.filter(({ isLink, isSubject }) => isLink === isSubject)).toEqual([]);
  });

  test.each([document, '/vedtak/'])('has all of %s without JavaScript', async (path) => {
    const counted = (page: Page) => page.evaluate<readonly number[]>(countsOfContent);
    const without = await ask(path, { ...wide, noScript: true }, async (page) => [
      await page.locator('main a[href]').count(),
      await page.locator('main :is(h1, h2, h3, td, li)').count(),
    ]);
    expect(without).toEqual(await ask(path, wide, counted));
  });

  test.each([item, '/okonomi/'])('prints %s whole, and nothing that paper cannot do', async (path) => {
    const paper: Look = { width: 718, scheme: 'light', print: true };
    expect(await ask(path, paper, (page) => page.evaluate<readonly string[]>(lostOnPaper))).toEqual([]);
  });
});

interface Box {
  readonly name: string;
  readonly shown: string;
  readonly isLink: boolean;
  readonly isSubject: boolean;
}

/** Hyphens and blanks where lines are broken are not part of a name. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00AD-]+/g, '').toLowerCase();
}

/** Presses Tab until the page is left. */
async function tabThrough(page: Page) {
  const expected = await page.evaluate<readonly string[]>(clickable);
  const reached: string[] = [];
  const hidden: string[] = [];
  for (let presses = 0; presses < expected.length + 5; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<{ readonly label: string; readonly fault: string } | null>(focused);
    if (at === null) break;
    reached.push(at.label);
    if (at.fault !== '') hidden.push(`${at.label}: ${at.fault}`);
  }
  return { reached, expected, hidden };
}

// Run in the page, as texts: the tests' types know no document.

const label = `const label = (e) => e.localName + ' ' + (e.getAttribute('href') ?? e.getAttribute('name') ?? '') + ' ' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40);`;

const clickable = `(() => {
  ${label}
  if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])')) return ['a tabindex of its own'];
  const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
  return all.filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0).map(label);
})()`;

const focused = `(() => {
  ${label}
  const e = document.activeElement;
  if (e === null || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const isDrawn = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  const isInView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const fault = !isDrawn && !(e instanceof SVGElement && e.querySelector('*') !== null && hasMark(e)) ? 'no mark' : isInView ? '' : 'not in view';
  function hasMark(svg) { return [...svg.querySelectorAll('*')].some((one) => { const s = getComputedStyle(one); return s.outlineStyle !== 'none' || parseFloat(s.strokeWidth) >= 2.5; }); }
  return { label: label(e), fault };
})()`;

const boxesOfDiagram = `(() => {
  const svg = document.querySelector('main svg[class~="trace"], main figure svg, main .scroll svg');
  if (svg === null) return [];
  return [...svg.querySelectorAll('.trace-node, a')].filter((e) => !e.querySelector('a') && e.querySelector('text')).map((e) => {
    const a = e.closest('a') ?? e;
    return {
      name: a.getAttribute('aria-label') ?? a.textContent,
      shown: [...e.querySelectorAll('text')].map((t) => t.textContent).join(' '),
      isLink: a.localName === 'a',
      isSubject: /subject/.test(e.getAttribute('class') ?? ''),
    };
  });
})()`;

const countsOfContent = `[document.querySelectorAll('main a[href]').length, document.querySelectorAll('main :is(h1, h2, h3, td, li)').length]`;

const lostOnPaper = `(() => {
  const seen = (e) => e !== null && e.checkVisibility();
  const lost = [];
  for (const [name, where] of [['menu', 'header nav'], ['search', 'form[role=search]'], ['skip link', '.skip']])
    if (seen(document.querySelector(where))) lost.push(name + ' is printed');
  if (!seen(document.querySelector('h1'))) lost.push('no title');
  for (const e of document.querySelectorAll('main :is(table, figure, svg, .scroll, td, th, p, li)')) {
    if (!seen(e) || e.closest('.sr, [aria-hidden="true"]')) continue;
    const { right, width } = e.getBoundingClientRect();
    if (right > innerWidth + 1 && width > 1) lost.push(e.localName + ' is cut: ' + Math.round(right) + ' of ' + innerWidth + ' ' + e.textContent.trim().slice(0, 40));
  }
  for (const e of document.querySelectorAll('main .cards > thead')) if (!seen(e) || e.getBoundingClientRect().height < 2) lost.push('a table without its head');
  return lost.slice(0, 5);
})()`;
