import { describe, expect, test } from 'vitest';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { expectFindings } from '../../support/expect-findings.ts';

const rule = 'calendar/missing-document';

function letter(year: number, more = 'godkjent: { av: kommunedirektør, dato: 2026-01-09 }'): Files {
  return {
    [`styringsbrev-${year}.yaml`]: `type: styringsbrev\nid: styringsbrev-${year}\ntittel: Brevet\nperiode: ${year}\n${more}\n`,
  };
}

async function told(use: string, files: Files, asOf: string): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'plans.config.yaml': use, ...files }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}
const since2025 = 'i_bruk: { styringsbrev: 2025 }\n';

test('a council whose constituting meeting nobody noted has its own planstrategi, not the next council’s', async () => {
  const text = 'type: planstrategi\nid: p\ntittel: P\nvedtak: { organ: kommunestyret, dato: 2024-03-20 }\n';
  const config = 'konstituert: [2023-10-12]\ni_bruk: { planstrategi: 2024, avtale: 2016 }\n';
  expect(await told(config, { 'p.yaml': text }, '2026-06-01')).toEqual([]);
});

test('stands where the config says that the type is in use, and names each year', async () => {
  await expectFindings(rule, {
    'plans.config.yaml': `
i_bruk: { styringsbrev: 2025 }
          ^^^^^^^^^^^^ calendar/missing-document: … 2026-01-31 … for 2025 og 2026 …
`,
    'notat.yaml': 'type: notat\nid: notat\ntittel: Et notat\n',
  });
});

describe('a styringsbrev, due on 31 January', () => {
  test('is asked for the day after', async () => {
    expect(await told(since2025, letter(2025), '2026-01-31')).toEqual([]);
    expect(await told(since2025, letter(2025), '2026-02-01')).toHaveLength(1);
  });

  test('is not asked for before the year in which it is in use, nor where nothing is said', async () => {
    expect(await told('i_bruk: { styringsbrev: 2027 }\n', {}, '2026-06-01')).toEqual([]);
    expect(await told('i_bruk: { styringsbrev: 2027 }\n', letter(2027), '2027-06-01')).toEqual([]);
    expect(await told('{}\n', letter(2024), '2026-06-01')).toEqual([]);
  });

  test('is there as a draft, but not where it is only planned', async () => {
    expect(await told('i_bruk: { oppdragsbrev: 2026 }\n', letter(2026, 'status: utkast'), '2026-06-01')).toEqual([]);
    expect(await told('i_bruk: { oppdragsbrev: 2026 }\n', letter(2026, 'status: planlagt'), '2026-06-01')).toHaveLength(
      1,
    );
  });

  test('may be a file that nobody can read', async () => {
    expect(
      await told(
        'i_bruk: { styringsbrev: 2026 }\n',
        { 'brev.yaml': 'type: stringsbrv\nid: b\ntittel: B\n' },
        '2026-06-01',
      ),
    ).toEqual([]);
  });
});

test('the økonomiplan for the next year is due this year, and last year’s does not stand in for it', async () => {
  const plan = (year: number): Files => ({
    [`øp-${year}.yaml`]: `type: økonomiplan\nid: øp-${year}\ntittel: Økonomiplan\nperiode: ${year}-${year + 3}\nvedtak: { organ: kommunestyret, dato: ${year - 1}-12-10 }\n`,
  });
  const use = 'i_bruk: { økonomiplan: 2026 }\n';
  expect(await told(use, plan(2026), '2026-12-31')).toEqual([]);
  expect(await told(use, plan(2026), '2027-01-01')).toEqual([expect.stringContaining('for 2027')]);
  expect(await told(use, { ...plan(2026), ...plan(2027) }, '2027-01-01')).toEqual([]);
  expect(await told(use, {}, '2025-12-31')).toEqual([]);
});

test('each of two reports is asked for by its own day', async () => {
  const report = (period: string): Files => ({
    [`${period}.yaml`]: `type: tertialrapport\nid: tertialrapport-${period.toLowerCase()}\ntittel: Rapport\nperiode: ${period}\n`,
  });
  const use = 'i_bruk: { tertialrapport: 2026 }\n';
  expect(await told(use, report('2026-T2'), '2026-12-01')).toEqual([expect.stringContaining('første tertial')]);
  expect(await told(use, report('2026-T1'), '2026-12-01')).toEqual([expect.stringContaining('andre tertial')]);
  expect(await told(use, { ...report('2026-T1'), ...report('2026-T2') }, '2026-12-01')).toEqual([]);
  expect(await told(use, { ...report('2026-K1'), ...report('2026-K3') }, '2026-12-01')).toEqual([]);
  // When the year is over, the law speaks instead.
  expect(await told(use, report('2026-T2'), '2027-01-01')).toEqual([]);
});

test('what comes once in a term is asked for by term, and by the day the council met', async () => {
  const use = 'i_bruk: { planstrategi: 2023 }\nkonstituert: [2023-10-12]\n';
  expect(await told(use, {}, '2024-10-12')).toEqual([]);
  expect(await told(use, {}, '2024-10-13')).toEqual([expect.stringContaining('valgperioden 2023–2027')]);
  const of = (date: string): Files => ({
    'planstrategi.yaml': `type: planstrategi\nid: planstrategi\ntittel: Planstrategi\nvedtak: { organ: kommunestyret, dato: ${date} }\n`,
  });
  expect(await told(use, of('2025-06-18'), '2026-06-01')).toEqual([]);
  expect(await told(use, of('2021-06-18'), '2026-06-01')).toHaveLength(1);
  expect(await told(use, of('ukjent'), '2026-06-01')).toEqual([]);
});
