import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runRender } from '../../src/cli/commands/render/run.ts';
import { nodeHost } from '../../src/host/node.ts';
import { lacks } from '../support/needs.ts';

/** All PDFs of the example municipalities, as other programs read them. */
const workspaces = ['eksempelvik', 'lorenskog', 'lier'];

let top: string;
let files: readonly string[];
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'plans-pdfs-'));
  const host = { ...nodeHost(), stdout: { ...nodeHost().stdout, write: async () => {} } };
  for (const name of workspaces) {
    const args = { words: [`plans/${name}`], format: ['pdf'], asOf: '2026-06-15', out: join(top, name) };
    if ((await runRender(host, args)) !== 0) throw new Error(`the PDFs of ${name} cannot all be made`);
  }
  files = workspaces.flatMap((name) =>
    readdirSync(join(top, name)).flatMap((file) => (file.endsWith('.pdf') ? [join(name, file)] : [])),
  );
}, 120_000);
afterAll(() => rmSync(top, { recursive: true, force: true }));

function run(program: string, ...args: readonly string[]) {
  const { status, stdout } = spawnSync(program, args, { cwd: top, encoding: 'utf8', maxBuffer: 1e8 });
  return { status, stdout };
}

/** The files of which something does not hold. */
function lacking(holds: (file: string) => boolean): readonly string[] {
  return files.filter((file) => !holds(file));
}

describe.skipIf(lacks('pdfinfo'))('every PDF', () => {
  test('is there: of each document, of each unit that is given something, and the reports', () => {
    const names = files.map((file) => file.replace(/^.*[\\/]/, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'samfunnsdel-2024.pdf',
        'styringsbrev-2026.pdf',
        'styringsbrev-2026-oppvekst.pdf',
        'virksomhetsplan-oppvekst-2026.pdf',
        'årsrapport-2025.pdf',
        'brudd.pdf',
        'rod-trad.pdf',
        'oppfolging.pdf',
        'status.pdf',
        'status-oppvekst.pdf',
        'vedtak.pdf',
        'planoversikt.pdf',
        'arshjul.pdf',
      ]),
    );
  });

  test('is tagged, has a title and an author, and says that it is PDF/A-2a and PDF/UA-1', () => {
    const marks = ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<', '<dc:language>'];
    const isMarked = (file: string) => {
      const facts = run('pdfinfo', file).stdout;
      const about = run('pdfinfo', '-meta', file).stdout;
      return (
        /^Tagged: +yes$/m.test(facts) &&
        /^Title: +\S/m.test(facts) &&
        /^Author: +\S/m.test(facts) &&
        marks.every((mark) => about.includes(mark))
      );
    };
    expect(lacking(isMarked)).toEqual([]);
  });

  test('has one heading of the first level, and it is read before all other headings', () => {
    const isHeaded = (file: string) => {
      const levels = Array.from(run('pdfinfo', '-struct', file).stdout.matchAll(/^ *H([1-6])/gm), ([, level]) => level);
      return levels[0] === '1' && levels.filter((level) => level === '1').length === 1;
    };
    expect(lacking(isHeaded)).toEqual([]);
  });

  test.skipIf(lacks('qpdf'))('is whole to a program that looks for faults in files', () => {
    expect(lacking((file) => run('qpdf', '--check', file).status === 0)).toEqual([]);
  });

  test('has heads in each of its tables', () => {
    const isHeaded = (file: string) => {
      const [, ...tables] = run('pdfinfo', '-struct', file).stdout.split(/^ *Table/m);
      return tables.every((table) => /^ *TH\b/m.test(table));
    };
    expect(lacking(isHeaded)).toEqual([]);
  });
});
