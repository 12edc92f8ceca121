import { test } from 'vitest';
import { chain } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'lineage/orphan-document';

function plan(more = ''): string {
  return `
type: strategi
id: frivillighet
tittel: Strategi for frivillighet
periode: 2025-2028
${more}`;
}

test('a plan that refers to nothing and that nothing refers to is told at its id', async () => {
  await expectFindings(rule, {
    ...chain,
    'strategi.yaml': plan().replace(
      'id: frivillighet\n',
      `id: frivillighet
    ^^^^^^^^^^^^ lineage/orphan-document: «Strategi for frivillighet» står alene: …
`,
    ),
  });
});

test.each([
  ['rests on another', 'forankring: samfunnsdel-2024\n'],
  ['names one that does not exist', 'se_også: frivilligmelding\n'],
  [
    'has an item that belongs with another',
    'strategier:\n  - { id: S1, tittel: Lånebod, se_også: samfunnsdel-2024#M1 }\n',
  ],
  ['has an anchor that cannot be read', 'forankring: { plan: samfunnsdel-2024 }\n'],
])('a plan that %s does not stand alone', async (_, more) => {
  await expectSilence(rule, { ...chain, 'strategi.yaml': plan(more) });
});

test('being referred to is enough; what stands inside a document is no relation', async () => {
  await expectSilence(rule, {
    ...chain,
    'planstrategi.yaml': `
type: planstrategi
id: planstrategi-2024
tittel: Planstrategi 2024-2027
periode: 2024-2027
planbehov:
  - { id: P1, gjelder: frivillighet, valg: videreføres }
`,
    'strategi.yaml': plan(),
  });
  await expectFindings(rule, {
    ...chain,
    'strategi.yaml': plan(`mål:
  - { id: M1, tittel: Flere er med }
strategier:
  - { id: S1, tittel: Lånebod, forankring: M1 }
`).replace('id: frivillighet\n', 'id: frivillighet\n    ^^^^^^^^^^^^ lineage/orphan-document\n'),
  });
});

test('rules and reports may stand alone, and so may anything where it is the only document', async () => {
  await expectSilence(rule, {
    ...chain,
    'reglement.yaml': 'type: reglement\nid: finansreglement\ntittel: Finansreglement\n',
  });
  await expectSilence(rule, { 'strategi.yaml': plan() });
});

test('the municipality chooses which types may stand alone', async () => {
  await expectSilence(rule, {
    ...chain,
    'plans.config.yaml': 'regler:\n  lineage/orphan-document: [info, { unntatt: [strategi] }]\n',
    'strategi.yaml': plan(),
  });
});

test('a document that is told to be without anchor is not told to stand alone too', async () => {
  await expectSilence(rule, {
    ...chain,
    'brev.yaml': `
type: tilleggsbrev
id: tilleggsbrev-2026
tittel: Tillegg 2026
periode: 2026
oppdrag:
  - { id: F1, tittel: Sommerskole, mottakere: [oppvekst] }
`,
  });
});
