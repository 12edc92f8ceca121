import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'id/placeholder';

test('a document and its items are told at their titles', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: ny-plan
tittel: Ny plan
        ^^^^^^^ id/placeholder: Tittelen «Ny plan» ser ikke ut til å være fylt ut. Skriv hva dokumentet heter.
mål:
  - id: M4
    tittel: "Mål 4"
             ^^^^^ id/placeholder: Tittelen «Mål 4» ser ikke ut til å være fylt ut. …
    tiltak:
      - id: T1
        tittel: TBD
                ^^^ id/placeholder
      - id: T2
        tittel: Tiltak mot støv fra veiene
`,
  });
});

test('a template, numbered votes and a vision called Visjon are left alone', async () => {
  await expectSilence(rule, {
    'mal.yaml': 'type: mal\nid: mal-virksomhetsplan\ntittel: Ny plan\nmål:\n  - { id: M1, tittel: Mål 1 }\n',
    'sak.yaml': `
type: sak
id: sak-88-25
tittel: Budsjett 2026
verbalvedtak:
  - { id: V7, tittel: Verbalvedtak 7 }
vedtakspunkter:
  - { id: P1, tittel: "1" }
`,
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
visjon:
  - { id: V, tittel: Visjon }
mål:
  - { id: M1, tittel: Mål og mening i hverdagen }
`,
  });
});

test('a municipality adds its own words and types', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: plan
tittel: Overskrift kommer
        ^^^^^^^^^^^^^^^^^ id/placeholder
visjon:
  - { id: V, tittel: Visjon }
                     ^^^^^^ id/placeholder
`,
    'plans.config.yaml': `
regler:
  id/placeholder: [warning, { ord: [overskrift kommer], nummererte: [] }]
`,
  });
});
