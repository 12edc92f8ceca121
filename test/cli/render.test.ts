import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { type MemoryFile, type MemoryHost, memoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What an installed package brings for pages. */
const shipped = Object.fromEntries(
  ['templates/html', 'schemas/output'].flatMap((folder) =>
    readdirSync(root + folder).map((name) => [`/pakke/${folder}/${name}`, readFileSync(`${root}${folder}/${name}`)]),
  ),
);

const config = (more = '') => `kommune: { navn: Fjordvik kommune, nummer: "9901" }\n${more}`;
const plan = `type: planstrategi
id: planstrategi-2024
tittel: Planstrategi for Fjordvik kommune 2024-2027
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-03-20, sak: 17/24 }
`;
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>';

function machine(files: Readonly<Record<string, MemoryFile>>): MemoryHost {
  const here = Object.entries({ 'plans.config.yaml': config(), 'planstrategi.yaml': plan, ...files });
  return memoryHost({
    files: { ...shipped, ...Object.fromEntries(here.map(([path, file]) => [`/arbeid/${path}`, file])) },
  });
}

interface Rendered {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function render(host: MemoryHost, ...options: readonly string[]): Promise<Rendered> {
  const before = { ...host.output };
  const code = await main(host, ['render', ...options]);
  const { stdout, stderr } = host.output;
  return { code, stdout: stdout.slice(before.stdout.length), stderr: stderr.slice(before.stderr.length) };
}

function pages(host: MemoryHost, folder = 'nettsted'): readonly string[] {
  const top = `/arbeid/${folder}/`;
  return Object.keys(host.texts()).flatMap((path) =>
    path.startsWith(top) && path.endsWith('.html') ? [path.slice(top.length)] : [],
  );
}

function text(host: MemoryHost, path: string): string {
  return host.texts()[`/arbeid/${path}`] ?? '';
}

const nothing = { stdout: '', written: [] };
/** What was said, and whether anything was written. */
async function refusal(files: Readonly<Record<string, MemoryFile>>, ...options: readonly string[]) {
  const host = machine(files);
  const { code, stdout, stderr } = await render(host, ...options);
  return { code, stderr, stdout, written: pages(host) };
}

describe("a workspace's own templates", () => {
  test('stand in place of ours', async () => {
    const host = machine({ 'templates/html/footer.liquid': '<footer>Rådhuset i {{ site.name }}</footer>\n' });
    expect((await render(host)).code).toBe(0);
    const start = text(host, 'nettsted/index.html');
    expect(start).toContain('<footer>Rådhuset i Fjordvik kommune</footer>');
    expect(start).toContain('<header class="bar">');
  });

  test.each([
    ['{% if site.name %}x', 'linje 1, kolonne 1: malen kan ikke brukes (tag {% if site.name %} not closed).'],
    ['<footer>\n  {{ site.nam }}', 'linje 2, kolonne 6: malen bruker «site.nam», som ikke finnes.'],
    ['<p>\n\n{{ site.name | raw }}', 'linje 3, kolonne 1: malen bruker «raw», som ikke finnes.'],
    ['{{ process.env }}', 'linje 1, kolonne 4: malen bruker «process», som ikke finnes.'],
  ])('that say %j stop the run at the place', async (template, said) => {
    expect(await refusal({ 'templates/html/footer.liquid': template })).toEqual({
      ...nothing,
      code: 2,
      stderr: expect.stringContaining(`templates/html/footer.liquid, ${said}`),
    });
  });

  test('are no documents', async () => {
    const host = machine({ 'templates/html/LESMEG.md': '---\ntype: strategi\n---\n' });
    expect(await render(host)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what the config says of the look', () => {
  test('is used: name, logo, colour, links, address', async () => {
    const host = machine({
      'logo.svg': logo,
      'plans.config.yaml': config(
        `nettadresse: https://planer.fjordvik.example\nutseende: { logo: logo.svg, farge: "#0b5a8f", lenker: [{ tekst: Postliste, adresse: "https://fjordvik.example/post" }, { tekst: Ond, adresse: "javascript:alert(1)" }] }\n`,
      ),
    });
    expect((await render(host)).code).toBe(0);
    const start = text(host, 'nettsted/index.html');
    expect(start).toContain('<img src="_filer/logo.svg" alt="">');
    expect(start).toContain('<a href="https://fjordvik.example/post">Postliste</a>');
    expect(start).not.toContain('javascript:');
    expect(start).not.toContain('Ond');
    expect(start).toContain('<link rel="canonical" href="https://planer.fjordvik.example/">');
    expect(new TextDecoder().decode(await host.files.read('/arbeid/nettsted/_filer/logo.svg'))).toBe(logo);
    expect(text(host, 'nettsted/style.css')).not.toBe(await plainStyle());
  });

  test('is refused where the colour cannot be read on, with the nearest that can', async () => {
    const light = { 'plans.config.yaml': config('utseende: { farge: "#ffe14d" }\n') };
    expect(await refusal(light)).toEqual({
      ...nothing,
      code: 2,
      stderr: expect.stringMatching(/#ffe14d.*#[\da-f]{6}/s),
    });
  });

  test.each(['borte.svg', '../utenfor.svg', 'planstrategi.yaml', '/etc/passwd'])(
    'is refused where the logo is %s',
    async (path) => {
      const files = { 'plans.config.yaml': config(`utseende: { logo: ${path} }\n`), '../utenfor.svg': logo };
      expect(await refusal(files)).toEqual({ ...nothing, code: 2, stderr: expect.stringContaining(path) });
    },
  );
});

async function plainStyle(): Promise<string> {
  const host = machine({});
  await render(host);
  return text(host, 'nettsted/style.css');
}

describe('the folder', () => {
  test('is not written to where others have files in it', async () => {
    const { code, stderr, written } = await refusal(
      { 'ut/notat.txt': 'vårt', 'ut/bilder/kart.png': 'x' },
      '--out',
      'ut',
    );
    expect([code, written]).toEqual([2, []]);
    expect(stderr).toContain('«ut» har filer som plans ikke har skrevet: bilder, notat.txt.');
  });

  test('keeps what others put there later, and is not written twice', async () => {
    const host = machine({});
    const first = await render(host);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const count = /^(\d+) filer skrevet, 0 uendret\.\n/.exec(first.stdout)?.[1];
    await host.files.create('/arbeid/nettsted/notat.txt', 'vårt');
    const before = host.texts();
    expect((await render(host)).stdout).toContain(`0 filer skrevet, ${count} uendret.`);
    expect(host.texts()).toEqual(before);
  });

  test('loses the pages of documents that are gone, and nothing else', async () => {
    const older = plan.replaceAll('2024', '2020').replace('2027', '2023');
    const host = machine({ 'planstrategi-2020.yaml': older });
    expect((await render(host)).code).toBe(0);
    await host.files.create('/arbeid/nettsted/planstrategi-2020/notat.txt', 'vårt');
    expect(pages(host)).toContain('planstrategi-2020/index.html');
    await host.files.remove('/arbeid/planstrategi-2020.yaml');
    expect((await render(host)).stdout).toMatch(/\d+ fjernet\.\n/);
    expect(pages(host)).not.toContain('planstrategi-2020/index.html');
    expect(text(host, 'nettsted/planstrategi-2020/notat.txt')).toBe('vårt');
  });

  test('is never the one with the plans, or above it', async () => {
    for (const out of ['.', '..', '/']) {
      const { code, stderr, written } = await refusal({}, '--out', out);
      expect([out, code, written, stderr === '']).toEqual([out, 2, [], false]);
    }
  });

  test('is not taken for plans afterwards', async () => {
    const host = machine({});
    await render(host);
    expect(await main(host, ['validate'])).toBe(0);
  });
});

describe('nothing is written', () => {
  const before = { ...nothing, code: 1 };

  test.each([
    ['tittel: Klimaplan\neier: "styring\ntilgang: unntatt\n', 'syntax/yaml'],
    ['tittel: [Klimaplan\ntilgang: unntatt\n', 'syntax/yaml'],
    ['tittel: Klimaplan\ntilgang: offentlig\ntilgang: unntatt\n', 'syntax/duplicate-key'],
    ['tittel: &a Klimaplan\n', 'syntax/unsupported'],
  ])('where %j cannot be read, whoever the site is for', async (lines, rule) => {
    const files = { 'temaplan.yaml': `type: temaplan\nid: klimaplan\n${lines}` };
    for (const audience of ['public', 'internal']) {
      const { stderr, ...rest } = await refusal(files, '--audience', audience);
      expect(rest).toEqual(before);
      expect(stderr).toMatch(/^Ingenting er skrevet\. .*\n {2}temaplan\.yaml:\d+:\d+ {2}/);
      expect(stderr).toContain(`(${rule})\n`);
    }
  });

  const secret = `type: strategi
id: strategi-anskaffelser
tittel: Hemmelig strategi for kjøp av grunn på Solbakken
tilgang: unntatt
unntakshjemmel: offentleglova § 23
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-01-15, sak: 3/25 }
`;
  const quoting = `${plan}beskrivelse: Vi følger Hemmelig strategi for kjøp av grunn på Solbakken.\n`;

  test('for the public where an open document quotes a title that is not for them', async () => {
    const files = { 'strategi.yaml': secret, 'planstrategi.yaml': quoting };
    expect(await refusal(files)).toEqual({
      ...before,
      stderr: expect.stringMatching(/planstrategi\.yaml:6:\d+ {2}.* \(privacy\/public-quotes-restricted\)\n/),
    });
  });

  test('of that for an internal site: it has both, and asks search engines to keep away', async () => {
    const host = machine({ 'strategi.yaml': secret, 'planstrategi.yaml': quoting });
    expect((await render(host, '--audience', 'internal')).code).toBe(0);
    expect(text(host, 'nettsted/strategi-anskaffelser/index.html')).toContain('Hemmelig strategi');
    const unmarked = pages(host).filter(
      (path) => !/<meta name="robots" content="noindex/.test(text(host, `nettsted/${path}`)),
    );
    expect(unmarked).toEqual([]);
  });

  test('of what is withheld, where nothing open tells of it', async () => {
    const host = machine({ 'strategi.yaml': secret });
    expect((await render(host)).code).toBe(0);
    expect(Object.values(host.texts()).filter((page) => page.includes('Hemmelig') && page !== secret)).toEqual([]);
  });
});
