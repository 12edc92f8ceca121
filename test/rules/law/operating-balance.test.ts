import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/operating-balance';
const plan = (result: string, uses: string, type = 'økonomiplan') => ({
  'plan.yaml': `type: ${type}
id: plan-2026
tittel: Plan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
hovedtall:
  netto_driftsresultat: { ${result} }
  sum_disponeringer: { ${uses} }
`,
});

test('a year in which the two differ is told, each year by itself', async () => {
  const text = plan('2026: 32590000, 2027: 32720001, 2028: 5', '2026: 32590000, 2027: 32720000, 2028: 4')['plan.yaml'];
  await expectFindings(rule, {
    'plan.yaml': text.replace(
      ', 2028: 5 }\n',
      `, 2028: 5 }
                                                ^^^^^^^^ law/operating-balance: Driften går ikke i balanse i 2027: … 32 720 001 – 32 720 000 = 1 kroner. …
                                                                ^ law/operating-balance: Driften går ikke i balanse i 2028: …
`,
    ),
  });
});

test('signs say nothing, and a deficit that is covered is balance', async () => {
  await expectSilence(rule, plan('2026: 32590001', '2026: -32590001'));
  await expectSilence(rule, plan('2026: -5000001', '2026: -5000001'));
});

test('rounding to thousands is no fault, up to half a thousand for each of fifteen rows', async () => {
  await expectSilence(rule, plan('2026: 32597000', '2026: 32590000'));
  const text = plan('2026: 32598000', '2026: 32590000')['plan.yaml'];
  await expectFindings(rule, {
    'plan.yaml': text.replace(
      '32598000 }\n',
      '32598000 }\n                                ^^^^^^^^ law/operating-balance\n',
    ),
  });
});

test('years before the plan, one figure alone, and accounts are left alone', async () => {
  await expectSilence(rule, plan('2024: 5, 2025: 5', '2024: 4, 2025: 4'));
  await expectSilence(rule, plan('2026: 5', '2027: 5'));
  await expectSilence(rule, plan('2026: 5', '2026: mange'));
  await expectSilence(rule, plan('2026: 5', '2026: 4', 'årsregnskap'));
});
