import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of the machine that some tests need and that npm does not bring. */
export interface Tool {
  /** Where it is; `null` where it is missing. */
  readonly path: string | null;
  /** What is not tested without it. */
  readonly tests: string;
  readonly get: string;
}

/** The programs, looked for where they usually are. */
export const tools = {
  chromium: {
    path: findFile([
      process.env['PLANS_CHROMIUM'],
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ]),
    tests: 'pages in a browser (axe, search, what leaves the machine)',
    get: 'apt-get install chromium, or name a Chrome in PLANS_CHROMIUM',
  },
  java: {
    path: spawnSync('java', ['-version']).status === 0 ? 'java' : null,
    tests: 'pages by the Nu HTML checker',
    get: 'apt-get install default-jre-headless',
  },
  qpdf: {
    path: spawnSync('qpdf', ['--version']).status === 0 ? 'qpdf' : null,
    tests: 'the inner order of PDF files',
    get: 'apt-get install qpdf',
  },
  pdfinfo: {
    path: spawnSync('pdfinfo', ['-v']).error === undefined ? 'pdfinfo' : null,
    tests: 'what other programs read in PDF files',
    get: 'apt-get install poppler-utils',
  },
} as const satisfies Readonly<Record<string, Tool>>;

function findFile(places: readonly (string | undefined)[]): string | null {
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}
