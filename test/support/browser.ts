import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { tools } from '../../src/dev/tools.ts';
import { serveFolder } from './serve-folder.ts';

/** How a reader looks at a page. */
export interface Look {
  /** Width of the window in CSS pixels. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly print?: boolean;
  readonly noScript?: boolean;
}

/** The looks every kind of page is judged in. */
export const allLooks: readonly Look[] = [1280, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** A site on a server of this machine, and a browser to look at it with. */
export interface SiteBrowser {
  /** What is wrong with a page: axe's violations, words in the console, broken policy, requests that fail or would leave the machine, sideways scrolling. */
  faults(path: string, look: Look): Promise<readonly string[]>;
  /** Opens a page, does something with it, and tells what went wrong beside what was done. */
  visit<Answer>(
    path: string,
    look: Look,
    act: (page: Page) => Promise<Answer>,
  ): Promise<{ readonly answer: Answer; readonly faults: readonly string[] }>;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves a folder under a strict policy and starts Chromium; `lacks('chromium')` tells beforehand whether there is one. */
export async function browseSite(folder: string): Promise<SiteBrowser> {
  const served = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: tools.chromium.path ?? '', headless: true, args: flags });
  const visit: SiteBrowser['visit'] = async (path, { width, scheme, print, noScript }, act) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      locale: 'nb-NO',
      javaScriptEnabled: noScript !== true,
    });
    try {
      const page = await context.newPage();
      const faults = watch(page, served.origin);
      await context.route('**', (route) =>
        isOurs(route.request().url(), served.origin) ? route.continue() : route.abort(),
      );
      await page.goto(served.origin + path, { waitUntil: 'load' });
      if (print === true) await page.emulateMedia({ media: 'print' });
      return { answer: await act(page), faults: [...faults].sort() };
    } finally {
      await context.close();
    }
  };
  const faults: SiteBrowser['faults'] = async (path, look) => {
    const { answer, faults: seen } = await visit(path, look, async (page) => [
      ...(await axeFaults(page)),
      ...(await page.evaluate<readonly string[]>(sidewaysScrolling)),
    ]);
    return [...answer, ...seen];
  };
  return {
    faults,
    visit,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

function isOurs(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');
}

function watch(page: Page, origin: string): ReadonlySet<string> {
  const faults = new Set<string>();
  const shorten = (text: string) => text.replaceAll(origin, '');
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.add(`console: ${shorten(message.text())}`);
  });
  page.on('pageerror', (error) => faults.add(`script: ${shorten(error.message)}`));
  page.on('request', (request) => {
    if (!isOurs(request.url(), origin)) faults.add(`leaves the machine: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.add(`${response.status()}: ${shorten(response.url())}`);
  });
  return faults;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
};

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<AxeResults, typeof axeRules>(
    (rules) => (globalThis as unknown as { axe: { run(rules: object): Promise<AxeResults> } }).axe.run(rules),
    axeRules,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe ${id}: ${help} (${target.map(String).join(' ')})`),
  );
}

/** Run in the page, as a text: the tests' types know no document. */
const sidewaysScrolling = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? ['wider than the window: ' + scrollWidth + ' of ' + clientWidth + ' pixels'] : [];
})()`;
