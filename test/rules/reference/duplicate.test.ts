import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/duplicate';

test('the second of two that name the same is told, however they are written', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
mål:
  - { id: M1, tittel: Flere fullfører videregående }
tiltak:
  - id: T1
    tittel: Los for ungdom
    forankring: [M1, "#M1", økonomiplan#M1]
                      ^^^ reference/duplicate: «#M1» er nevnt to ganger i «forankring». …
                            ^^^^^^^^^^^^^^ reference/duplicate
`,
  });
});

test('two relations, two items, and several reports on one assignment are fine', async () => {
  await expectSilence(rule, {
    'brev.yaml': `
type: styringsbrev
id: brev
tittel: Styringsbrev 2026
oppdrag:
  - { id: O1, tittel: Ta i bruk fallsensorer, mottakere: alle, forankring: plan#T1, se_også: plan#T1 }
  - { id: O2, tittel: Lære opp vikarer, mottakere: alle, forankring: plan#T1 }
`,
    'plan.yaml': 'type: økonomiplan\nid: plan\ntittel: Økonomiplan\ntiltak:\n  - { id: T1, tittel: Fallsensorer }\n',
    'rapport.yaml': `
type: tertialrapport
id: rapport
tittel: Tertialrapport 1
periode: 2026-T1
rapport:
  - { gjelder: brev#O1, enhet: helse, status: i-rute }
  - { gjelder: brev#O1, enhet: oppvekst, status: i-rute }
`,
  });
});
