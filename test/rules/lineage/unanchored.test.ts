import { test } from 'vitest';
import { chain, samfunnsdel, styringsbrevHead, økonomiplan, økonomiplanHead } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'lineage/unanchored';

test('an oppdrag and a measure that state nothing they come from are told at their ids', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'styringsbrev.yaml': `${styringsbrevHead}oppdrag:
  - id: F1
        ^^ lineage/unanchored: «Få teamene på plass» (oppdrag) mangler forankring. …
    tittel: Få teamene på plass
    mottakere: [oppvekst]
`,
    'økonomiplan.yaml': `${økonomiplanHead}tiltak:
  - id: T1
    tittel: Miljøteam
    forankring: samfunnsdel-2024#M1
  - id: T2
        ^^ lineage/unanchored: «Nytt fagsystem» (tiltak) mangler forankring. …
    tittel: Nytt fagsystem
`,
  });
});

test('vote, law, nesting, a reference that leads nowhere and one that cannot be read all anchor', async () => {
  await expectSilence(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': `${økonomiplanHead}mål:
  - id: M1
    tittel: Barn hører til
    tiltak:
      - { id: T1, tittel: Miljøteam }
verbalvedtak:
  - { id: V1, tittel: Se på bussrutene }
tiltak:
  - { id: T2, tittel: Nye bussruter, følger_opp: V1 }
  - { id: T3, tittel: Beredskapsplan, lovgrunnlag: sivilbeskyttelsesloven § 15 }
  - { id: T4, tittel: Svømmehall, forankring: samfunnsdel-2024#M99 }
  - { id: T5, tittel: Badeplass, forankring: { mål: M2 } }
`,
  });
});

test('what is given up, and what stands in a document that is only planned, is left alone', async () => {
  await expectSilence(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': `${økonomiplanHead}tiltak:
  - { id: T2, tittel: Nytt fagsystem, status: utgår }
`,
    'neste.yaml': `
type: økonomiplan
id: økonomiplan-2027
tittel: Økonomiplan 2027-2030
periode: 2027-2030
status: planlagt
tiltak:
  - { id: T1, tittel: Noe nytt }
`,
  });
});

test('a draft is told: it is while it is written that the anchor is found', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'neste.yaml': `
type: økonomiplan
id: økonomiplan-2027
tittel: Økonomiplan 2027-2030
periode: 2027-2030
status: utkast
forankring: samfunnsdel-2024
tiltak:
  - id: T1
        ^^ lineage/unanchored
    tittel: Noe nytt
`,
  });
});

test('a measure of a temaplan may stand without an anchor', async () => {
  await expectSilence(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'temaplan.yaml': `
type: temaplan
id: frivillighet
tittel: Plan for frivillighet
forankring: samfunnsdel-2024#M1
tiltak:
  - { id: T1, tittel: Frivilligsentral }
`,
  });
});

test('a document that must rest on another and does not is told at its id', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
    ^^^^^^^^^^^^^^^^ lineage/unanchored: «Økonomiplan 2026-2029» (økonomiplan) bygger ikke på noe: …
tittel: Økonomiplan 2026-2029
periode: 2026-2029
verbalvedtak:
  - { id: V1, tittel: Se på bussrutene }
`,
  });
});

test('a document rests on another through its items, its parts and its answers', async () => {
  await expectSilence(rule, {
    ...chain,
    'økonomiplan.yaml': økonomiplan.replace('forankring: samfunnsdel-2024\n', ''),
    'virksomhetsplan-oppvekst.yaml': `
type: virksomhetsplan
id: virksomhetsplan-oppvekst
tittel: Virksomhetsplan 2026
periode: 2026
gjelder_enhet: oppvekst
svar:
  - { gjelder: styringsbrev-2026#F1, svar: løses-i-drift, begrunnelse: Teamene er på plass. }
`,
  });
});

test('nothing is asked of a document where the workspace keeps nothing it could rest on', async () => {
  await expectSilence(rule, { 'styringsbrev.yaml': styringsbrevHead, 'samfunnsdel.yaml': samfunnsdel });
});
