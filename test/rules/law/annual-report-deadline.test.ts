import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/annual-report-deadline';

function document(type: string, year: number, more: string): string {
  return `type: ${type}\nid: dokumentet\ntittel: Dokumentet\nperiode: ${year}\n${more}\n`;
}

async function told(text: string, asOf = '2026-12-01'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'dokument.yaml': text }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}
const approved = (day: string) => `godkjent: { av: kommunedirektør, dato: ${day} }`;
const voted = (day: string) => `vedtak: { organ: kommunestyret, dato: ${day} }`;

describe('the last day, and the day after', () => {
  test.each([
    ['årsregnskap', 2025, approved('2026-02-22'), approved('2026-02-23'), '§ 14-6 sjette ledd'],
    // 2024 is a leap year, 22 February comes before the leap day.
    ['årsregnskap', 2023, approved('2024-02-22'), approved('2024-02-23'), '2024-02-22'],
    ['årsberetning', 2025, approved('2026-03-31'), approved('2026-04-01'), '§ 14-7 andre ledd'],
    ['årsregnskap', 2025, voted('2026-06-30'), voted('2026-07-01'), '§ 14-3 andre ledd'],
    ['årsberetning', 2023, voted('2024-06-30'), voted('2024-07-01'), '§ 14-3 andre ledd'],
  ])('%s for %i', async (type, year, inTime, late, says) => {
    expect(await told(document(type, year, inTime))).toEqual([]);
    expect(await told(document(type, year, late))).toEqual([expect.stringContaining(says)]);
  });
});

test('stands at the date', async () => {
  await expectFindings(rule, {
    'dokument.yaml': `
type: årsregnskap
id: årsregnskap-2025
tittel: Årsregnskap 2025
periode: 2025
godkjent: { av: kommunedirektør, dato: 2026-03-12 }
                                       ^^^^^^^^^^ law/annual-report-deadline: Årsregnskapet for 2025 er avlagt 2026-03-12 …
`,
  });
});

describe('is silent', () => {
  test.each([
    ['about a draft', document('årsregnskap', 2025, `${approved('2026-03-12')}\nstatus: utkast`)],
    ['about an unknown day', document('årsregnskap', 2025, approved('ukjent'))],
    ['about a month that may be in time', document('årsregnskap', 2025, approved('2026-02'))],
    ['about an innstilling', document('årsregnskap', 2025, voted('2026-09-01, utfall: innstilling'))],
    ['about the årsrapport itself', document('årsrapport', 2025, approved('2026-05-12'))],
    [
      'about when a report that has the statement in it was approved',
      document('årsrapport', 2025, `omfatter: [årsberetning]\n${approved('2026-05-12')}`),
    ],
    ['about more years than one', document('årsregnskap', 2025, approved('2026-05-12')).replace('2025', '2024-2025')],
    ['about the old law', document('årsregnskap', 2018, approved('2019-05-12'))],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'dokument.yaml': text }, { asOf: '2026-12-01' });
  });

  test('before the day', async () => {
    expect(await told(document('årsregnskap', 2025, voted('2026-07-01')), '2026-06-30')).toEqual([]);
  });
});

test('a month that is too late whatever day it was is told', async () => {
  expect(await told(document('årsregnskap', 2025, approved('2026-03')))).toHaveLength(1);
});

test('the vote on a report that has the statement in it has its limit, told once', async () => {
  const both = `omfatter: [årsberetning, årsregnskap]\n${voted('2026-09-01')}`;
  expect(await told(document('årsrapport', 2025, both))).toHaveLength(1);
});
