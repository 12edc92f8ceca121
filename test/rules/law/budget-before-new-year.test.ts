import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/budget-before-new-year';

function plan(date: string, more = '', id = 'økonomiplan-2026'): string {
  return `
type: økonomiplan
id: ${id}
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: ${date} }
${more}`;
}

test('New Year’s Eve is the last day', async () => {
  await expectSilence(rule, { 'plan.yaml': plan('2025-12-31') });
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
periode: 2026-2029
omfatter: [årsbudsjett]
vedtak: { organ: kommunestyret, dato: 2026-01-01 }
                                      ^^^^^^^^^^ law/budget-before-new-year: … for 2026 før årsskiftet …
`,
  });
});

test('a budget of one year is judged by that year', async () => {
  await expectFindings(rule, {
    'budsjett.yaml': `
type: årsbudsjett
id: årsbudsjett-2024
tittel: Årsbudsjett 2024
periode: 2024
vedtak: { organ: kommunestyret, dato: 2024-01-31 }
                                      ^^^^^^^^^^ law/budget-before-new-year
`,
  });
});

describe('is silent', () => {
  test.each([
    ['about a draft', plan('2026-01-14', 'status: utkast\n')],
    ['about an innstilling', plan('2026-01-14, utfall: innstilling')],
    ['about a month that is in time', plan('2025-12')],
    ['about a year that may be in time', plan('2025')],
    ['where the date is unknown', plan('ukjent')],
    ['about a change', plan('2026-05-20', 'endrer: økonomiplan-2025\n')],
    [
      'where behandling has the vote in time',
      plan('2026-05-20', 'behandling: [{ organ: kommunestyret, dato: 2025-12-10, utfall: vedtatt }]\n'),
    ],
    ['about what is of the old kommunelov', plan('2014-01-10').replaceAll('2026', '2014').replaceAll('2029', '2017')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });

  test.each(['Revidert økonomiplan 2026–2029', 'Budsjettjustering juni 2026', 'Regulert budsjett 2026'])(
    'about %s',
    async (title) => {
      await expectSilence(rule, { 'plan.yaml': plan('2026-06-17').replace('Økonomiplan 2026–2029', title) });
    },
  );

  test('before the vote', async () => {
    await expectSilence(rule, { 'plan.yaml': plan('2026-01-14') }, { asOf: '2026-01-13' });
  });

  test('about a later one of the same year', async () => {
    await expectSilence(rule, {
      'a.yaml': plan('2025-12-10'),
      'b.yaml': plan('2026-06-17', '', 'økonomiplan-juni-2026'),
    });
  });
});

test('a date that the case number contradicts is told as that', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2026-01-10, sak: 98/25 }
                                                       ^^^^^ adoption/case-number
`,
  });
});

test('a whole month after the year began is too late', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2026-01 }
                                      ^^^^^^^ law/budget-before-new-year: … datert 2026-01 …
`,
  });
});
