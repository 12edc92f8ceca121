import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/action-part-four-years';

function part(period: string, more = 'vedtak: { organ: kommunestyret, dato: 2025-12-10 }\n'): string {
  return `
type: kommuneplan-handlingsdel
id: handlingsdelen
tittel: Handlingsdelen
periode: ${period}
${more}`;
}

test('three years are too few', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2028
periode: 2026-2028
         ^^^^^^^^^ law/action-part-four-years: … 2026-2028, og det er 3 år …
omfatter: [kommuneplan-handlingsdel]
vedtak: { organ: kommunestyret, dato: 2025-12-10 }
`,
  });
});

test('speaks instead of the usual horizon of the type', async () => {
  await expectSilence('period/horizon', {
    'plan.yaml': part('2026-2028').replace(
      'kommuneplan-handlingsdel',
      'økonomiplan\nomfatter: [kommuneplan-handlingsdel]',
    ),
  });
});

describe('is silent', () => {
  test.each([
    ['about four years', part('2026-2029')],
    ['about more', part('2026-2035')],
    ['about four years of which the first has begun', part('{ fra: 2026-03-01, til: 2029-12-31 }')],
    ['about an open end', part('{ fra: 2026-01-01 }')],
    ['about a draft', part('2026-2028', 'status: høring\n')],
    ['about a vote to come', part('2026-2028', 'vedtak: { organ: kommunestyret, dato: 2026-12-10 }\n')],
    ['about a plan that is no handlingsdel', part('2026-2028').replace('kommuneplan-handlingsdel', 'økonomiplan')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });
});
