import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'reference/cycle';
const document = (id: string, rest: string) => `type: notat\nid: ${id}\ntittel: Notat om ${id}\n${rest}\n`;

test('three items across three documents are told once, at the first by path, with the way round', async () => {
  const files = {
    'a.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
mål:
  - id: M1
    tittel: Alle bor trygt
    forankring: styringsbrev#O1
                ^^^^^^^^^^^^^^^ reference/cycle: «forankring» går i ring: samfunnsdel#M1 → styringsbrev#O1 → økonomiplan#T1 → samfunnsdel#M1. …
`,
    'b.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
tiltak:
  - { id: T1, tittel: Fallsensorer, forankring: samfunnsdel#M1 }
`,
    'c.yaml': `
type: styringsbrev
id: styringsbrev
tittel: Styringsbrev
oppdrag:
  - { id: O1, tittel: Ta i bruk fallsensorer, mottakere: alle, forankring: økonomiplan#T1 }
`,
  };
  await expectFindings(rule, files);
  await expectSilence('reference/not-allowed', {
    ...files,
    'a.yaml': files['a.yaml'].replace(/^ *\^.*\n/m, ''),
  });
});

test('all steps are related, in the order of the way', async () => {
  const report = await checkFiles({
    'a.yaml': document('a', 'forankring: c'),
    'b.yaml': document('b', 'forankring: a'),
    'c.yaml': document('c', 'forankring: b'),
  });
  const [found, ...others] = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(others).toEqual([]);
  expect(found?.related.map(({ message }) => message)).toEqual(['a viser til c', 'c viser til b', 'b viser til a']);
});

test('standing under something is resting on it', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: kulturplan
tittel: Kulturplan
mål:
  - id: M1
    tittel: Kunst i alle bygder
    forankring: D1
                ^^ reference/cycle: «forankring» går i ring: M1 → D1 → M1. …
    delmål:
      - id: D1
        tittel: Utstilling i hver grend
`,
  });
});

test('each relation is followed by itself, and documents and items apart', async () => {
  await expectSilence(rule, {
    'a.yaml': document('a', 'forankring: b\nse_også: b\nmål:\n  - { id: M1, tittel: Åpne data, forankring: b }'),
    'b.yaml': document('b', 'viderefører: a\nse_også: a\nmål:\n  - { id: M1, tittel: Gode data, følger_opp: a#M1 }'),
  });
});

test.each(['følger_opp', 'viderefører', 'erstatter', 'endrer', 'forlenger'])(
  '%s may not lead back',
  async (relation) => {
    await expectFindings(rule, {
      'a.yaml': document('a', `${relation}: b\n${' '.repeat(relation.length + 2)}^ reference/cycle: «${relation}» …`),
      'b.yaml': document('b', `${relation}: a`),
    });
  },
);

test('two knots are two findings, a knot of several cycles is one, by its shortest way', async () => {
  await expectFindings(rule, {
    'a.yaml': document('a', 'forankring: b\n            ^ reference/cycle: … a → b → a. …'),
    'b.yaml': document('b', 'forankring: [c, a]'),
    'c.yaml': document('c', 'forankring: a'),
    'x.yaml': document('x', 'forankring: y\n            ^ reference/cycle: … x → y → x. …'),
    'y.yaml': document('y', 'forankring: [x, a]'),
  });
});

test('a long circle is told by its beginning and end', async () => {
  const length = 3000;
  const items = Array.from(
    { length },
    (_, n) => `  - { id: M${n}, tittel: Grend ${n} vokser, forankring: M${(n + 1) % length} }`,
  );
  const report = await checkFiles({ 'plan.yaml': document('plan', `mål:\n${items.join('\n')}`) });
  const found = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(found.map(({ message }) => message.split('. ')[0])).toEqual([
    '«forankring» går i ring: M0 → M1 → M2 → M3 → M4 → M5 → … → M2999 → M0',
  ]);
});

test('a guessed target makes no cycle', async () => {
  await expectSilence(rule, {
    'a.yaml': document('kulturplan', 'forankring: klimaplan'),
    'b.yaml': document('klimaplan', 'forankring: kulturplam'),
  });
});
