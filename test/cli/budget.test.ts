import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BudgetReport } from '../../src/overview/budget/report.ts';
import { main } from '../../src/cli/main.ts';
import { readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A report as its JSON has it: amounts are numbers, or texts where numbers cannot hold them. */
type Json<T> = T extends bigint ? number | string : T extends object ? { readonly [K in keyof T]: Json<T[K]> } : T;

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/budget.schema.json', import.meta.url), 'utf8'),
) as Schema;

async function run(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const placed = Object.entries(files).map(([path, text]) => [`/arbeid/${path}`, text]);
  const host = memoryHost({ files: Object.fromEntries(placed), cwd: '/arbeid' });
  const code = await main(host, ['budget', '--as-of', '2026-06-15', ...words]);
  return { code, ...host.output };
}

async function reportOf(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { stdout } = await run(files, '--format', 'json', ...words);
  return JSON.parse(stdout) as Json<BudgetReport>;
}

const eksempelvik = readTexts('plans/eksempelvik');

describe.each(['plans/eksempelvik', 'plans/eksempelvik-brudd', 'plans/lorenskog'])('%s', (folder) => {
  test.each(['unit', 'goal', 'area'])('gives JSON by %s that keeps to its schema', async (by) => {
    const report = await reportOf(readTexts(folder), '--by', by);
    expect(new Validator(schema, '2020-12').validate(report).errors).toEqual([]);
  });
});

describe('the totals', () => {
  test.each(['unit', 'goal', 'area'])('are the same by %s: what stands in several groups counts once', async (by) => {
    const [plan] = (await reportOf(eksempelvik, '--by', by)).plans;
    const sum = (kind: string) =>
      plan?.items.filter((item) => item.kind === kind).flatMap(({ years }) => years.map(({ net }) => Number(net)));
    expect(plan?.total.operating.map(({ net }) => net)).toEqual([16910000, 13980000, 11570000, 13640000]);
    for (const kind of ['operating', 'investment'] as const)
      expect(plan?.total[kind].reduce((total, { net }) => total + Number(net), 0)).toBe(
        sum(kind)?.reduce((total, net) => total + net, 0),
      );
  });

  test('of frames are what the council appropriates', async () => {
    const [plan] = (await reportOf(eksempelvik)).plans;
    expect(plan?.frameTotal.map(({ adopted }) => adopted)).toEqual([1195810000, 1194280000, 1191270000, 1195320000]);
    expect(plan?.appropriations).toEqual([]);
  });

  test('of frames tell where they are not', async () => {
    const path = 'økonomiplan/2026-2029/økonomiplan.yaml';
    const text = eksempelvik[path]?.replace(
      'sum_bevilgninger_drift: { 2026: 1195810000',
      'sum_bevilgninger_drift: { 2026: 1195910000',
    );
    const { stdout } = await run({ ...eksempelvik, [path]: text ?? '' }, '--year', '2026');
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(
      'Rammene i 2026 er ikke lik linjen «sum_bevilgninger_drift»: 1 195 810 000 – 1 195 910 000',
    );
  });
});

test.each(['unit', 'goal', 'area'])('tables by %s fit eighty columns', async (by) => {
  const files = Object.entries(eksempelvik).map(([path, text]) => [`/arbeid/${path}`, text]);
  for (const words of [[], ['--year', '2026']]) {
    const host = memoryHost({
      files: Object.fromEntries(files),
      cwd: '/arbeid',
      terminal: { columns: 80, color: false },
    });
    await main(host, ['budget', '--as-of', '2026-06-15', '--by', by, ...words]);
    expect(host.output.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  }
});

const most = 999_999_999_999_999;
const kroner = fc.integer({ min: -most, max: most });
const amounts = fc.dictionary(fc.constantFrom('2026', '2027', '2028', '2029'), kroner, { minKeys: 1 });
const measure = fc.record({
  unit: fc.constantFrom('oppvekst', 'fjordskolen', 'helse'),
  goals: fc.subarray(['M1', 'M2', 'M3'], { minLength: 1 }),
  amounts,
  isInvestment: fc.boolean(),
  changes: fc.array(amounts, { maxLength: 2 }),
});

function workspace(measures: readonly (typeof measure extends fc.Arbitrary<infer T> ? T : never)[]) {
  const line = (one: (typeof measures)[number], index: number) =>
    `  - { id: T${index}, tittel: Tiltak nummer ${index}, ansvarlig: ${one.unit}, forankring: [${one.goals.map((goal) => `samfunnsdel-2024#${goal}`).join(', ')}], beløp: ${JSON.stringify(one.amounts).replaceAll('"', '').replaceAll(':', ': ')} }\n`;
  const list = (isInvestment: boolean) =>
    measures.map((one, index) => (one.isInvestment === isInvestment ? line(one, index) : '')).join('');
  const changes = measures.flatMap((one, index) =>
    one.changes.map(
      (change, at) =>
        `  - { id: B${index}-${at}, tittel: Endring av tiltak ${index}, endrer: økonomiplan-2026#T${index}, beløp: ${JSON.stringify(change).replaceAll('"', '').replaceAll(':', ': ')} }\n`,
    ),
  );
  const key = (name: string, text: string) => (text === '' ? '' : `${name}:\n${text}`);
  return {
    'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: oppvekst
    navn: Oppvekst
    type: sektor
    enheter:
      - { id: fjordskolen, navn: Fjordskolen, type: virksomhet }
  - { id: helse, navn: Helse, type: sektor }
`,
    'plans.config.yaml': 'organisasjon: organisasjon.yaml\n',
    'samfunnsdel.yaml': `type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Samfunnsdel 2024-2036
periode: 2024-2036
vedtak: { organ: kommunestyret, dato: 2024-06-19, sak: 41/24 }
mål:
  - { id: M1, tittel: Alle hører til }
  - { id: M2, tittel: Fjorden er ren }
  - { id: M3, tittel: Flere blir boende }
`,
    'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
${key('tiltak', list(false))}${key('investeringer', list(true))}`,
    'sak.yaml': `type: sak
id: sak-40-26
tittel: Endringer i budsjettet
vedtak: { organ: kommunestyret, dato: 2026-05-20, sak: 40/26 }
${key('budsjettjusteringer', changes.join(''))}`,
  };
}

test('sums equal a reference in whole numbers without end, whatever the amounts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(measure, { minLength: 1, maxLength: 12 }), async (measures) => {
      const [plan] = (await reportOf(workspace(measures), '--by', 'goal')).plans;
      const sumOf = (kind: 'operating' | 'investment', year: number, goal: string | null) =>
        measures
          .filter((one) => one.isInvestment === (kind === 'investment') && (goal === null || one.goals.includes(goal)))
          .flatMap((one) => [one.amounts, ...one.changes])
          .reduce((sum, change) => sum + BigInt(change[year] ?? 0), 0n);
      for (const kind of ['operating', 'investment'] as const) {
        for (const { year, net } of plan?.total[kind] ?? []) expect(BigInt(net)).toBe(sumOf(kind, year, null));
        for (const group of plan?.groups ?? [])
          for (const { year, net } of group[kind])
            expect(BigInt(net)).toBe(sumOf(kind, year, group.id?.split('#')[1] ?? ''));
      }
      expect(plan?.shared).toBe(measures.filter(({ goals }) => goals.length > 1).length);
    }),
    { numRuns: 60 },
  );
});

test('a spreadsheet has every measure, investment and frame once for each year', async () => {
  const { stdout } = await run(eksempelvik, '--format', 'csv', '--by', 'goal');
  expect(stdout.startsWith('\ufeffPlan;Fase;Slag;')).toBe(true);
  const rows = stdout
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(';'));
  const ofYear = (kind: string) => rows.filter((row) => row[2] === kind && row[7] === '2026');
  const sum = (kind: string) => ofYear(kind).reduce((total, row) => total + Number(row[11]), 0);
  expect([sum('ramme'), sum('drift'), sum('investering')]).toEqual([1195810000, 16910000, 229800000]);
  const refs = ofYear('drift').map((row) => row[3]);
  expect(new Set(refs).size).toBe(refs.length);
});
