import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test, vi } from 'vitest';
import type { StatusReport } from '../../src/overview/status/report.ts';
import { main } from '../../src/cli/main.ts';
import { readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { memoryHost } from '../support/memory-host.ts';

vi.setConfig({ testTimeout: 60_000 });

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/output/status.schema.json', import.meta.url), 'utf8'),
) as Schema;

async function run(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const placed = Object.entries(files).map(([path, text]) => [`/arbeid/${path}`, text]);
  const host = memoryHost({
    files: Object.fromEntries(placed),
    cwd: '/arbeid',
    terminal: { columns: 80, color: false },
  });
  await main(host, ['status', '--as-of', '2026-06-15', ...words]);
  return host.output.stdout;
}

async function reportOf(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return JSON.parse(await run(files, '--format', 'json', ...words)) as StatusReport;
}

test.each(['plans/eksempelvik', 'plans/eksempelvik-brudd', 'plans/lorenskog'])(
  '%s gives JSON that keeps to its schema, and counts that add up',
  async (folder) => {
    const report = await reportOf(readTexts(folder));
    expect(new Validator(schema, '2020-12').validate(report).errors).toEqual([]);
    for (const count of [report.total, ...report.units])
      expect(count.done + count.going + count.delayed + count.waiting + count.unknown).toBe(count.tasks);
    expect(report.units.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(report.tasks.length);
  },
);

test('the table fits eighty columns', async () => {
  const lines = (await run(readTexts('plans/eksempelvik'))).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

const organisation = `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: oppvekst
    navn: Oppvekst
    type: sektor
    enheter:
      - { id: fjordskolen, navn: Fjordskolen, type: virksomhet }
  - { id: helse, navn: Helse, type: sektor }
`;
const letter = `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2026-01-10 }
oppdrag:
  - { id: F1, tittel: Sykefraværet skal ned, mottakere: [oppvekst, helse], frist: 2026-05-31 }
`;
const report = (id: string, period: string, lines: string) => `type: tertialrapport
id: ${id}
tittel: Rapport ${period}
periode: ${period}
vedtak: { organ: kommunestyret, dato: 2026-06-10, sak: 52/26 }
rapport:
${lines}`;
const config = 'organisasjon: organisasjon.yaml\n';

test('each recipient has its own status, deadline and newest report', async () => {
  const { tasks } = await reportOf({
    'plans.config.yaml': config,
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter,
    'mars.yaml': report(
      'mars',
      '2026-03',
      '  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: fullført, dato: 2026-03-20 }\n',
    ),
    'tertial.yaml': report(
      'tertial',
      '2026-T1',
      `  - { gjelder: styringsbrev-2026#F1, enhet: oppvekst, status: forsinket, kommentar: Mangler vikarer., ny_frist: 2026-09-30 }
  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: pågår, kommentar: Tallene var feil. }
`,
    ),
  });
  expect(tasks).toMatchObject([
    {
      unit: { id: 'oppvekst' },
      deadline: '2026-09-30',
      moved: true,
      status: 'forsinket',
      late: false,
      previous: null,
      report: { document: 'tertial', comment: 'Mangler vikarer.' },
    },
    { unit: { id: 'helse' }, deadline: '2026-05-31', moved: false, status: 'pågår', late: true, previous: 'fullført' },
  ]);
});

test('a vote belongs to the sector of who is responsible', async () => {
  const { tasks, units } = await reportOf({
    'plans.config.yaml': config,
    'organisasjon.yaml': organisation,
    'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
verbalvedtak:
  - { id: V1, tittel: Sak om skolemat, ansvarlig: fjordskolen, frist: 2026-04-30, status: pågår }
`,
  });
  expect(tasks).toMatchObject([{ kind: 'vote', unit: { id: 'fjordskolen' }, sector: { id: 'oppvekst' }, late: true }]);
  expect(units).toMatchObject([{ unit: { id: 'oppvekst' }, tasks: 1, going: 1, late: 1 }]);
});

describe('an indicator is', () => {
  const plan = (facts: string) => ({
    'temaplan.yaml': `type: temaplan
id: temaplan-2025
tittel: Temaplan 2025-2028
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2024-12-16, sak: 98/24 }
indikatorer:
  - { id: I1, tittel: Trivsel på skolen, ${facts} }
`,
  });

  test.each([
    ['reached', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: { 2028: 90 }, verdier: { 2025: 90 }'],
    ['reached', 'retning: ned, utgangspunkt: { 2024: 80 }, målverdi: 70, verdier: { 2025: 69.5 }'],
    ['on-the-way', 'retning: opp, utgangspunkt: 80, målverdi: 90, verdier: { 2025: 80.5 }'],
    ['on-the-way', 'retning: ned, utgangspunkt: { 2024: 80 }, målverdi: { 2025: 75, 2028: 70 }, verdier: { 2025: 76 }'],
    ['reached', 'retning: ned, utgangspunkt: { 2024: 80 }, målverdi: { 2025: 76, 2028: 70 }, verdier: { 2025: 76 }'],
    ['wrong-way', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90, verdier: { 2025: 79 }'],
    ['on-the-way', 'utgangspunkt: { 2024: -2 }, målverdi: 2, verdier: { 2025: -1 }'],
    ['unchanged', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90, verdier: { 2024: 80, 2025: 80 }'],
    ['unknown', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90, verdier: { 2024: 80 }'],
    ['unknown', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90'],
    ['unknown', 'retning: opp, målverdi: 90, verdier: { 2025: 80 }'],
    ['unknown', 'retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90, verdier: { 2027: 95 }'],
    ['unknown', 'retning: opp, utgangspunkt: lav, målverdi: høy, verdier: { 2025: middels }'],
  ])('%s: %s', async (attainment, facts) => {
    const { indicators } = await reportOf(plan(facts));
    expect(indicators.map((row) => row.attainment)).toEqual([attainment]);
  });

  test('measured by what a report says, of the year it reports', async () => {
    const { indicators } = await reportOf({
      ...plan('retning: opp, utgangspunkt: { 2024: 80 }, målverdi: 90, verdier: { 2025: 81 }'),
      'rapport.yaml': report('tertial', '2026-T1', '  - { gjelder: temaplan-2025#I1, verdi: 91 }\n'),
    });
    expect(indicators).toMatchObject([
      { newest: { year: 2026, value: '91', report: 'tertial' }, attainment: 'reached' },
    ]);
  });
});

test('a spreadsheet has a line for each recipient and each indicator', async () => {
  const files = readTexts('plans/eksempelvik');
  const { tasks, indicators } = await reportOf(files);
  const text = await run(files, '--format', 'csv');
  expect(text.startsWith('\ufeffSlag;Referanse;Tittel;')).toBe(true);
  const starts = text.split('\r\n').filter((line) => /^(?:oppdrag|verbalvedtak|indikator);/.test(line));
  expect(starts).toHaveLength(tasks.length + indicators.length);
});
