import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { organisation } from '../../support/eksempelvik.ts';
import { broken } from '../../support/broken.ts';

const rule = 'period/deadline-passed';

/** A letter of assignment for 2026 with one oppdrag F1, and whatever stands below it. */
const letter = (lines: string, head = '') => `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2026-01-08 }
${head}oppdrag:
  - id: F1
    tittel: Følge opp mobbing i skolen
${lines}
`;

const report = (id: string, period: string, lines: string, type = 'tertialrapport') => `
type: ${type}
id: ${id}
tittel: Rapport til kommunestyret
periode: ${period}
rapport:
${lines}
`;

const plan = (id: string, unit: string, lines: string) => `
type: virksomhetsplan
id: ${id}
tittel: Virksomhetsplan 2026
periode: 2026
gjelder_enhet: ${unit}
godkjent: { av: sektordirektør ${unit}, dato: 2026-02-10 }
${lines}
`;

async function countOn(asOf: string, files: Files): Promise<number> {
  const { diagnostics } = await checkFiles(files, { asOf });
  return diagnostics.filter((found) => found.rule === rule).length;
}

test('a deadline that has passed is told at the deadline', async () => {
  await expectFindings(rule, {
    'styringsbrev.yaml': letter(`    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: Fristen 2026-05-15 for «Følge opp mobbing i skolen» er ute, og ingenting sier at det er gjort. …
    status: pågår`),
  });
});

test('the last day is still in time; of a month or a year it is the last one of it', async () => {
  const on = (frist: string) => ({ 'a.yaml': letter(`    frist: ${frist}`) });
  expect(await countOn('2026-06-30', on('2026-06-30'))).toBe(0);
  expect(await countOn('2026-07-01', on('2026-06-30'))).toBe(1);
  expect(await countOn('2026-06-30', on('2026-06'))).toBe(0);
  expect(await countOn('2026-07-01', on('2026-06'))).toBe(1);
  expect(await countOn('2026-12-31', on('2026'))).toBe(0);
  expect(await countOn('2027-01-01', on('2026'))).toBe(1);
});

test.each(['fullført', 'avsluttet', 'utgår'])('what is «%s» is done', async (status) => {
  await expectSilence(rule, { 'a.yaml': letter(`    frist: 2026-05-15\n    status: ${status}`) });
});

test.each(['ikke-startet', 'pågår', 'i-rute', 'forsinket', 'på-vent'])('what is «%s» is not', async (status) => {
  expect(await countOn('2026-06-01', { 'a.yaml': letter(`    frist: 2026-05-15\n    status: ${status}`) })).toBe(1);
});

test('what was done only after the day was not done on it', async () => {
  const files = { 'a.yaml': letter('    frist: 2026-05-15\n    status: fullført\n    dato: 2026-06-10') };
  expect(await countOn('2026-06-01', files)).toBe(1);
  expect(await countOn('2026-06-10', files)).toBe(0);
});

test('what is done stays done where the date is a slip, which is told', async () => {
  const files = { 'a.yaml': letter('    frist: 2026-05-15\n    status: fullført\n    dato: 2062-05-10') };
  expect(await countOn('2026-06-01', files)).toBe(0);
  const { diagnostics } = await checkFiles(files);
  expect(diagnostics.filter((found) => found.rule === 'adoption/in-the-future')).toHaveLength(1);
});

test('the newest report whose period is over decides, against the status of the item', async () => {
  const first = report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, status: pågår }');
  const second = report('t2', '2026-T2', '  - { gjelder: styringsbrev-2026#F1, status: fullført }');
  const files = (status: string) => ({
    'a.yaml': letter(`    frist: 2026-03-01${status}`),
    't1.yaml': first,
    't2.yaml': second,
  });
  expect(await countOn('2026-04-29', files('\n    status: fullført'))).toBe(0);
  expect(await countOn('2026-04-30', files('\n    status: fullført'))).toBe(1);
  expect(await countOn('2026-08-30', files(''))).toBe(1);
  expect(await countOn('2026-08-31', files(''))).toBe(0);
});

test('of reports for the same time the one adopted later counts, then the one with the later id', async () => {
  const voted = (id: string, day: string, status: string) =>
    report(id, '2026-T1', `  - { gjelder: styringsbrev-2026#F1, status: ${status} }`).replace(
      'rapport:',
      `vedtak: { organ: kommunestyret, dato: ${day} }\nrapport:`,
    );
  const item = { 'a.yaml': letter('    frist: 2026-03-01') };
  expect(
    await countOn('2026-07-01', {
      ...item,
      'b.yaml': voted('z', '2026-05-20', 'pågår'),
      'c.yaml': voted('a', '2026-06-17', 'fullført'),
    }),
  ).toBe(0);
  expect(
    await countOn('2026-06-01', {
      ...item,
      'b.yaml': voted('z', '2026-05-20', 'pågår'),
      'c.yaml': voted('a', '2026-06-17', 'fullført'),
    }),
  ).toBe(1);
  expect(
    await countOn('2026-07-01', {
      ...item,
      'b.yaml': voted('z', '2026-06-17', 'pågår'),
      'c.yaml': voted('a', '2026-06-17', 'fullført'),
    }),
  ).toBe(1);
});

test('a report that is only being written does not count', async () => {
  const files = (status: string) => ({
    'a.yaml': letter('    frist: 2026-03-01'),
    't1.yaml': report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, status: fullført }').replace(
      'periode',
      `status: ${status}\nperiode`,
    ),
  });
  expect(await countOn('2026-06-01', files('utkast'))).toBe(1);
  expect(await countOn('2026-06-01', files('til-behandling'))).toBe(0);
});

test('a new deadline in a report takes the place of the deadline', async () => {
  const files = {
    'a.yaml': letter('    frist: 2026-03-01'),
    't1.yaml': report(
      't1',
      '2026-T1',
      '  - { gjelder: styringsbrev-2026#F1, status: forsinket, ny_frist: 2026-05-31 }',
    ),
  };
  await expectFindings(rule, {
    ...files,
    't1.yaml': `${files['t1.yaml']}                                                                  ^^^^^^^^^^ period/deadline-passed: Den nye fristen 2026-05-31 for «Følge opp mobbing i skolen» er også ute …`,
  });
  const [found] = (await checkFiles(files)).diagnostics.filter((one) => one.rule === rule);
  expect(found).toMatchObject({
    ref: 'styringsbrev-2026#F1',
    related: [{ message: 'Den opprinnelige fristen står her', at: { path: 'a.yaml' } }],
  });
  await expectSilence(rule, files, { asOf: '2026-05-31' });
});

test('a deadline that only a report sets is told there', async () => {
  await expectFindings(rule, {
    'a.yaml': letter('    status: pågår'),
    't1.yaml': report(
      't1',
      '2026-T1',
      `  - gjelder: styringsbrev-2026#F1
    status: pågår
    ny_frist: 2026-05-15
              ^^^^^^^^^^ period/deadline-passed`,
    ),
  });
});

test('each recipient is asked for itself, those with the same deadline in one finding', async () => {
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [oppvekst, helse, { enhet: hr, frist: 2026-04-01 }]
                                                     ^^^^^^^^^^ period/deadline-passed: Fristen 2026-04-01 … ingenting sier at HR har gjort det. …
    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: … ingenting sier at Oppvekst og Helse og velferd har gjort det. …`),
  });
});

test('a report for one recipient says nothing of the others; one without a unit is for all', async () => {
  const lines = (unit: string) =>
    report('t1', '2026-T1', `  - { gjelder: styringsbrev-2026#F1, ${unit}status: fullført }`);
  const item = `    mottakere: [alle-sektorer]
    frist: 2026-05-15
`;
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(
      `${item}           ^^^^^^^^^^ period/deadline-passed: … ingenting sier at Helse og velferd har gjort det. …`,
    ),
    't1.yaml': lines('enhet: oppvekst, '),
  });
  const files = { 'organisasjon.yaml': organisation, 'styringsbrev.yaml': letter(item) };
  await expectSilence(rule, { ...files, 't1.yaml': lines('') });
  expect(await countOn('2026-06-01', { ...files, 't1.yaml': lines('enhet: fjordskolen, ') })).toBe(1);
});

test('a unit that is excepted is not asked, nor one that only contributes', async () => {
  await expectSilence(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [alle-sektorer]
    unntatt_enheter: [oppvekst]
    frist: 2026-05-15`),
    't1.yaml': report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: fullført }'),
  });
  await expectSilence(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [helse, { enhet: hr, rolle: bidrar }]
    frist: 2026-05-15`),
    't1.yaml': report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: fullført }'),
  });
});

test('an answer in the plan of the recipient is enough, unless it says «utsatt»', async () => {
  const files = (svar: string) => ({
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter('    mottakere: [oppvekst]\n    frist: 2026-05-15'),
    'vp.yaml': plan(
      'vp',
      'oppvekst',
      `svar:\n  - { gjelder: styringsbrev-2026#F1, svar: ${svar}, begrunnelse: Gjøres i det daglige. }`,
    ),
  });
  for (const svar of ['ivaretatt', 'løses-i-drift', 'ikke-aktuelt', 'ikke-prioritert'])
    expect(await countOn('2026-06-01', files(svar))).toBe(0);
  expect(await countOn('2026-06-01', files('utsatt'))).toBe(1);
});

test('an answer of one unit is not the answer of another', async () => {
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [oppvekst, helse]
    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: … at Helse og velferd har gjort det …`),
    'vp.yaml': plan(
      'vp',
      'oppvekst',
      'svar:\n  - { gjelder: styringsbrev-2026#F1, svar: løses-i-drift, begrunnelse: Rutinene holder. }',
    ),
  });
});

test('an oppdrag is done where all that is anchored in it there is done', async () => {
  const activities = (statuses: readonly string[]) =>
    `aktiviteter:\n${statuses.map((status, index) => `  - { id: A${index}, tittel: Aktivitet i skolen, forankring: styringsbrev-2026#F1, status: ${status} }`).join('\n')}`;
  const files = (statuses: readonly string[]) => ({
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter('    mottakere: [oppvekst]\n    frist: 2026-05-15'),
    'vp.yaml': plan('vp', 'fjordskolen', activities(statuses)),
  });
  expect(await countOn('2026-06-01', files(['fullført', 'utgår']))).toBe(0);
  expect(await countOn('2026-06-01', files(['fullført', 'pågår']))).toBe(1);
});

test('what one unit has done is not done for another', async () => {
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [oppvekst, helse]
    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: … at Helse og velferd har gjort det …`),
    'vp.yaml': plan(
      'vp',
      'oppvekst',
      'aktiviteter:\n  - { id: A1, tittel: Miljøteam, forankring: styringsbrev-2026#F1, status: fullført }',
    ),
  });
});

test('above what speaks it keeps silent, for that recipient', async () => {
  const activity = `aktiviteter:
  - id: A1
    tittel: Miljøteam på ungdomsskolene
    forankring: styringsbrev-2026#F1
    frist: 2026-04-01
           ^^^^^^^^^^ period/deadline-passed: … «Miljøteam på ungdomsskolene» …`;
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter('    mottakere: [oppvekst]\n    frist: 2026-05-15'),
    'vp.yaml': plan('vp', 'oppvekst', activity),
  });
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter(`    mottakere: [oppvekst, helse]
    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: … at Helse og velferd har gjort det …`),
    'vp.yaml': plan('vp', 'oppvekst', activity),
  });
});

test('above a nested item that speaks it keeps silent too, over several steps', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: plan
tittel: Plan for oppvekst
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-02-14 }
mål:
  - id: M1
    tittel: Alle barn hører til i et fellesskap
    frist: 2026-03-01
    delmål:
      - id: D1
        tittel: Færre barn er alene
        tiltak:
          - id: T1
            tittel: Miljøteam på ungdomsskolene
            frist: 2026-04-01
                   ^^^^^^^^^^ period/deadline-passed: … «Miljøteam på ungdomsskolene» …
`,
  });
});

const moved = (to: string, unit = 'oppvekst') =>
  report(
    't1',
    '2026-T1',
    `  - { gjelder: styringsbrev-2026#F1, enhet: ${unit}, status: forsinket, ny_frist: ${to}, kommentar: Rektor er syk. }`,
  );

test('the new day of an oppdrag holds for what its recipient does to carry it out, until it has passed', async () => {
  const activity =
    'aktiviteter:\n  - { id: A1, tittel: Miljøteam, forankring: styringsbrev-2026#F1, frist: 2026-05-15 }';
  const below =
    'aktiviteter:\n  - { id: A1, tittel: Miljøteam på skolen, forankring: "vp#A1", frist: 2026-05-10, status: pågår }';
  const files = {
    'organisasjon.yaml': organisation,
    'styringsbrev.yaml': letter('    mottakere: [oppvekst, helse]\n    frist: 2026-12-31'),
    'vp.yaml': plan('vp', 'oppvekst', activity),
    'vp-skole.yaml': plan('vp-skole', 'fjordskolen', below),
  };
  const on = (asOf: string, t1: string) => countOn(asOf, { ...files, 't1.yaml': t1 });
  expect(await countOn('2026-06-01', files)).toBe(1);
  expect(await on('2026-06-01', moved('2027-02-28'))).toBe(0);
  expect(await on('2026-06-15', moved('2026-06-15'))).toBe(0);
  expect(await on('2026-06-16', moved('2026-06-15'))).toBe(1);
  expect(await on('2026-06-01', moved('2027-02-28', 'helse'))).toBe(1);
  const own = `${moved('2027-02-28')}  - { gjelder: vp-skole#A1, status: forsinket, ny_frist: 2026-05-20 }\n`;
  expect(await on('2026-05-20', own)).toBe(0);
  expect(await on('2026-05-21', own)).toBe(1);
});

test('the new day of a measure does not hold for the oppdrag that carries it out this year', async () => {
  const files = {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10 }
tiltak: [{ id: T1, tittel: Ny ungdomsklubb, frist: 2026-12-31 }]
`,
    'a.yaml': letter('    forankring: økonomiplan-2026#T1\n    frist: 2026-05-15'),
    't1.yaml': report(
      't1',
      '2026-T1',
      '  - { gjelder: økonomiplan-2026#T1, status: forsinket, ny_frist: 2029-12-31, kommentar: Tomten er ikke kjøpt. }',
    ),
  };
  expect(await countOn('2026-06-01', files)).toBe(1);
});

test('a measure waits with what is left to do of it, when all of that has been given a new day', async () => {
  const economic = `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10 }
tiltak:
  - id: T1
    tittel: Ny ungdomsklubb
    frist: 2026-05-15
`;
  const files = (other: string) => ({
    'organisasjon.yaml': organisation,
    'økonomiplan.yaml': economic,
    'a.yaml': letter(`    forankring: økonomiplan-2026#T1
    mottakere: [oppvekst]
    frist: 2026-05-15
  - { id: F2, tittel: Kaffe på klubben, forankring: økonomiplan-2026#T1, mottakere: [helse], ${other} }`),
  });
  const on = (asOf: string, other: string, to = '2026-10-01') =>
    countOn(asOf, { ...files(other), 't1.yaml': moved(to) });
  expect(await on('2026-06-01', 'status: fullført, dato: 2026-04-10')).toBe(0);
  expect(await on('2026-10-01', 'status: fullført, dato: 2026-04-10')).toBe(0);
  // Told at the new day, and not above it.
  expect(await on('2026-10-02', 'status: fullført, dato: 2026-04-10')).toBe(1);
  expect(await on('2026-06-01', 'status: pågår')).toBe(1);
  const { diagnostics } = await checkFiles({ ...files('frist: 2026-12-01'), 't1.yaml': moved('2026-10-01') });
  expect(diagnostics.filter((found) => found.rule === rule).map(({ ref }) => ref)).toEqual(['økonomiplan-2026#T1']);
});

test('what the council asked for in words waits for no new day but its own', async () => {
  const files = (line: string) => ({
    'organisasjon.yaml': organisation,
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10 }
verbalvedtak: [{ id: VV1, tittel: Sak om ungdomsklubben, ansvarlig: oppvekst, frist: 2026-05-15 }]
`,
    'a.yaml': letter('    følger_opp: økonomiplan-2026#VV1\n    mottakere: [oppvekst]\n    frist: 2026-05-15'),
    't1.yaml': `${moved('2026-10-01')}${line}`,
  });
  expect(await countOn('2026-06-01', files(''))).toBe(1);
  const own =
    '  - { gjelder: økonomiplan-2026#VV1, status: forsinket, ny_frist: 2026-10-01, kommentar: Rektor er syk. }\n';
  expect(await countOn('2026-06-01', files(own))).toBe(0);
});

test('drafts, what is replaced or repealed, and what is adopted later keep silent', async () => {
  const item = '    frist: 2026-05-15';
  for (const status of ['planlagt', 'utkast', 'høring', 'til-behandling', 'erstattet', 'opphevet'])
    expect(await countOn('2026-06-01', { 'a.yaml': letter(item, `status: ${status}\n`) })).toBe(0);
  const replacement =
    'type: styringsbrev\nid: nytt\ntittel: Nytt styringsbrev\nperiode: 2026\nerstatter: styringsbrev-2026\n';
  expect(await countOn('2026-06-01', { 'a.yaml': letter(item), 'b.yaml': replacement })).toBe(0);
  const later = letter(item).replace('dato: 2026-01-08', 'dato: 2026-06-02');
  expect(await countOn('2026-06-01', { 'a.yaml': later })).toBe(0);
  expect(await countOn('2026-06-02', { 'a.yaml': later })).toBe(1);
});

test('a document that ran out more than a year ago keeps silent; a municipality may choose other months', async () => {
  const files = { 'a.yaml': letter('    frist: 2026-05-15') };
  expect(await countOn('2027-12-31', files)).toBe(1);
  expect(await countOn('2028-01-01', files)).toBe(0);
  const config = 'regler:\n  period/deadline-passed: [warning, { måneder: 0 }]\n';
  expect(await countOn('2026-12-31', { ...files, 'plans.config.yaml': config })).toBe(1);
  expect(await countOn('2027-01-01', { ...files, 'plans.config.yaml': config })).toBe(0);
});

test('an økonomiplan speaks for a year after the next one has begun', async () => {
  const economic = (year: number, lines: string) => `
type: økonomiplan
id: økonomiplan-${year}
tittel: Økonomiplan
periode: ${year}-${year + 3}
vedtak: { organ: kommunestyret, dato: ${year - 1}-12-10 }
${lines}`;
  const files = {
    'a.yaml': economic(2024, 'tiltak:\n  - { id: T1, tittel: Ny ungdomsklubb, frist: 2024-10-01 }'),
    'b.yaml': economic(2025, ''),
  };
  expect(await countOn('2025-12-31', files)).toBe(1);
  expect(await countOn('2026-01-01', files)).toBe(0);
  expect(await countOn('2026-01-01', { 'a.yaml': files['a.yaml'] })).toBe(1);
});

test('what this year carries on is asked for this year', async () => {
  const old = letter('    frist: 2026-05-15');
  const next = letter('    viderefører: styringsbrev-2026#F1\n    frist: 2027-05-15')
    .replaceAll('2026', '2027')
    .replace('styringsbrev-2027#F1', 'styringsbrev-2026#F1');
  expect(await countOn('2027-02-01', { 'a.yaml': old, 'b.yaml': next })).toBe(0);
  expect(await countOn('2027-02-01', { 'a.yaml': old })).toBe(1);
});

test('a planbehov is met by the plan it asked for', async () => {
  const strategy = (need: string) => `
type: planstrategi
id: planstrategi
tittel: Planstrategi
periode: 2024-2027
vedtak: { organ: kommunestyret, dato: 2024-09-18 }
planbehov:
  - { id: P1, tittel: Plan for folkehelse, ${need}, frist: 2025-12-31 }
`;
  const temaplan = (lines: string, id = 'folkehelse') =>
    `type: temaplan\nid: ${id}\ntittel: Plan for folkehelse\nperiode: 2026-2030\n${lines}\n`;
  const made = 'vedtak: { organ: kommunestyret, dato: 2025-10-15 }';
  const on = (need: string, ...plans: readonly string[]) =>
    countOn('2026-06-01', {
      'a.yaml': strategy(need),
      ...Object.fromEntries(plans.map((text, index) => [`b${index}.yaml`, text])),
    });
  expect(await on('valg: utarbeides')).toBe(1);
  expect(await on('valg: utarbeides', temaplan(`forankring: planstrategi#P1\n${made}`))).toBe(0);
  expect(await on('valg: utarbeides', temaplan('forankring: planstrategi#P1\nstatus: utkast'))).toBe(1);
  expect(await on('valg: revideres, gjelder: folkehelse', temaplan(made))).toBe(0);
  const old = temaplan('vedtak: { organ: kommunestyret, dato: 2018-10-15 }');
  expect(await on('valg: revideres, gjelder: folkehelse', old)).toBe(1);
  expect(await on('valg: revideres, gjelder: folkehelse', old, temaplan(`erstatter: folkehelse\n${made}`, 'ny'))).toBe(
    0,
  );
  expect(await on('valg: oppheves, gjelder: folkehelse', `${old}status: opphevet\n`)).toBe(0);
  expect(await on('valg: videreføres, gjelder: folkehelse', old)).toBe(0);
});

test('what could not be read is not said to be late', async () => {
  await expectSilence(rule, { 'a.yaml': letter('    frist: 2026-05-15\n    status: fulført') });
  await expectSilence(rule, { 'a.yaml': letter('    frist: 15.05.2026') });
  await expectSilence(rule, { 'a.yaml': broken(letter('    frist: 2026-05-15')) });
});

test('a report, or a plan, that does not parse changes nothing for others', async () => {
  const item = letter('    mottakere: [oppvekst]\n    frist: 2026-05-15');
  const done = report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, status: fullført }');
  expect(await countOn('2026-06-01', { 'o.yaml': organisation, 'a.yaml': item, 'b.yaml': done })).toBe(0);
  expect(await countOn('2026-06-01', { 'o.yaml': organisation, 'a.yaml': item, 'b.yaml': broken(done) })).toBe(0);
  const activity = plan(
    'vp',
    'oppvekst',
    'aktiviteter:\n  - { id: A1, tittel: Miljøteam, forankring: styringsbrev-2026#F1, status: fullført }',
  );
  expect(await countOn('2026-06-01', { 'o.yaml': organisation, 'a.yaml': item, 'b.yaml': broken(activity) })).toBe(0);
});

test('a reference with a slip still says that it is done', async () => {
  expect(
    await countOn('2026-06-01', {
      'a.yaml': letter('    frist: 2026-05-15'),
      't1.yaml': report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F11, status: fullført }'),
    }),
  ).toBe(0);
});

test('a status that is misspelt in a report is told there and not here', async () => {
  await expectSilence(rule, {
    'a.yaml': letter('    frist: 2026-05-15'),
    't1.yaml': report('t1', '2026-T1', '  - { gjelder: styringsbrev-2026#F1, status: fulført }'),
  });
});

test('a line, a list or an anchor that cannot be read is told there and not here', async () => {
  const item = letter('    mottakere: [oppvekst]\n    frist: 2026-05-15');
  const files = { 'o.yaml': organisation, 'a.yaml': item };
  const other = '  - { gjelder: styringsbrev-2026, status: i-rute }\n';
  expect(
    await countOn('2026-06-01', { ...files, 'b.yaml': report('t1', '2026-T1', `${other}  - { status: fullført }`) }),
  ).toBe(0);
  expect(
    await countOn('2026-06-01', { ...files, 'b.yaml': report('t1', '2026-T1', '  gjelder: styringsbrev-2026#F1') }),
  ).toBe(0);
  const activity = (anchor: string) =>
    plan('vp', 'oppvekst', `aktiviteter:\n  - { id: A1, tittel: Miljøteam, forankring: ${anchor}, status: fullført }`);
  expect(await countOn('2026-06-01', { ...files, 'b.yaml': activity('styringsbrev-2026#F1') })).toBe(0);
  expect(await countOn('2026-06-01', { ...files, 'b.yaml': activity('{ til: styringsbrev-2026 }') })).toBe(0);
  expect(await countOn('2026-06-01', { ...files, 'b.yaml': activity('styringsbrev-2026#F2') })).toBe(0);
});

test('without an organisation the recipients are told as they are written', async () => {
  await expectFindings(rule, {
    'styringsbrev.yaml': letter(`    mottakere: [oppvekst, helse]
    frist: 2026-05-15
           ^^^^^^^^^^ period/deadline-passed: … ingenting sier at oppvekst og helse har gjort det. …`),
  });
});

test('a circle of items is no reason to hang', async () => {
  const activity = (id: string, other: string) =>
    `  - { id: ${id}, tittel: Aktivitet i skolen, forankring: "#${other}", frist: 2026-04-01 }`;
  const files = { 'vp.yaml': plan('vp', 'oppvekst', `aktiviteter:\n${activity('A1', 'A2')}\n${activity('A2', 'A1')}`) };
  expect(await countOn('2026-06-01', files)).toBe(1);
});

test('a chain longer than the call stack is no reason to fail', { timeout: 30_000 }, async () => {
  const items = Array.from(
    { length: 5000 },
    (_, index) =>
      `  - { id: A${index}, tittel: Aktivitet i skolen, frist: 2026-04-01${index === 0 ? '' : `, forankring: "#A${index - 1}"`} }`,
  );
  const { diagnostics } = await checkFiles(
    { 'vp.yaml': plan('vp', 'oppvekst', `aktiviteter:\n${items.join('\n')}`) },
    { only: [rule, 'internal/rule-failed'] },
  );
  expect(diagnostics.map(({ ref, rule: id }) => `${id} ${ref}`)).toEqual([`${rule} vp#A4999`]);
});
