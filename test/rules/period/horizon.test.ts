import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'period/horizon';
const plan = (type: string, period: string) => ({
  'plan.yaml': `type: ${type}\nid: plan\ntittel: Planen for Eksempelvik\nperiode: ${period}\n`,
});

test('a period that is too short or too long is told at the period', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: økonomiplan
id: a
tittel: Økonomiplan
periode: 2026-2028
         ^^^^^^^^^ period/horizon: Perioden 2026-2028 er på 3 år. Det er kortere enn vanlig for «økonomiplan», som pleier å gjelde i 4–10 år. …
`,
    'b.yaml': `
type: planstrategi
id: b
tittel: Planstrategi
periode: 2024-2029
         ^^^^^^^^^ period/horizon: Perioden 2024-2029 er på 6 år. Det er lengre enn vanlig for «planstrategi», som pleier å gjelde i 4 år. …
`,
    'c.yaml': `
type: årsbudsjett
id: c
tittel: Årsbudsjett
periode: 2026-T1
         ^^^^^^^ period/horizon: Perioden 2026-01-01–2026-04-30 er på 4 måneder. …
`,
    'd.yaml': `
type: årsbudsjett
id: d
tittel: Årsbudsjett
periode: 2026-2027
         ^^^^^^^^^ period/horizon: Perioden 2026-2027 er på 2 år. …
`,
  });
});

test.each([
  ['økonomiplan', '2026-2029'],
  ['økonomiplan', '2026-2035'],
  ['planstrategi', '2024-2027'],
  ['planstrategi', '2023-2027'],
  ['planstrategi', '2024-2028'],
  ['planstrategi', '{ fra: 2024-05-15, til: 2028-03-01 }'],
  ['årsbudsjett', '2026'],
  ['årsbudsjett', '{ fra: 2026-01-01, til: 2026-12-30 }'],
  ['virksomhetsplan', '2026-H2'],
  ['kommuneplan-samfunnsdel', '{ fra: 2024-06-19 }'],
  ['tertialrapport', '2026-T1'],
  ['reguleringsplan', '2026'],
])('a %s for %s is usual', async (type, period) => expectSilence(rule, plan(type, period)));

test.each([
  ['økonomiplan', '2026-2036', 1],
  ['økonomiplan', '{ fra: 2026-01-01, til: 2029-06-30 }', 0],
  ['økonomiplan', '{ fra: 2026-01-01, til: 2029-06-29 }', 1],
  ['planstrategi', '2024-2028', 0],
  ['planstrategi', '{ fra: 2024-05-15, til: 2028-11-30 }', 1],
  ['planstrategi', '2024-2026', 1],
  ['årsbudsjett', '2026-K4', 1],
])('of a %s for %s it says so %i times', async (type, period, count) => {
  const report = await checkFiles(plan(type, period));
  expect(report.diagnostics.filter((found) => found.rule === rule)).toHaveLength(count);
});

test('where the title names other years, the period is taken to be wrong', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan 2026–2029
                    ^^^^^^^^^ period/title-mismatch
periode: 2026-2039
`,
  });
});
