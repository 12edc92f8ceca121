import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { CoverageReport } from '../../src/overview/coverage/report.ts';
import { readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/coverage.schema.json', import.meta.url), 'utf8'),
) as Schema;

async function run(folder: string, ...words: readonly string[]) {
  const files = Object.entries(readTexts(folder)).map(([path, text]) => [`/arbeid/${path}`, text]);
  const host = memoryHost({ files: Object.fromEntries(files), cwd: '/arbeid' });
  const code = await main(host, ['coverage', '--as-of', '2026-06-15', ...words]);
  return { code, ...host.output };
}

async function reportOf(folder: string, ...words: readonly string[]): Promise<CoverageReport> {
  const { stdout } = await run(folder, '--format', 'json', ...words);
  return JSON.parse(stdout) as CoverageReport;
}

describe.each(['plans/eksempelvik', 'plans/eksempelvik-brudd', 'plans/lorenskog', 'plans/lier'])('%s', (folder) => {
  let report: CoverageReport;
  beforeAll(async () => {
    report = await reportOf(folder);
  });

  test('keeps the schema of its JSON', () => {
    expect(new Validator(schema, '2020-12').validate(report)).toEqual({ valid: true, errors: [] });
  });

  test('adds up: by state, by kind, by level, by document', () => {
    const { total, kinds, levels, items } = report;
    const sum = (counts: readonly { readonly items: number }[]) => counts.reduce((all, count) => all + count.items, 0);
    expect(total.whole + total.broken + total.open).toBe(items.length);
    expect([sum(kinds), sum(levels), sum(levels.flatMap(({ documents }) => documents))]).toEqual(
      Array.from({ length: 3 }, () => items.length),
    );
  });

  test('gives a reason for whatever is not whole, and none for what is', () => {
    const wrong = report.items.filter(({ state, reasons }) => (state === 'whole') !== (reasons.length === 0));
    expect(wrong).toEqual([]);
  });
});

test('a unit is judged by what it and those below it have done', async () => {
  const { total, items, unit } = await reportOf('plans/eksempelvik-brudd', '--unit', 'oppvekst');
  expect(unit).toEqual({ id: 'oppvekst', name: 'Oppvekst' });
  // Økonomi has no plan, so that F1 is broken; oppvekst has received it.
  expect(items.find(({ ref }) => ref === 'styringsbrev-2026#F1')?.state).toBe('whole');
  const units = (await reportOf('plans/eksempelvik-brudd')).units.find(({ id }) => id === 'oppvekst');
  expect(units).toMatchObject(total);
});

test('the limit is judged by the counts, not by the rounded percentage', async () => {
  const { total } = await reportOf('plans/eksempelvik-brudd');
  expect(total.percent).toBe(Math.floor((100 * total.whole) / (total.whole + total.broken)));
  const codes = [total.percent ?? 0, (total.percent ?? 0) + 1].map((limit) =>
    run('plans/eksempelvik-brudd', '--fail-under', String(limit)).then(({ code }) => code),
  );
  expect(await Promise.all(codes)).toEqual([0, 1]);
});

test('a restricted item is in no output for the public, and neither is what it was', async () => {
  const secret = (text: string) => text.replace('  - id: S12\n', '  - id: S12\n    tilgang: unntatt\n');
  const texts = readTexts('plans/eksempelvik-brudd');
  const files = Object.entries(texts).map(([path, text]) => [`/arbeid/${path}`, secret(text)]);
  const outputs = ['markdown', 'tree', 'json', 'csv'].map(async (format) => {
    const host = memoryHost({ files: Object.fromEntries(files), cwd: '/arbeid' });
    await main(host, ['coverage', '--as-of', '2026-06-15', '--format', format, '--audience', 'public']);
    return host.output.stdout;
  });
  for (const output of await Promise.all(outputs)) {
    expect(output).toContain('HEL-8');
    expect(output).not.toMatch(/styringsbrev-2026#S12|Få to nye fastleger/);
    if (!output.includes('"version"')) expect(output).toContain('Stopper et sted som ikke er offentlig.');
  }
});
