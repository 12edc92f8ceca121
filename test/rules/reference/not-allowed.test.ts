import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/not-allowed';
const styringsbrev = `
type: styringsbrev
id: styringsbrev
tittel: Styringsbrev 2026
oppdrag:
  - { id: O1, tittel: Ta i bruk fallsensorer, mottakere: alle }
`;

test('a goal anchored in an assignment further down is told, and so is a whole document', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
forankring: styringsbrev
            ^^^^^^^^^^^^ reference/not-allowed: «styringsbrev» hører til styringsbrev, som står lavere i plansystemet enn kommuneplan-samfunnsdel, …
mål:
  - id: M1
    tittel: Alle bor trygt
    forankring: styringsbrev#O1
                ^^^^^^^^^^^^^^^ reference/not-allowed: … Snu henvisningen, …
`,
    'styringsbrev.yaml': styringsbrev,
  });
});

test('item types that fit do not help where the document is lower', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
tiltak:
  - id: T1
    tittel: Ny ungdomsklubb
    forankring: økonomiplan#M1
                ^^^^^^^^^^^^^^ reference/not-allowed: … økonomiplan, som står lavere i plansystemet enn kommuneplan-samfunnsdel …
`,
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
mål:
  - { id: M1, tittel: Et sted å være for unge }
`,
  });
});

test('item types that do not rest on each other are told with what would do', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: kulturplan
tittel: Kulturplan
mål:
  - id: M1
    tittel: Kunst i alle bygder
    forankring: A1
                ^^ reference/not-allowed: «A1» er aktivitet, og mål kan ikke hvile på det i dette plansystemet. …
aktiviteter:
  - { id: A1, tittel: Utstilling i grendehuset }
`,
  });
});

test('a new plan does not rest on the one before it', async () => {
  await expectFindings(rule, {
    'a.yaml': 'type: økonomiplan\nid: økonomiplan-2025\ntittel: Økonomiplan 2025–2028\n',
    'b.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
forankring: økonomiplan-2025
            ^^^^^^^^^^^^^^^^ reference/not-allowed: «økonomiplan-2025» er også økonomiplan, … bruk «erstatter» eller «viderefører» …
`,
  });
});

test('an item is not anchored by the document it stands in', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
tiltak:
  - id: T1
    tittel: Los for ungdom
    forankring: økonomiplan
                ^^^^^^^^^^^ reference/not-allowed: «økonomiplan» er dokumentet dette selv står i, …
`,
  });
});

test('upwards, also past a level, to whole documents, and with what stands beside the ladder, all is well', async () => {
  await expectSilence(rule, {
    'kunnskap.yaml': 'type: kunnskapsgrunnlag\nid: kunnskap\ntittel: Levekår i kommunen\n',
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
forankring: kunnskap
mål:
  - { id: M1, tittel: Alle bor trygt }
`,
    'styringsbrev.yaml': `${styringsbrev}    # under
forankring: økonomiplan
`,
    'virksomhetsplan.yaml': `
type: virksomhetsplan
id: virksomhetsplan
tittel: Virksomhetsplan for hjemmetjenesten
aktiviteter:
  - { id: A1, tittel: Bytte alarmer, forankring: [styringsbrev#O1, samfunnsdel#M1, økonomiplan] }
`,
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
tiltak:
  - { id: T1, tittel: Fallsensorer, forankring: samfunnsdel#M1 }
`,
  });
});

test('other relations than anchoring may point where they will', async () => {
  await expectSilence(rule, {
    'samfunnsdel.yaml':
      'type: kommuneplan-samfunnsdel\nid: samfunnsdel\ntittel: Samfunnsdelen\nse_også: styringsbrev\nfølger_opp: styringsbrev#O1\n',
    'styringsbrev.yaml': styringsbrev,
  });
});

test('a document is also what it holds', async () => {
  const plan = 'type: økonomiplan\nid: økonomiplan\ntittel: Økonomiplan med budsjett\n';
  const budget = 'type: økonomiplan\nid: revidert\ntittel: Revidert økonomiplan\nforankring: økonomiplan\n';
  await expectSilence(rule, { 'a.yaml': plan, 'b.yaml': `${budget}omfatter: [årsbudsjett]\n` });
});
