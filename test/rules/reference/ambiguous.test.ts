import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/ambiguous';
const klimaplan = 'type: temaplan\nid: klima\ntittel: Klimaplan\n';

test('a word that is a document and an item here is told at its first use', async () => {
  await expectFindings(rule, {
    'klima.yaml': klimaplan,
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan 2026–2029
mål:
  - { id: klima, tittel: Halvere utslippene }
tiltak:
  - id: T1
    tittel: Elbiler i hjemmetjenesten
    forankring: klima
                ^^^^^ reference/ambiguous: «klima» er id-en både til et dokument og til et element i dette dokumentet. …
  - id: T2
    tittel: Solceller på skolene
    forankring: klima
`,
  });
});

test('with # it is the item, and elsewhere the word is the document', async () => {
  await expectSilence(rule, {
    'annen.yaml': 'type: virksomhetsplan\nid: annen\ntittel: Virksomhetsplan for teknisk\nforankring: klima\n',
    'klima.yaml': klimaplan,
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan 2026–2029
mål:
  - { id: klima, tittel: Halvere utslippene }
tiltak:
  - { id: T1, tittel: Elbiler i hjemmetjenesten, forankring: "#klima" }
  - { id: T2, tittel: Solceller på skolene, forankring: "plan#klima" }
`,
  });
});
