import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'period/outside-document';
const letter = (item: string) => ({
  'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev
tittel: Styringsbrev
periode: 2026
oppdrag:
  - id: F1
    tittel: Følge opp mobbing i skolen
${item}
  - id: F2
    tittel: Redusere matsvinn
    frist: 2026-10-01
`,
});

test('a deadline more than three months after the period is told at the deadline', async () => {
  await expectFindings(rule, {
    ...letter(`    frist: 2027-04-01
           ^^^^^^^^^^ period/outside-document: Fristen 2027-04-01 er mer enn 3 måneder etter at perioden 2026 er over. …`),
  });
});

test('a deadline on the last day of the three months is not', async () => {
  await expectSilence(rule, letter('    frist: 2027-03-31'));
  await expectSilence(rule, letter('    frist: 2027-03'));
  await expectSilence(rule, letter('    frist: 2027'));
});

test('deadlines of single recipients count too', async () => {
  await expectFindings(rule, {
    ...letter(`    mottakere:
      - { enhet: oppvekst, frist: 2028-01-01 }
                                  ^^^^^^^^^^ period/outside-document
      - { enhet: helse, frist: 2026-12-01 }`),
  });
});

test('a municipality may choose other months', async () => {
  const config = { 'plans.config.yaml': 'regler:\n  period/outside-document: [info, { måneder: 12 }]\n' };
  await expectSilence(rule, { ...config, ...letter('    frist: 2027-12-31') });
  await expectFindings(rule, {
    ...config,
    ...letter(`    frist: 2028-01-01
           ^^^^^^^^^^ period/outside-document: Fristen 2028-01-01 er mer enn 12 måneder …`),
  });
});

test('an amount in a year that does not touch the period is told once per item, at the first year', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
periode: 2026-2029
tiltak:
  - id: T1
    tittel: Ny ungdomsklubb
    beløp: { 2025: 100000, 2026: 1200000, 2030: 1200000 }
             ^^^^ period/outside-document: Beløpet er for 2025 og 2030, men dokumentet gjelder 2026-2029. …
  - id: T2
    tittel: Mindre matsvinn
    beløp: { 2026: -300000, 2029: -300000, 2030: 0 }
`,
  });
});

test('a year that touches the period is inside', async () => {
  await expectSilence(rule, {
    'plan.yaml': `
type: virksomhetsplan
id: plan
tittel: Plan for barnehageåret
periode: { fra: 2025-08-01, til: 2026-07-31 }
aktiviteter:
  - { id: A1, tittel: Uteskole hver uke, beløp: { 2025: 20000, 2026: 30000 } }
`,
  });
});

test('where all dates lie outside, the period is told and not each of them', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
periode: 2016-2019
         ^^^^^^^^^ period/outside-document: Ingen av fristene og beløpene i dokumentet hører til perioden 2016-2019. …
tiltak:
  - { id: T1, tittel: Ny ungdomsklubb, frist: 2027-06-30, beløp: { 2026: 1200000, 2027: 1200000 } }
  - { id: T2, tittel: Mindre matsvinn, beløp: { 2026: -300000 } }
`,
  });
});

test('where the title names other years, that is the cause', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2026–2029
                    ^^^^^^^^^ period/title-mismatch
periode: 2016-2019
tiltak:
  - { id: T1, tittel: Ny ungdomsklubb, beløp: { 2026: 1200000 } }
`,
  });
});

test('reports, audits, documents without a period or with a later validity are left alone', async () => {
  const item = '    frist: 2030-01-01';
  const files = letter(item)['styringsbrev.yaml'];
  await expectSilence(rule, { 'a.yaml': files.replace('type: styringsbrev', 'type: tilsynsrapport') });
  await expectSilence(rule, { 'a.yaml': files.replace('type: styringsbrev', 'type: årsrapport') });
  await expectSilence(rule, { 'a.yaml': files.replace('periode: 2026\n', '') });
  await expectSilence(rule, { 'a.yaml': files.replace('periode: 2026', 'periode: { fra: 2026-01-01 }') });
  await expectSilence(rule, {
    'a.yaml': files.replace('periode: 2026', 'periode: 2026\ngyldig: { fra: 2026-01-01, til: 2029-12-31 }'),
  });
});

test('what prolongs the document counts', async () => {
  await expectSilence(rule, {
    ...letter('    frist: 2027-12-31'),
    'årsbudsjett.yaml':
      'type: styringsbrev\nid: neste\ntittel: Styringsbrevet forlenges\nperiode: 2027\nforlenger: styringsbrev\n',
  });
});

test("an item in a chapter is judged by the whole document's period", async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': 'type: økonomiplan\nid: økonomiplan\ntittel: Økonomiplan\nperiode: 2026-2029\n',
    'økonomiplan/oppvekst.yaml': `
type: del
id: oppvekst
tittel: Oppvekst
del_av: økonomiplan
tiltak:
  - id: T1
    tittel: Ny ungdomsklubb
    beløp: { 2031: 100000 }
             ^^^^ period/outside-document
    frist: 2029-12-31
`,
  });
});
