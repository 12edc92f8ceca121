import { describe, expect, test } from 'vitest';
import { readDemand, writePercent } from '../../../src/graph/queries/fiscal-rules.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'budget/rule';
const plan = (figures: string, demand: string, head = '') => ({
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
${head}hovedtall:
${figures}
handlingsregler:
  - id: H1
    tittel: Regelen
    teller: netto_driftsresultat
    nevner: sum_driftsinntekter
    krav: "${demand}"
`,
});
const figures = (result: number, income = 1_000_000_000) =>
  `  sum_driftsinntekter: { 2026: ${income} }\n  netto_driftsresultat: { 2026: ${result} }`;

describe('a demand holds to the krone', () => {
  test.each([
    ['>= 2 %', 20_000_000],
    ['≥ 1,75 %', 17_500_000],
    ['>= 1.75%', 17_500_000],
    ['<= 2 %', 20_000_000],
    ['= 2 %', 20_000_000],
    ['> 2 %', 20_000_001],
    ['< 2 %', 19_999_999],
    ['>= 0.02', 20_000_000],
  ])('%s of a thousand million: %i', async (demand, result) => {
    await expectSilence(rule, plan(figures(result), demand));
  });

  test.each([
    ['>= 2 %', 19_999_999],
    ['≥ 1,75 %', 17_499_999],
    ['<= 2 %', 20_000_001],
    ['= 2 %', 20_000_001],
    ['> 2 %', 20_000_000],
    ['< 2 %', 20_000_000],
  ])('%s is broken by %i', async (demand, result) => {
    const text = figures(result).replace(
      `netto_driftsresultat: { 2026: ${result} }`,
      `netto_driftsresultat: { 2026: ${result} }\n                                ^^^^^^^^ budget/rule: Handlingsregelen «Regelen» holder ikke i 2026: … prosent, og kravet er ${demand.replace('*', '.')}. …`,
    );
    await expectFindings(rule, plan(text, demand));
  });
});

test('the finding shows the share with as many decimals as it takes, and what is lacking', async () => {
  await expectFindings(
    rule,
    plan(
      `  sum_driftsinntekter: { 2026: 1000000000, 2027: 1000000000 }
  netto_driftsresultat: { 2026: 19999999, 2027: 10000000 }
                                ^^^^^^^^ budget/rule: Handlingsregelen «Regelen» holder ikke i 2026: 2,00 prosent, og kravet er >= 2 %. 19 999 999 – 20 000 000 = −1 kroner. Den holder heller ikke i 2027.`,
      '>= 2 %',
    ),
  );
});

describe('silent', () => {
  test('where incomes are written as minus and the result with them', async () => {
    await expectSilence(rule, plan(figures(-25_000_000, -1_000_000_000), '>= 2 %'));
  });

  test('of years that are not the plan’s, or of which a figure is lacking', async () => {
    await expectSilence(
      rule,
      plan('  sum_driftsinntekter: { 2025: 100000 }\n  netto_driftsresultat: { 2025: 1, 2026: 1 }', '>= 2 %'),
    );
  });

  test('of a figure that does not add up: that is told', async () => {
    await expectSilence(rule, plan(`${figures(1)}\n  sum_disponeringer: { 2026: 25000000 }`, '>= 2 %'));
  });

  test('of a plan that is replaced', async () => {
    await expectSilence(rule, {
      ...plan(figures(1), '>= 2 %'),
      'ny.yaml': `type: økonomiplan
id: økonomiplan-2026-revidert
tittel: Økonomiplan 2026-2029, revidert
periode: 2026-2029
erstatter: økonomiplan-2026
vedtak: { organ: kommunestyret, dato: 2026-03-16, sak: 18/26 }
`,
    });
  });
});

test('a rule of the reglement binds plans adopted after it, and is not told twice', async () => {
  const reglement = (voted: string) => ({
    'reglement.yaml': `type: reglement
id: økonomireglement
tittel: Økonomireglement
vedtak: { organ: kommunestyret, dato: ${voted}, sak: 8/24 }
handlingsregler:
  - { id: R1, tittel: Resultatet, teller: netto_driftsresultat, nevner: sum_driftsinntekter, krav: ">= 2,0 %" }
`,
  });
  const own = plan(figures(1), '>= 2 %');
  const without = { 'økonomiplan.yaml': own['økonomiplan.yaml'].split('handlingsregler:')[0] ?? '' };
  const told = (files: { 'økonomiplan.yaml': string }, title: string) => ({
    'økonomiplan.yaml': files['økonomiplan.yaml'].replace(
      'netto_driftsresultat: { 2026: 1 }',
      `netto_driftsresultat: { 2026: 1 }\n                                ^ budget/rule: Handlingsregelen «${title}» …`,
    ),
  });
  await expectFindings(rule, { ...reglement('2024-02-07'), ...told(without, 'Resultatet') });
  await expectFindings(rule, { ...reglement('2024-02-07'), ...told(own, 'Regelen') });
  await expectSilence(rule, { ...reglement('2026-02-07'), ...without });
});

test('demands are read exactly', () => {
  expect(readDemand('>= 1,75 %')).toEqual({ sign: '>=', value: 175n, places: 4, isPercent: true });
  expect(readDemand('<0.80')).toEqual({ sign: '<', value: 80n, places: 2, isPercent: false });
  expect(readDemand('minst 2 %')).toBeNull();
});

test.each([
  [1n, 3n, '33,33'],
  [2n, 3n, '66,67'],
  [-1n, 8n, '−12,50'],
  [-1n, -8n, '12,50'],
  [0n, -8n, '0,00'],
  [1n, 1000000n, '0,00'],
  [10n ** 20n, 10n ** 21n, '10,00'],
])('%d of %d is %s per cent', (numerator, denominator, said) => {
  expect(writePercent(numerator, denominator, 2)).toBe(said);
});
