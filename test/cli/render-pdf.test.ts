import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { nodeHost } from '../../src/host/node.ts';

vi.setConfig({ testTimeout: 60_000 });

const plans = {
  'plans.config.yaml': 'kommune: { navn: Fjordvik kommune, nummer: "9901" }\n',
  'planstrategi.yaml': `type: planstrategi
id: planstrategi-2024
tittel: Planstrategi for Fjordvik kommune 2024-2027
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-03-20, sak: 17/24 }
beskrivelse: Hvilke planer vi skal lage.
`,
  'klimaplan.yaml': `type: temaplan
id: klimaplan-2025
tittel: Plan for klima
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-02-12, sak: 9/25 }
`,
};

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'plans-pdf-'));
  write(plans);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), content);
  }
}

/** Runs `plans render` in the folder; only PDFs of documents, so that reports on all of them do not stand in the way. */
async function render(...options: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof said) => ({
    write: async (text: string) => void (said[name] += text),
    isTerminal: false,
    columns: null,
    color: false,
    hyperlinks: false,
    unicode: true,
  });
  const host = { ...nodeHost(), cwd: top, stdout: stream('stdout'), stderr: stream('stderr') };
  const files = { ...host.files, resolve: (typed: string) => (typed.startsWith('/') ? typed : join(top, typed)) };
  const code = await main({ ...host, files }, ['render', '--as-of', '2026-06-15', ...options]);
  return { code, ...said };
}

const documents = ['--format', 'pdf', '--report', 'dokument'] as const;
const list = (folder: string) => readdirSync(join(top, folder)).filter((name) => !name.startsWith('.'));
const bytes = (path: string) => readFileSync(join(top, path)).toString('latin1');

describe('plans render --format pdf', () => {
  test('writes a PDF of each document, and says where', async () => {
    expect(await render(...documents)).toEqual({
      code: 0,
      stdout: `2 filer skrevet, 0 uendret.
  pdf/klimaplan-2025.pdf
  pdf/planstrategi-2024.pdf
PDF-ene ligger i mappen «pdf».
`,
      stderr: '',
    });
    expect(list('pdf')).toEqual(['klimaplan-2025.pdf', 'planstrategi-2024.pdf']);
    expect(bytes('pdf/klimaplan-2025.pdf')).toContain('Plan for klima');
  });

  test('makes only what has changed again, and the same as if all were made', async () => {
    await render(...documents);
    const untouched = statSync(join(top, 'pdf/planstrategi-2024.pdf')).mtimeMs;
    write({ 'klimaplan.yaml': plans['klimaplan.yaml'].replace('Plan for klima', 'Plan for klima og energi') });
    expect((await render(...documents)).stdout).toContain('1 filer skrevet, 1 uendret.');
    expect(statSync(join(top, 'pdf/planstrategi-2024.pdf')).mtimeMs).toBe(untouched);
    cpSync(join(top, 'pdf'), join(top, '.earlier'), { recursive: true });
    rmSync(join(top, 'pdf'), { recursive: true });
    await render(...documents);
    for (const name of list('pdf')) expect(bytes(`pdf/${name}`) === bytes(`.earlier/${name}`), name).toBe(true);
  });

  test('makes one again also where only a comment has changed: it names the file as git does', async () => {
    await render(...documents);
    write({ 'klimaplan.yaml': `# Skrevet om\n${plans['klimaplan.yaml']}` });
    expect((await render(...documents)).stdout).toContain('1 filer skrevet, 1 uendret.');
  });

  test('does not take over a PDF that someone has changed', async () => {
    await render(...documents);
    const before = bytes('pdf/klimaplan-2025.pdf');
    write({ 'pdf/klimaplan-2025.pdf': Buffer.from(before.replace('Plan for klima', 'Plan for skatt'), 'latin1') });
    await render(...documents);
    expect(bytes('pdf/klimaplan-2025.pdf') === before).toBe(true);
  });

  test('does not change from day to day', async () => {
    await render(...documents);
    expect((await render(...documents, '--as-of', '2026-06-16')).stdout).toContain('0 filer skrevet, 2 uendret.');
  });

  test('renews the documents that are named, and leaves the others', async () => {
    await render(...documents);
    expect((await render('klimaplan-2025')).stdout).toContain(
      '0 filer skrevet, 2 uendret.\n  pdf/klimaplan-2025.pdf\n',
    );
    expect(list('pdf')).toEqual(['klimaplan-2025.pdf', 'planstrategi-2024.pdf']);
  });

  test('puts nothing for those inside beside what is for everybody', async () => {
    await render(...documents);
    expect(await render('klimaplan-2025', '--audience', 'internal')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('«pdf» er laget med --audience public, og dette er internal'),
    });
    expect((await render('klimaplan-2025', '--audience', 'internal', '--out', 'internt')).code).toBe(0);
  });

  test('takes a file of the workspace, with the workspace or without', async () => {
    const said = '1 filer skrevet, 0 uendret.';
    expect((await render('klimaplan.yaml')).stdout).toContain(said);
    expect((await render('klimaplan.yaml', '.', '--out', 'en')).stdout).toContain(said);
  });

  test('says so where there is nothing to make', async () => {
    expect(await render('--report', 'virksomhetsplan')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Det finnes ingenting å lage PDF av for --report virksomhetsplan.'),
    });
  });

  test('suggests the nearest id for a document that is not there', async () => {
    expect(await render('klimaplan-2026')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'Finner ikke noe dokument med id-en «klimaplan-2026». Mente du «klimaplan-2025»?',
      ),
    });
  });

  test('puts PDFs beside the pages, which tell how large they are', async () => {
    await render(...documents, '--format', 'html');
    expect(list('nettsted/pdf')).toEqual(['klimaplan-2025.pdf', 'planstrategi-2024.pdf']);
    const page = readFileSync(join(top, 'nettsted/klimaplan-2025/index.html'), 'utf8');
    const kilobytes = Math.round(statSync(join(top, 'nettsted/pdf/klimaplan-2025.pdf')).size / 1000);
    expect(page).toContain(`<a href="../pdf/klimaplan-2025.pdf">Last ned som PDF (${kilobytes}\u{A0}kB)</a>`);
  });
});

describe('what cannot be made', () => {
  test('is told with the file and line of a sign that no font has, and the others are made', async () => {
    write({ 'klimaplan.yaml': plans['klimaplan.yaml'].replace('Plan for klima', 'Plan for \u{1F9CC}') });
    expect(await render(...documents)).toEqual({
      code: 1,
      stdout: `1 filer skrevet, 0 uendret.\n  pdf/planstrategi-2024.pdf\nPDF-ene ligger i mappen «pdf».\n`,
      stderr: `klimaplan-2025.pdf er ikke laget: tegnet «\u{1F9CC}» (U+1F9CC) i klimaplan.yaml:3 finnes ikke i skriftene som PDF-er lages med. Skriv det på en annen måte.\n`,
    });
  });

  test('is told when the templates of the workspace are at fault', async () => {
    write({ 'templates/pdf/plan.typ': '#panic("uferdig")' });
    const { code, stderr } = await render(...documents);
    expect({ code, first: stderr.split('\n')[0] }).toEqual({
      code: 1,
      first:
        'klimaplan-2025.pdf er ikke laget: /plan.typ:1:2 panicked with: "uferdig". Mappen har egne maler i templates/pdf/; feilen kan ligge i dem.',
    });
  });

  test('is told of an image, and its description stands instead', async () => {
    write({
      'bilder/kart.png': 'ikke et bilde',
      'klimaplan.yaml': `${plans['klimaplan.yaml']}beskrivelse: "![Kart over havna](bilder/kart.png)"\n`,
    });
    const { code, stderr } = await render(...documents);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'Bildet bilder/kart.png kan ikke vises i PDF; teksten som beskriver det, står i stedet. Bruk PNG, JPEG eller en SVG som er tegnet uten bilder og nettsider i.\n',
    });
    expect(list('pdf')).toContain('klimaplan-2025.pdf');
  });
});
