import { test } from 'vitest';
import { chain, styringsbrev, virksomhetsplan, økonomiplan, økonomiplanHead } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'lineage/measure-not-assigned';

/** The letter without F2, and the health plan without its activity. */
const oneAssigned = {
  ...chain,
  'styringsbrev.yaml': styringsbrev.slice(0, styringsbrev.indexOf('  - id: F2')),
  'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1']),
};

test('a measure with money that nobody was given is told at its id', async () => {
  await expectFindings(rule, {
    ...oneAssigned,
    'økonomiplan.yaml': økonomiplan.replace(
      '  - id: T2\n',
      `  - id: T2
        ^^ lineage/measure-not-assigned: Tiltaket «Kloakken fra Nordsida renses» har penger i 2026, …
`,
    ),
  });
});

test('an activity, a chain and an answer assign too', async () => {
  await expectSilence(rule, {
    ...oneAssigned,
    'økonomiplan.yaml': `${økonomiplan}  - id: T3
    tittel: Badeplass
    forankring: samfunnsdel-2024#M2
    beløp: { 2026: 1 }
  - { id: T4, tittel: Strand, forankring: T3, beløp: { 2026: 100 } }
`,
    'virksomhetsplan-hr.yaml': `${virksomhetsplan('hr', [])}aktiviteter:
  - { id: A1, tittel: Bygge, forankring: økonomiplan-2026#T2 }
svar:
  - { gjelder: økonomiplan-2026#T3, svar: utsatt, begrunnelse: Til høsten. }
`,
  });
});

test.each([
  ['without money this year', '{ id: T3, tittel: Bro, forankring: samfunnsdel-2024#M2, beløp: { 2027: 5 } }'],
  ['without money', '{ id: T3, tittel: Bro, forankring: samfunnsdel-2024#M2 }'],
  ['with nothing net and no expense', '{ id: T3, tittel: Bro, forankring: samfunnsdel-2024#M2, beløp: { 2026: 0 } }'],
  ['that is given up', '{ id: T3, tittel: Bro, forankring: samfunnsdel-2024#M2, beløp: { 2026: 5 }, status: utgår }'],
])('a measure %s is left alone', async (_, measure) => {
  await expectSilence(rule, { ...chain, 'økonomiplan.yaml': `${økonomiplan}  - ${measure}\n` });
});

test('an expense that income covers is money all the same', async () => {
  await expectFindings(rule, {
    ...chain,
    'økonomiplan.yaml': `${økonomiplan}  - id: T3
        ^^ lineage/measure-not-assigned
    tittel: Bro
    forankring: samfunnsdel-2024#M2
    beløp: { utgift: { 2026: 5 }, inntekt: { 2026: 5 } }
`,
  });
});

test('investments are not counted', async () => {
  await expectSilence(rule, {
    ...chain,
    'økonomiplan.yaml': `${økonomiplan}investeringer:
  - { id: I1, tittel: Svømmehall, forankring: samfunnsdel-2024#M1, beløp: { 2026: 90000000 } }
`,
  });
});

test('nothing is told before the date, in a later year, or where nobody gives assignments', async () => {
  await expectSilence(rule, oneAssigned, { asOf: '2026-03-01' });
  await expectSilence(rule, oneAssigned, { asOf: '2027-06-01' });
  await expectSilence(rule, {
    'samfunnsdel.yaml': chain['samfunnsdel.yaml'] ?? '',
    'økonomiplan.yaml': økonomiplan,
  });
});

test('where none of many measures is given to anybody, that is one finding', async () => {
  const measures = [1, 2, 3]
    .map((n) => `  - { id: X${n}, tittel: Arbeid nummer ${n}, forankring: samfunnsdel-2024#M1, beløp: { 2026: 5 } }\n`)
    .join('');
  const { 'virksomhetsplan-helse.yaml': _, ...rest } = chain;
  await expectFindings(rule, {
    ...rest,
    'styringsbrev.yaml': styringsbrev.replaceAll(/forankring: .*/g, 'lovgrunnlag: kommuneloven § 25-1'),
    'økonomiplan.yaml': `${økonomiplanHead}tiltak:\n${measures}`.replace(
      'id: økonomiplan-2026\n',
      `id: økonomiplan-2026
    ^^^^^^^^^^^^^^^^ lineage/measure-not-assigned: Ingen av de 3 tiltakene med penger i 2026 …
`,
    ),
  });
});

test('a measure of the budget is given with the measure of the økonomiplan it carries out', async () => {
  await expectSilence(rule, {
    ...chain,
    'årsbudsjett.yaml': `
type: årsbudsjett
id: årsbudsjett-2026
tittel: Årsbudsjett 2026
periode: 2026
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
forankring: økonomiplan-2026
tiltak:
  - { id: B1, tittel: Miljøteam, forankring: økonomiplan-2026#T1, beløp: { 2026: 2400000 } }
`,
  });
});
