import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const plan = (goals: string, head = '') => ({
  'samfunnsdel.yaml': `type: kommuneplan-samfunnsdel
id: samfunnsdel-2022
tittel: Samfunnsdel 2022-2034
periode: 2022-2034
${head}vedtak: { organ: kommunestyret, dato: 2022-06-19, sak: 41/22 }
mål:
${goals}
`,
});
const indicator = (values: string) => `  - id: M1
    tittel: Alle hører til
    indikatorer:
      - { id: I1, tittel: Trivsel, ${values} }`;

describe('indicator/missing', () => {
  const rule = 'indicator/missing';

  test('tells of a goal without', async () => {
    await expectFindings(
      rule,
      plan(`  - id: M1
        ^^ indicator/missing: Målet «Alle hører til» har ingen indikator. …
    tittel: Alle hører til
  - id: M2
    tittel: Fjorden er ren
    indikatorer: [{ id: I2, tittel: Sikt i meter }]`),
    );
  });

  test('counts indicators below, of sub-goals and of other plans', async () => {
    await expectSilence(rule, plan(indicator('verdier: { 2025: 1 }')));
    await expectSilence(
      rule,
      plan(`  - id: M1
    tittel: Alle hører til
    delmål:
      - id: D1
        tittel: Ingen mobbes
        indikatorer: [{ id: I2, tittel: Elever som mobbes }]`),
    );
    await expectSilence(rule, {
      ...plan('  - { id: M1, tittel: Alle hører til }'),
      'temaplan.yaml': `type: temaplan
id: temaplan
tittel: Temaplan 2025-2028
periode: 2025-2028
indikatorer:
  - { id: I1, tittel: Trivsel, forankring: samfunnsdel-2022#M1 }
`,
    });
  });

  test('says it once where no goal has one, and nothing of drafts', async () => {
    const goals = ['M1', 'M2', 'M3'].map((id) => `  - { id: ${id}, tittel: Målet som heter ${id} }`).join('\n');
    const files = plan(goals);
    await expectFindings(rule, {
      'samfunnsdel.yaml': files['samfunnsdel.yaml'].replace(
        'id: samfunnsdel-2022\n',
        'id: samfunnsdel-2022\n    ^^^^^^^^^^^^^^^^ indicator/missing: Ingen av de 3 målene …\n',
      ),
    });
    await expectSilence(rule, plan(goals, 'status: utkast\n'));
  });
});

describe('indicator/stale', () => {
  const rule = 'indicator/stale';
  test('tells from 1 July, when the results of the year before are in', async () => {
    await expectSilence(rule, plan(indicator('verdier: { 2023: 81 }')), { asOf: '2025-06-30' });
    await expectFindings(
      rule,
      plan(`${indicator('verdier: { 2022: 81 }')}
              ^^ indicator/stale: Indikatoren «Trivsel» har ingen verdi for 2023 og 2024. Den nyeste er fra 2022.`),
      { asOf: '2025-07-01' },
    );
    await expectSilence(rule, plan(indicator('verdier: { 2022: 81 }')), { asOf: '2025-06-30' });
  });

  test('tells of one that was never measured', async () => {
    await expectFindings(
      rule,
      plan(`${indicator('målverdi: 90')}
              ^^ indicator/stale: … og ingen tidligere heller.`),
      { asOf: '2026-02-01' },
    );
  });

  test('counts values of reports and a baseline with its year, and leaves new plans time', async () => {
    await expectSilence(rule, plan(indicator('utgangspunkt: { 2024: 81 }')), { asOf: '2026-02-01' });
    await expectSilence(rule, plan(indicator('målverdi: 90')), { asOf: '2024-06-30' });
    await expectSilence(
      rule,
      {
        ...plan(indicator('verdier: { 2022: 81 }')),
        'årsrapport.yaml': `type: årsrapport
id: årsrapport-2024
tittel: Årsrapport 2024
periode: 2024
vedtak: { organ: kommunestyret, dato: 2025-06-11, sak: 50/25 }
rapport:
  - { gjelder: samfunnsdel-2022#I1, verdi: 84 }
`,
      },
      { asOf: '2026-02-01' },
    );
  });
});
