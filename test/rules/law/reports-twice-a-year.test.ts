import { expect, test } from 'vitest';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/reports-twice-a-year';

function report(period: string, type = 'tertialrapport'): Files {
  return {
    [`${type}-${period}.yaml`]: `type: ${type}\nid: ${type}-${period.toLowerCase()}\ntittel: Rapport\nperiode: ${period}\n`,
  };
}

async function told(files: Files, asOf: string, use = '{ tertialrapport: 2024 }'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'plans.config.yaml': `i_bruk: ${use}\n`, ...files }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}
const year2024 = { ...report('2024-T1'), ...report('2024-T2') };

test('one report in a year that is over', async () => {
  await expectFindings(rule, {
    'plans.config.yaml': `
i_bruk: { tertialrapport: 2025 }
          ^^^^^^^^^^^^^^ law/reports-twice-a-year: For 2025 finnes bare én rapport her, «Rapport». …
`,
    ...report('2025-T1'),
  });
});

test('the year speaks when it is over, not on its last day', async () => {
  expect(await told({ ...year2024, ...report('2025-T1') }, '2025-12-31')).toEqual([]);
  expect(await told({ ...year2024, ...report('2025-T1') }, '2026-01-01')).toHaveLength(1);
});

test('each year is told, and two of any kind are enough', async () => {
  expect(await told({}, '2026-06-01')).toEqual([
    expect.stringContaining('For 2024 finnes ingen'),
    expect.stringContaining('For 2025 finnes ingen'),
  ]);
  const kinds = { ...report('2025-K1', 'kvartalsrapport'), ...report('2025-H1') };
  expect(await told({ ...year2024, ...kinds }, '2026-06-01')).toEqual([]);
  expect(await told({ ...year2024, ...report('2025-T2'), ...report('2025-T3') }, '2026-06-01')).toEqual([]);
});

test('is silent where the reports are not kept here, or were not yet', async () => {
  expect(await told({}, '2026-06-01', '{ styringsbrev: 2024 }')).toEqual([]);
  expect(await told({}, '2026-06-01', '{ tertialrapport: 2026 }')).toEqual([]);
  await expectSilence(rule, report('2025-T1'));
});

test('is silent where a file that cannot be read, or has no period, may be the report', async () => {
  const files = { ...year2024, ...report('2025-T1') };
  expect(
    await told({ ...files, 'rapport.yaml': 'type: tertialrapport\nid: t2\ntittel: Rapport\n' }, '2026-06-01'),
  ).toEqual([]);
  expect(
    await told({ ...files, 'rapport.yaml': 'type: trtilrappprt\nid: t2\ntittel: Rapport\n' }, '2026-06-01'),
  ).toEqual([]);
});
