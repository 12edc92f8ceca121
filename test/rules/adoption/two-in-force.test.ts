import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { broken } from '../../support/broken.ts';

const rule = 'adoption/two-in-force';
const plan = (id: string, type: string, lines: string) =>
  `type: ${type}\nid: ${id}\ntittel: Planen for Eksempelvik\n${lines}\n`;
const voted = (date: string, more = '') => `vedtak: { organ: kommunestyret, dato: ${date} }\n${more}`;

async function countOn(asOf: string, files: Files): Promise<number> {
  const { diagnostics } = await checkFiles(files, { asOf });
  return diagnostics.filter((found) => found.rule === rule).length;
}

const old = plan('samfunnsdel-2015', 'kommuneplan-samfunnsdel', `periode: 2015-2026\n${voted('2015-02-11')}`);
const fresh = (more = '') =>
  plan('samfunnsdel-2024', 'kommuneplan-samfunnsdel', `periode: 2024-2036\n${voted('2024-06-19', more)}`);

test('two in force of which neither replaces the other are told at the newer one', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
    ^^^^^^^^^^^^^^^^ adoption/two-in-force: Både dette dokumentet og «samfunnsdel-2015» er av typen «kommuneplan-samfunnsdel» og gjelder nå, …
tittel: Kommuneplanens samfunnsdel
periode: 2024-2036
${voted('2024-06-19')}
`,
    'b.yaml': old,
  });
});

test('it speaks from the day the newer one is adopted', async () => {
  const files = { 'a.yaml': old, 'b.yaml': fresh() };
  expect(await countOn('2024-06-18', files)).toBe(0);
  expect(await countOn('2024-06-19', files)).toBe(1);
});

test.each([
  'erstatter: samfunnsdel-2015',
  'forlenger: samfunnsdel-2015',
  'endrer: samfunnsdel-2015',
  'viderefører: samfunnsdel-2015',
  'erstatter: samfunnsdel-2014',
  'språk: nn',
  'status: utkast',
  'status: høring',
])('with «%s» nothing is unsettled', async (line) => {
  await expectSilence(rule, { 'a.yaml': old, 'b.yaml': fresh(line) });
});

test('what is repealed, or valid to a stated day, is not in force', async () => {
  await expectSilence(rule, { 'a.yaml': `${old}status: opphevet\n`, 'b.yaml': fresh() });
  await expectSilence(rule, { 'a.yaml': `${old}gyldig: { fra: 2015-02-11, til: 2024-06-18 }\n`, 'b.yaml': fresh() });
});

test('three in force give one finding for each but the oldest', async () => {
  const middle = plan('samfunnsdel-2019', 'kommuneplan-samfunnsdel', voted('2019-05-22'));
  expect(await countOn('2026-06-01', { 'a.yaml': old, 'b.yaml': middle, 'c.yaml': fresh() })).toBe(2);
});

test('without known dates nobody can say', async () => {
  const undated = plan('gammel', 'kommuneplan-samfunnsdel', 'vedtak: { organ: kommunestyret, dato: ukjent }');
  await expectSilence(rule, { 'a.yaml': undated, 'b.yaml': fresh() });
  const partly = plan('gammel', 'kommuneplan-samfunnsdel', voted('2026'));
  expect(await countOn('2026-06-01', { 'a.yaml': partly, 'b.yaml': fresh() })).toBe(0);
  expect(await countOn('2026-12-31', { 'a.yaml': partly, 'b.yaml': fresh() })).toBe(1);
});

test('what lapses with its period, and states none, may have lapsed', async () => {
  const undated = plan('planstrategi-2020', 'planstrategi', voted('2020-03-04'));
  await expectSilence(rule, {
    'a.yaml': undated,
    'b.yaml': plan('planstrategi-2024', 'planstrategi', `periode: 2024-2028\n${voted('2024-05-15')}`),
  });
});

test('as a type that lapses, a document that includes it is over with its period', async () => {
  const programme = (period: string) =>
    plan('oppstart', 'planprogram', `omfatter: [planstrategi]\n${period}${voted('2020-03-04')}`);
  const strategy = plan('planstrategi-2024', 'planstrategi', `periode: 2024-2027\n${voted('2024-05-15')}`);
  expect(await countOn('2026-06-01', { 'a.yaml': programme(''), 'b.yaml': strategy })).toBe(0);
  expect(await countOn('2026-06-01', { 'a.yaml': programme('periode: 2020-2023\n'), 'b.yaml': strategy })).toBe(0);
  expect(await countOn('2026-06-01', { 'a.yaml': programme('periode: 2020-2027\n'), 'b.yaml': strategy })).toBe(1);
});

test('yearly plans roll: the next one takes over when it begins', async () => {
  const economic = (year: number) =>
    plan(`økonomiplan-${year}`, 'økonomiplan', `periode: ${year}-${year + 3}\n${voted(`${year - 1}-12-10`)}`);
  const files = { 'a.yaml': economic(2025), 'b.yaml': economic(2026), 'c.yaml': economic(2024) };
  for (const day of ['2025-12-31', '2026-01-01', '2026-06-01', '2029-01-01']) expect(await countOn(day, files)).toBe(0);
});

test('two yearly plans for the same years do not', async () => {
  const economic = (id: string) => plan(id, 'økonomiplan', `periode: 2026-2029\n${voted('2025-12-10')}`);
  expect(await countOn('2026-06-01', { 'a.yaml': economic('a'), 'b.yaml': economic('b') })).toBe(1);
  expect(await countOn('2025-12-31', { 'a.yaml': economic('a'), 'b.yaml': economic('b') })).toBe(0);
});

test('planstrategier of two council terms may share a year', async () => {
  const strategy = (from: number, to: number, vote: string) =>
    plan(`planstrategi-${from}`, 'planstrategi', `periode: ${from}-${to}\n${voted(vote)}`);
  expect(
    await countOn('2024-10-01', {
      'a.yaml': strategy(2020, 2024, '2020-09-16'),
      'b.yaml': strategy(2024, 2028, '2024-05-15'),
    }),
  ).toBe(0);
  expect(
    await countOn('2024-10-01', {
      'a.yaml': strategy(2020, 2026, '2020-09-16'),
      'b.yaml': strategy(2024, 2028, '2024-05-15'),
    }),
  ).toBe(1);
});

test('of temaplaner, kommunedelplaner and reguleringsplaner there are many', async () => {
  for (const type of [
    'temaplan',
    'strategi',
    'kommunedelplan',
    'reguleringsplan',
    'reglement',
    'policy',
    'tertialrapport',
  ]) {
    const one = (id: string) => plan(id, type, `periode: 2024-2027\n${voted('2024-02-14')}`);
    await expectSilence(rule, { 'a.yaml': one('a'), 'b.yaml': one('b') });
  }
});

test('each unit has its own virksomhetsplan', async () => {
  const unitPlan = (id: string, unit: string, more = '') =>
    plan(id, 'virksomhetsplan', `periode: 2026\n${unit}godkjent: { av: sektordirektør, dato: 2026-02-10 }\n${more}`);
  await expectSilence(rule, {
    'a.yaml': unitPlan('a', 'gjelder_enhet: oppvekst\n'),
    'b.yaml': unitPlan('b', 'gjelder_enhet: helse\n'),
  });
  await expectSilence(rule, { 'a.yaml': unitPlan('a', ''), 'b.yaml': unitPlan('b', '') });
  expect(
    await countOn('2026-06-01', {
      'a.yaml': unitPlan('a', 'gjelder_enhet: oppvekst\n'),
      'b.yaml': unitPlan('b', 'gjelder_enhet: [oppvekst]\n'),
    }),
  ).toBe(1);
});

test('letters to different recipients stand side by side', async () => {
  const letter = (id: string, unit: string) =>
    plan(
      id,
      'styringsbrev',
      `periode: 2026\ngodkjent: { av: kommunedirektør, dato: 2026-01-08 }\noppdrag:\n  - { id: F1, tittel: Færre vikarer, mottakere: [${unit}] }\n`,
    );
  await expectSilence(rule, { 'a.yaml': letter('a', 'oppvekst'), 'b.yaml': letter('b', 'helse') });
  expect(await countOn('2026-06-01', { 'a.yaml': letter('a', 'alle'), 'b.yaml': letter('b', 'alle') })).toBe(1);
});

test('the rules of the council and those of the administration stand side by side', async () => {
  await expectSilence(rule, {
    'a.yaml': plan('a', 'delegasjonsreglement', voted('2024-10-16')),
    'b.yaml': plan('b', 'delegasjonsreglement', 'godkjent: { av: kommunedirektør, dato: 2024-11-04 }'),
  });
});

test('where one of the two was never adopted, that is told and not this', async () => {
  await expectSilence(rule, { 'a.yaml': old, 'b.yaml': plan('ny', 'kommuneplan-samfunnsdel', 'periode: 2024-2036') });
});

test('a part goes with the whole that is replaced', async () => {
  const part = (id: string, whole: string, vote: string) =>
    plan(id, 'kommuneplan-arealdel', `del_av: ${whole}\n${voted(vote)}`);
  const whole = (id: string, lines: string) => plan(id, 'kommuneplan', lines);
  await expectSilence(rule, {
    'a.yaml': whole('kp-2015', voted('2015-02-11')),
    'b.yaml': whole('kp-2024', voted('2024-06-19', 'erstatter: kp-2015')),
    'c.yaml': part('areal-2015', 'kp-2015', '2015-02-11'),
    'd.yaml': plan('areal-2024', 'kommuneplan-arealdel', voted('2024-06-19')),
  });
});

test('a budget that rests on the økonomiplan which includes it is no second one', async () => {
  const økonomiplan = plan(
    'økonomiplan',
    'økonomiplan',
    `periode: 2026-2029\nomfatter: [årsbudsjett]\n${voted('2025-12-10')}`,
  );
  const budget = (line: string) => plan('årsbudsjett', 'årsbudsjett', `periode: 2026\n${voted('2025-12-10', line)}`);
  expect(await countOn('2026-06-01', { 'a.yaml': økonomiplan, 'b.yaml': budget('forankring: økonomiplan') })).toBe(0);
  expect(await countOn('2026-06-01', { 'a.yaml': økonomiplan, 'b.yaml': budget('') })).toBe(1);
});

test('a file that does not parse takes part in nothing', async () => {
  await expectSilence(rule, { 'a.yaml': old, 'b.yaml': broken(fresh()) });
});
