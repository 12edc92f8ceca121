import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { organisation, samfunnsdel, økonomiplan } from '../support/eksempelvik.ts';
import { siteOf, writtenSite } from '../support/site.ts';

const letter = `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
forankring: økonomiplan-2026
godkjent: { av: kommunedirektøren, dato: 2025-12-18 }
oppdrag:
  - { id: F1, tittel: Innfør miljøteam, forankring: økonomiplan-2026#T1, mottakere: [oppvekst], frist: 2026-12-31 }
  - { id: F2, tittel: Øv på beredskap, mottakere: [helse], frist: 2026-10-01 }
`;
const plan = `
type: virksomhetsplan
id: plan-oppvekst-2026
tittel: Virksomhetsplan for Oppvekst 2026
periode: 2026
gjelder_enhet: oppvekst
forankring: styringsbrev-2026
godkjent: { av: sektordirektør oppvekst, dato: 2026-02-01 }
aktiviteter:
  - { id: A1, tittel: Ansett miljøterapeuter, forankring: styringsbrev-2026#F1, ansvarlig: oppvekst, frist: 2026-08-01 }
  - { id: A2, tittel: Ærfugl og åkerbær, ansvarlig: oppvekst, frist: 2026-09-01 }
`;
const workspace = {
  'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\n',
  'organisasjon.yaml': organisation,
  'samfunnsdel.yaml': samfunnsdel,
  'økonomiplan.yaml': økonomiplan,
  'styringsbrev.yaml': letter,
  'planer/oppvekst.yaml': plan,
};

const top = mkdtempSync(join(tmpdir(), 'plans-same-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

describe('a site', () => {
  test('is the same whatever the time zone, the language of the machine and the working folder', () => {
    write('here', workspace);
    write('elsewhere/there', workspace);
    render({ from: 'here', path: '.', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
    render({ from: 'elsewhere', path: 'there', TZ: 'America/Los_Angeles', LANG: 'C' });
    expect(bytesIn('elsewhere/nettsted')).toEqual(bytesIn('here/nettsted'));
  }, 60_000);

  test('is the same in whatever order the files come', async () => {
    const site = await writtenSite(await siteOf(workspace));
    const reversed = await writtenSite(await siteOf(Object.fromEntries(Object.entries(workspace).toReversed())));
    expect([...reversed]).toEqual([...site]);
  }, 60_000);

  test('that is made again after a title has changed gets new bytes where the title is shown, and only there', () => {
    write('edited', workspace);
    render({ from: 'edited', path: '.', TZ: 'UTC', LANG: 'C' });
    const before = timesIn('edited/nettsted');
    write('edited', { 'planer/oppvekst.yaml': plan.replace('Ansett miljøterapeuter', 'Lei inn miljøterapeuter') });
    render({ from: 'edited', path: '.', TZ: 'UTC', LANG: 'C' });
    const after = timesIn('edited/nettsted');
    const touched = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
    expect(touched.filter((path) => !isOfSearch(path))).toEqual([
      '.plans-output',
      'data/plans.json',
      'enheter/oppvekst/index.html',
      'frister/index.html',
      'oppdrag/index.html',
      'plan-oppvekst-2026/A1/index.html',
      'plan-oppvekst-2026/index.html',
      'plan-oppvekst-2026/plan.json',
      'samfunnsdel-2024/M1/index.html',
      'styringsbrev-2026/F1/index.html',
      'økonomiplan-2026/T1/index.html',
    ]);
    const shows = pathsIn('edited/nettsted').filter((path) => textOf(`edited/nettsted/${path}`).includes('Lei inn '));
    expect(['.plans-output', ...shows]).toEqual(touched.filter((path) => !isOfSearch(path)));
  }, 60_000);
});

/** The index of the search is of all pages. */
function isOfSearch(path: string): boolean {
  return path.startsWith('pagefind/');
}

function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    const target = join(top, folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

interface Run {
  readonly from: string;
  readonly path: string;
  readonly TZ: string;
  readonly LANG: string;
}

/** Runs the command in a process of its own: a process keeps the language it was started with. */
function render({ from, path, TZ, LANG }: Run): void {
  const source = (file: string) => JSON.stringify(pathToFileURL(join(process.cwd(), 'src', file)).href);
  const program = `
    const { main } = await import(${source('cli/main.ts')});
    const { nodeHost } = await import(${source('host/node.ts')});
    process.exitCode = await main(nodeHost(), ['render', ${JSON.stringify(path)}, '--as-of', '2026-06-01']);`;
  execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', program], {
    cwd: join(top, from),
    env: { ...process.env, TZ, LANG, LC_ALL: LANG },
    stdio: 'pipe',
  });
}

function pathsIn(folder: string): readonly string[] {
  const entries = readdirSync(join(top, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return files.map((path) => path.slice(join(top, folder).length + 1)).sort();
}

function bytesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(top, folder, path), 'latin1')]));
}

function textOf(path: string): string {
  return readFileSync(join(top, path), 'utf8');
}

function timesIn(folder: string): ReadonlyMap<string, number> {
  return new Map(pathsIn(folder).map((path) => [path, statSync(join(top, folder, path)).mtimeMs]));
}
