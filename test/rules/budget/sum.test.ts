import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'budget/sum';
const plan = (text: string) => ({
  'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
${text}
`,
});
const investment = (facts: string) => plan(`investeringer:\n  - id: I1\n    tittel: Ny skole på Odden\n${facts}`);

describe('an investment', () => {
  test('whose financing is not its cost frame is told with the difference, less or more', async () => {
    await expectFindings(
      rule,
      investment(`    kostnadsramme: 12150000
    finansiering: { lån: 10000000, mva: 2400000 }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ budget/sum: Finansieringen av «Ny skole på Odden» er ikke lik kostnadsrammen: 12 400 000 – 12 150 000 = 250 000 kroner.`),
    );
    await expectFindings(
      rule,
      investment(`    kostnadsramme: 12150001
    finansiering: { lån: 12150000 }
                  ^^^^^^^^^^^^^^^^^ budget/sum: … 12 150 000 – 12 150 001 = −1 kroner.`),
    );
  });

  test('of which everything is rounded to thousands may be off by that', async () => {
    await expectSilence(
      rule,
      investment('    kostnadsramme: 12150000\n    finansiering: { lån: 10000000, mva: 2149000 }'),
    );
    await expectFindings(
      rule,
      investment(`    kostnadsramme: 12150000
    finansiering: { lån: 10000000, mva: 2148000 }
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ budget/sum`),
    );
  });

  test('paid for by operations, sales and others too, adds up', async () => {
    await expectSilence(
      rule,
      investment(
        '    kostnadsramme: 103\n    finansiering: { lån: 40, tilskudd: 20, mva: 20, fond: 10, drift: 5, salg: 5, annet: 3 }',
      ),
    );
  });

  test('that is granted more than its cost frame is told; as much, or less, is not', async () => {
    await expectFindings(
      rule,
      investment(`    kostnadsramme: 1000001
                   ^^^^^^^ budget/sum: … er mer enn kostnadsrammen: 400 000 tidligere + 600 002 i planen – 1 000 001 = 1 kroner over.
    tidligere_bevilget: 400000
    beløp: { 2026: 300000, 2027: 300002 }`),
    );
    await expectSilence(
      rule,
      investment('    kostnadsramme: 1000001\n    tidligere_bevilget: 400000\n    beløp: { 2026: 600001 }'),
    );
    await expectSilence(rule, investment('    kostnadsramme: 1000001\n    beløp: { 2026: 3 }'));
  });

  test('whose amounts are before the plan has them in what was granted before', async () => {
    await expectSilence(
      rule,
      investment(
        '    kostnadsramme: 1000001\n    tidligere_bevilget: 400000\n    beløp: { 2025: 400000, 2026: 600001 }',
      ),
    );
  });

  test('costs its expense, whatever comes in', async () => {
    await expectFindings(
      rule,
      investment(`    kostnadsramme: 1001
                   ^^^^ budget/sum
    beløp: { utgift: { 2026: 1100 }, inntekt: { 2026: 200 } }`),
    );
  });

  test('with figures that cannot be read, or none, is left alone', async () => {
    await expectSilence(rule, investment('    kostnadsramme: 12 mill\n    finansiering: { lån: 1 }'));
    await expectSilence(
      rule,
      investment('    kostnadsramme: 12\n    finansiering: { lån: mye }\n    beløp: { 2026: 5 }'),
    );
    await expectSilence(
      rule,
      investment('    kostnadsramme: 12\n    tidligere_bevilget: nokså\n    beløp: { 2026: 50 }'),
    );
    await expectSilence(rule, investment('    beløp: { 2026: 5 }'));
  });
});

describe('a measure', () => {
  const parts = (first: string, second: string) =>
    plan(`tiltak:
  - id: T1
    tittel: Tidlig innsats
    beløp: { 2026: 300001 }
    tiltak:
      - { id: T2, tittel: Språk, beløp: { ${first} } }
      - { id: T3, tittel: Lek, beløp: { ${second} } }`);

  test('is the sum of its parts, where all of them state the year', async () => {
    await expectSilence(rule, parts('2026: 100001', '2026: 200000'));
    await expectSilence(rule, parts('2026: 100001', '2027: 200000'));
    await expectFindings(rule, {
      'økonomiplan.yaml': parts('2026: 100001', '2026: 200500')['økonomiplan.yaml'].replace(
        'beløp: { 2026: 300001 }',
        `beløp: { 2026: 300001 }
                   ^^^^^^ budget/sum: Delene av «Tidlig innsats» blir til sammen noe annet enn beløpet i 2026: 300 501 – 300 001 = 500 kroner.`,
      ),
    });
  });
});

describe('a sum of key figures', () => {
  test('is told where all its rows are there and come to something else', async () => {
    await expectFindings(
      rule,
      plan(`hovedtall:
  rammetilskudd: { 2026: 100, 2027: 100 }
  inntekts_og_formuesskatt: { 2026: 200, 2027: 200 }
  eiendomsskatt: { 2026: 0, 2027: 0 }
  andre_generelle_driftsinntekter: { 2026: 33, 2027: 33 }
  sum_generelle_driftsinntekter: { 2026: 333, 2027: 330 }
                                                    ^^^ budget/sum: «sum_generelle_driftsinntekter» for 2027 er ikke summen av linjene over: 333 – 330 = 3 kroner. …`),
    );
  });

  test('may be more than the rows that are stated, never less, whatever the sign', async () => {
    await expectSilence(
      rule,
      plan(
        'hovedtall:\n  lønnsutgifter: { 2026: 100 }\n  sosiale_utgifter: { 2026: 51 }\n  sum_driftsutgifter: { 2026: 900 }',
      ),
    );
    await expectFindings(
      rule,
      plan(`hovedtall:
  lønnsutgifter: { 2026: -100 }
  sosiale_utgifter: { 2026: -51 }
  sum_driftsutgifter: { 2026: -150 }
                              ^^^^ budget/sum`),
    );
  });

  test('of rows that cannot be read says nothing', async () => {
    await expectSilence(
      rule,
      plan(
        'hovedtall:\n  lønnsutgifter: { 2026: mye }\n  sosiale_utgifter: { 2026: 51 }\n  sum_driftsutgifter: { 2026: 5 }',
      ),
    );
  });
});
