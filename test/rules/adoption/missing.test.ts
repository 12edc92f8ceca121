import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { broken } from '../../support/broken.ts';

const rule = 'adoption/missing';
const plan = (lines: string, type = 'økonomiplan') =>
  `type: ${type}\nid: plan\ntittel: Planen for Eksempelvik\n${lines}\n`;

async function countOn(asOf: string, files: Files): Promise<number> {
  const { diagnostics } = await checkFiles(files, { asOf });
  return diagnostics.filter((found) => found.rule === rule).length;
}

test('a political document in force by its dates without a vote is told at its id', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
    ^^^^^^^^^^^ adoption/missing: Datoene sier at dokumentet gjelder nå, men det står ikke hvem som har vedtatt det. …
tittel: Økonomiplan
periode: 2026-2029
`,
  });
});

test('an administrative document is asked for its approval', async () => {
  await expectFindings(rule, {
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev
    ^^^^^^^^^^^^ adoption/missing: Datoene sier at dokumentet gjelder nå, men det står ikke hvem som har godkjent det. …
tittel: Styringsbrev
periode: 2026
`,
  });
});

test('it speaks from the first day of the period to the last', async () => {
  const files = { 'a.yaml': plan('periode: 2026-2029') };
  expect(await countOn('2025-12-31', files)).toBe(0);
  expect(await countOn('2026-01-01', files)).toBe(1);
  expect(await countOn('2029-12-31', files)).toBe(1);
  expect(await countOn('2030-01-01', files)).toBe(0);
});

test('what holds until it is replaced is in force after its horizon too', async () => {
  expect(await countOn('2030-01-01', { 'a.yaml': plan('periode: 2014-2026', 'kommuneplan-samfunnsdel') })).toBe(1);
});

test.each([
  'vedtak: { organ: kommunestyret, dato: 2025-12-10 }',
  'vedtak: { organ: kommunestyret, dato: ukjent }',
  'vedtak: { organ: kommunestyret, dato: 2025-12-10, utfall: vedtatt }',
  'behandling: [{ organ: kommunestyret, dato: 2025-12-10, utfall: vedtatt }]',
  'status: utkast',
  'status: høring',
  'status: til-behandling',
  'status: planlagt',
  'status: opphevet',
  'status: erstattet',
])('with «%s» nothing is missing', async (line) =>
  expectSilence(rule, { 'a.yaml': plan(`periode: 2026-2029\n${line}`) }),
);

test.each([
  [
    'vedtatt',
    'økonomiplan',
    'Statusen er «vedtatt», men selve vedtaket eller godkjenningen mangler. Før opp «vedtak» …',
  ],
  [
    'godkjent',
    'virksomhetsplan',
    'Statusen er «godkjent», men selve vedtaket eller godkjenningen mangler. Før opp «godkjent» …',
  ],
])('a status that says «%s» asks for the vote even without dates', async (status, type, message) => {
  await expectFindings(rule, {
    'plan.yaml': `type: ${type}\nid: plan\ntittel: Planen for Eksempelvik\nstatus: ${status}\n        ${'^'.repeat(status.length)} adoption/missing: ${message}\n`,
  });
});

test('without dates and without a status nothing is known', async () => {
  await expectSilence(rule, { 'a.yaml': plan('') });
});

test('a vote that decided otherwise is told as what it is', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: plan
    ^^^^ adoption/missing: Datoene sier at dokumentet gjelder nå, men vedtaket som er ført opp, er «utsatt». …
tittel: Plan for folkehelse
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10, utfall: utsatt }
`,
  });
  const noted = 'periode: 2026\nvedtak: { organ: kommunestyret, dato: 2025-12-10, utfall: tatt-til-orientering }';
  await expectSilence(rule, { 'a.yaml': plan(noted, 'virksomhetsplan') });
});

test('what nobody adopts, reports, and what others outside the municipality adopt keep silent', async () => {
  for (const type of [
    'perspektivmelding',
    'kunnskapsgrunnlag',
    'tertialrapport',
    'årsberetning',
    'regional-plan',
    'lov',
  ])
    await expectSilence(rule, { 'a.yaml': plan('periode: 2026', type) });
});

test('parts and chapters are adopted with the whole', async () => {
  const whole =
    'type: kommuneplan\nid: hele\ntittel: Kommuneplan\nperiode: 2024-2036\nvedtak: { organ: kommunestyret, dato: 2024-06-19 }\n';
  await expectSilence(rule, {
    'a.yaml': plan('periode: 2024-2036\ndel_av: hele', 'kommuneplan-arealdel'),
    'b.yaml': whole,
  });
  await expectSilence(rule, {
    'a.yaml': plan('periode: 2024-2036\ndel_av: hel', 'kommuneplan-arealdel'),
    'b.yaml': whole,
  });
  await expectSilence(rule, { 'a.yaml': plan('periode: 2024-2036\ndel_av: hele', 'del'), 'b.yaml': whole });
});

test('a whole may be adopted part by part', async () => {
  await expectSilence(rule, {
    'a.yaml': 'type: kommuneplan\nid: hele\ntittel: Kommuneplan\nperiode: 2024-2036\n',
    'b.yaml': plan(
      'periode: 2024-2036\ndel_av: hele\nvedtak: { organ: kommunestyret, dato: 2024-06-19 }',
      'kommuneplan-samfunnsdel',
    ),
  });
});

test('what an adopted document includes is adopted with it, for the same time', async () => {
  const økonomiplan = (period: string, vote: string) =>
    `type: økonomiplan\nid: økonomiplan\ntittel: Økonomiplan\nperiode: ${period}\nomfatter: [årsbudsjett]\n${vote}\n`;
  const vote = 'vedtak: { organ: kommunestyret, dato: 2025-12-10 }';
  const budget = plan('periode: 2026', 'årsbudsjett');
  expect(await countOn('2026-06-01', { 'a.yaml': budget, 'b.yaml': økonomiplan('2026-2029', vote) })).toBe(0);
  expect(await countOn('2026-06-01', { 'a.yaml': budget, 'b.yaml': økonomiplan('2027-2030', vote) })).toBe(1);
  expect(await countOn('2026-06-01', { 'a.yaml': budget, 'b.yaml': økonomiplan('2026-2029', '') })).toBe(2);
});

test('what is replaced is not in force', async () => {
  await expectSilence(rule, {
    'a.yaml': plan('periode: 2014-2026', 'kommuneplan-samfunnsdel'),
    'b.yaml':
      'type: kommuneplan-samfunnsdel\nid: ny\ntittel: Ny samfunnsdel\nperiode: 2024-2036\nerstatter: plan\nvedtak: { organ: kommunestyret, dato: 2024-06-19 }\n',
  });
});

test('what could not be read is not said to be missing', async () => {
  await expectSilence(rule, { 'a.yaml': plan('periode: 2026-2029\nvedtak: i desember') });
  await expectSilence(rule, {
    'a.yaml': plan('periode: 2026-2029\nvedtakk: { organ: kommunestyret, dato: 2025-12-10 }'),
  });
  await expectSilence(rule, { 'a.yaml': plan('periode: 2026-2029\nvedtak: { organ: kommunestyret }') });
  await expectSilence(rule, { 'a.yaml': plan('periode: 2026-2029\nstatus: utkst') });
  await expectSilence(rule, { 'a.yaml': broken(plan('periode: 2026-2029')) });
});

test('an approval is no vote where the law asks for one', async () => {
  const files = {
    'plan.yaml': `
type: årsbudsjett
id: plan
tittel: Årsbudsjett
periode: 2026
godkjent: { av: kommunedirektør, dato: 2025-12-10 }
                ^^^^^^^^^^^^^^^ adoption/missing: Dokumentet er bare godkjent administrativt. Etter kommuneloven § 14-2 vedtas dokumenter av typen «årsbudsjett» av kommunestyret. …
behandling:
  - { organ: formannskapet, dato: 2025-11-26, utfall: innstilling }
`,
  };
  await expectFindings(rule, files);
  await expectSilence('adoption/wrong-body', files);
  const approved = (type: string, more = '') => ({
    'plan.yaml': `type: ${type}\nid: plan\ntittel: Planen\nperiode: 2026\ngodkjent: { av: kommunedirektør, dato: 2025-12-10 }\n${more}`,
  });
  await expectSilence(rule, approved('temaplan'));
  await expectSilence(rule, approved('styringsbrev'));
  // Pbl § 12-14: minor changes may be delegated to the administration.
  await expectSilence(rule, approved('reguleringsplan', 'endrer: reguleringsplan-brygga\n'));
  await expectSilence(rule, approved('årsbudsjett', 'status: utkast\n'));
  await expectSilence(rule, approved('årsbudsjett', 'vedtak: { organ: kommunestyret, dato: 2025-12-17 }\n'));
});

test('accounts and annual statement are presented first: the council votes by 30 June', async () => {
  const presented = (type: string) => ({
    'plan.yaml': `
type: ${type}
id: plan
tittel: Planen
periode: 2025
godkjent: { av: kommunedirektør, dato: 2026-02-20 }
                ^^^^^^^^^^^^^^^ adoption/missing: … Etter kommuneloven § 14-2 …
`,
  });
  for (const type of ['årsregnskap', 'årsberetning']) {
    const { 'plan.yaml': text } = presented(type);
    await expectSilence(rule, { 'plan.yaml': text.replace(/\n +\^.*/, '') }, { asOf: '2026-06-30' });
    await expectFindings(rule, presented(type), { asOf: '2026-07-01' });
  }
});

test('what a committee adopts for a hearing is not adopted when a recommendation comes after it', async () => {
  const sports = (steps: string) => `type: temaplan
id: idrett
tittel: Temaplan for idrett
periode: 2025-2028
behandling:
${steps}`;
  const hearing = '  - { organ: hovedutvalg, dato: 2024-10-01, utfall: vedtatt }\n';
  const recommended = '  - { organ: formannskapet, dato: 2025-01-10, utfall: innstilling }\n';
  const adopted = '  - { organ: kommunestyret, dato: 2025-02-10, utfall: vedtatt }\n';
  await expectFindings(rule, {
    'plan.yaml': sports(hearing + recommended).replace('id: idrett\n', 'id: idrett\n    ^^^^^^ adoption/missing\n'),
  });
  await expectSilence(rule, { 'plan.yaml': sports(adopted + recommended + hearing) });
});
