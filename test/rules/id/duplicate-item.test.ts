import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'id/duplicate-item';

test('ids are one set over all nesting and collections', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel
satsingsområder:
  - id: S1
    tittel: Trygg oppvekst
    mål:
      - id: M1
        tittel: Alle barn har en god venn
mål:
  - id: M1
        ^^ id/duplicate-item: Id-en «M1» er allerede brukt av et annet element i dette dokumentet. …
    tittel: Rent vann i alle fjorder
`,
  });
});

test('capital letters do not make another id', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: klimaplan
tittel: Klimaplan
mål:
  - id: M1
    tittel: Halvere utslippene
  - id: m1
        ^^ id/duplicate-item: Id-en «m1» skiller seg fra «M1» bare med store og små bokstaver…
    tittel: Verne myrene
`,
  });
});

test('chapters are part of the document: the later by path is told, whatever their order', async () => {
  await expectFindings(rule, {
    'kapittel-a.yaml': `
type: del
id: kapittel-a
tittel: Oppvekst
del_av: økonomiplan-2026
rekkefølge: 2
tiltak:
  - id: T1
    tittel: Flere helsesykepleiere
`,
    'kapittel-b.yaml': `
type: del
id: kapittel-b
tittel: Helse
del_av: økonomiplan-2026
rekkefølge: 1
tiltak:
  - id: T1
        ^^ id/duplicate-item
    tittel: Velferdsteknologi
`,
    'økonomiplan.yaml': 'type: økonomiplan\nid: økonomiplan-2026\ntittel: Økonomiplan 2026–2029\nperiode: 2026-2029\n',
  });
});

test('1.1 and 1.10 are two ids, and other documents have their own', async () => {
  await expectSilence(rule, {
    'a.yaml': `
type: temaplan
id: a
tittel: Plan for kulturminner
mål:
  - { id: 1.1, tittel: Ta vare på stølene }
  - { id: 1.10, tittel: Merke gamle ferdselsveier }
`,
    'b.yaml': `
type: temaplan
id: b
tittel: Plan for friluftsliv
mål:
  - { id: 1.1, tittel: Turvei i alle grender }
`,
  });
});

test('units of the organisation have ids of their own', async () => {
  const head = (id: string) => `type: organisasjon\nid: ${id}\ntittel: Organisasjonen\nenheter:\n`;
  await expectFindings(rule, {
    'organisasjon.yaml': `${head('organisasjon')}  - id: eksempelvik
    navn: Eksempelvik kommune
    enheter:
      - { id: helse, navn: Helse og mestring }
      - { id: stab, navn: Stab }
      - { id: helse, navn: Helse to }
              ^^^^^ id/duplicate-item: Id-en «helse» er allerede brukt av en annen enhet i organisasjonen, «Helse og mestring». …
      - { id: Stab, navn: Staben }
              ^^^^ id/duplicate-item: Id-en «Stab» skiller seg fra «stab» bare …
`,
  });
  // Two files may hang their parts of the tree on the same unit.
  await expectFindings(rule, {
    'a.yaml': `${head('a')}  - { id: eksempelvik, navn: Eksempelvik kommune, enheter: [{ id: helse, navn: Helse }] }\n`,
    'b.yaml': `${head('b')}  - { id: eksempelvik, navn: Eksempelvik kommune, enheter: [{ id: helse, navn: Omsorg }] }
                                                                  ^^^^^ id/duplicate-item
`,
  });
});
