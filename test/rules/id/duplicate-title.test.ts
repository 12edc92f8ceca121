import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'id/duplicate-title';

test('the second of two like titles side by side is told at its title', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
mål:
  - id: M1
    tittel: Rent vann
    tiltak:
      - { id: T1, tittel: Nytt vannverk på Bekkelia }
      - { id: T2, tittel: nytt  vannverk på Bekkelia }
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^ id/duplicate-title: … også på «T1» …
  - id: M2
    tittel: Rent vann
            ^^^^^^^^^ id/duplicate-title
`,
  });
});

test('nesting, letter case, spaces and a full stop make no other title', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
satsingsområder:
  - id: S1
    tittel: Klima
    mål:
      - { id: M1, tittel: Redusere utslipp }
  - id: S2
    tittel: Næring
    mål:
      - { id: M2, tittel: redusere  utslipp. }
                          ^^^^^^^^^^^^^^^^^^ id/duplicate-title: … også på «M1» …
`,
  });
});

test('of different types or in other documents a title may come again', async () => {
  await expectSilence(rule, {
    'a.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
satsingsområder:
  - id: S1
    tittel: Klima
    mål:
      - { id: M1, tittel: Redusere utslipp }
strategier:
  - { id: R1, tittel: Klima }
`,
    'b.yaml': `
type: temaplan
id: klimaplan
tittel: Klimaplan
mål:
  - { id: M1, tittel: Redusere utslipp }
`,
  });
});

test('a copied item with its id is told once, and titles never filled in are told as that', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: klimaplan
tittel: Klimaplan
mål:
  - id: M1
    tittel: Redusere utslipp
  - id: M1
        ^^ id/duplicate-item
    tittel: Redusere utslipp
  - id: M2
    tittel: TBD
            ^^^ id/placeholder
  - id: M3
    tittel: TBD
            ^^^ id/placeholder
`,
  });
});
