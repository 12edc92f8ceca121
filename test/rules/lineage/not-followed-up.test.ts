import { expect, test } from 'vitest';
import { samfunnsdel, økonomiplan, økonomiplanHead } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'lineage/not-followed-up';

const T1 = `${økonomiplanHead}tiltak:
  - { id: T1, tittel: Miljøteam, forankring: samfunnsdel-2024#M1 }
`;

function temaplan(more: string): string {
  return `
type: temaplan
id: ren-fjord
tittel: Plan for ren fjord
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2025-03-12, sak: 17/25 }
${more}`;
}

test('a goal that no measure takes up is told at its id, with the plan that should have', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': T1,
    'samfunnsdel.yaml': `${samfunnsdel.slice(0, samfunnsdel.indexOf('  - id: M2'))}  - id: M2
        ^^ lineage/not-followed-up: Målet «Fjorden er ren» er ikke fulgt opp: «økonomiplan-2026» har verken … i «samfunnsdel-2024#M2» …
    tittel: Fjorden er ren
`,
  });
});

test('a chain through a temaplan follows up', async () => {
  await expectSilence(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'temaplan.yaml': temaplan(`mål:
  - id: M1
    tittel: Ingen utslipp
    forankring: samfunnsdel-2024#M2
    tiltak:
      - { id: T1, tittel: Rense kloakken }
`),
    'økonomiplan.yaml': `${T1}  - { id: T2, tittel: Renseanlegg, forankring: ren-fjord#T1 }\n`,
  });
});

test.each(['ivaretatt', 'løses-i-drift', 'ikke-aktuelt', 'utsatt', 'ikke-prioritert'])(
  'the answer «%s» is follow-up too',
  async (svar) => {
    await expectSilence(rule, {
      'samfunnsdel.yaml': samfunnsdel,
      'økonomiplan.yaml': `${T1}svar:\n  - { gjelder: samfunnsdel-2024#M2, svar: ${svar}, begrunnelse: Kommer i 2027. }\n`,
    });
  },
);

test('an answer about a goal, or about a whole plan, answers for what is in it', async () => {
  const nested = `${samfunnsdel}    delmål:\n      - { id: M2.1, tittel: Badevannet er rent }\n`;
  await expectSilence(rule, {
    'samfunnsdel.yaml': nested,
    'temaplan.yaml': temaplan('mål:\n  - { id: M1, tittel: Ingen utslipp }\n  - { id: M2, tittel: Ren strand }\n'),
    'økonomiplan.yaml': `${T1}svar:
  - { gjelder: samfunnsdel-2024#M2, svar: utsatt, begrunnelse: Kommer i 2027. }
  - { gjelder: ren-fjord, svar: utsatt, begrunnelse: Kommer i 2027. }
`,
  });
});

test('only the topmost goal of a chain speaks', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': T1,
    'samfunnsdel.yaml': `${samfunnsdel.slice(0, samfunnsdel.indexOf('  - id: M2'))}  - id: M2
        ^^ lineage/not-followed-up
    tittel: Fjorden er ren
    delmål:
      - { id: M2.1, tittel: Badevannet er rent }
`,
    'temaplan.yaml': temaplan('mål:\n  - { id: M1, tittel: Ingen utslipp, forankring: samfunnsdel-2024#M2 }\n'),
  });
});

test('a goal is followed up through one child; the children that are not speak for themselves', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `${T1}  - { id: T2, tittel: Renseanlegg, forankring: samfunnsdel-2024#M2.1 }\n`,
    'samfunnsdel.yaml': `${samfunnsdel}    delmål:
      - { id: M2.1, tittel: Badevannet er rent }
      - { id: M2.2, tittel: Strendene er ryddet }
              ^^^^ lineage/not-followed-up
`,
  });
});

test('nothing at all in a document is one finding, at the document', async () => {
  await expectFindings(rule, {
    'samfunnsdel.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
    ^^^^^^^^^^^^^^^^ lineage/not-followed-up: Ingenting i «Samfunnsdelen» er fulgt opp: ingen av de 3 målene …
tittel: Samfunnsdelen
vedtak: { organ: kommunestyret, dato: 2024-06-19, sak: 41/24 }
mål:
  - id: M1
    tittel: Barn hører til
    delmål:
      - { id: M1.1, tittel: Alle har en venn }
  - { id: M2, tittel: Fjorden er ren }
`,
    'økonomiplan.yaml': økonomiplanHead,
  });
});

test('a measure of a temaplan that the økonomiplan does not take in is told without the law', async () => {
  const files = {
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': `${økonomiplan}  - { id: T3, tittel: Rydding, forankring: ren-fjord#T1 }\n`,
  };
  await expectFindings(rule, {
    ...files,
    'temaplan.yaml': temaplan(`forankring: samfunnsdel-2024#M2
tiltak:
  - { id: T1, tittel: Strandrydding }
  - { id: T2, tittel: Båtvaskeplass }
          ^^ lineage/not-followed-up: Tiltaket «Båtvaskeplass» er ikke tatt inn i «økonomiplan-2026» …
`),
  });
  const report = await checkFiles({
    ...files,
    'temaplan.yaml': temaplan('tiltak:\n  - { id: T1, tittel: Rydding }\n  - { id: T2, tittel: Båtvaskeplass }\n'),
  });
  expect(report.diagnostics.filter((found) => found.rule === rule).map(({ legalBasis }) => legalBasis)).toEqual([[]]);
});

test('goals that are given up or reached, and plans not in force, ask nothing', async () => {
  await expectSilence(rule, {
    'økonomiplan.yaml': T1,
    'samfunnsdel.yaml': samfunnsdel.replace('tittel: Fjorden er ren', 'tittel: Fjorden er ren\n    status: fullført'),
    'utkast.yaml': temaplan('status: utkast\nmål:\n  - { id: M1, tittel: Ingen utslipp }\n'),
    'gammel.yaml': temaplan('mål:\n  - { id: M1, tittel: Ingen utslipp }\n')
      .replace('id: ren-fjord', 'id: ren-fjord-2017')
      .replace('2025-2028', '2017-2020')
      .replace('2025-03-12, sak: 17/25', '2017-03-12, sak: 17/17'),
  });
});

test('a measure that is given up, or stands in a plan that has lapsed, follows up nothing', async () => {
  const lapsed = økonomiplan
    .replaceAll('økonomiplan-2026', 'økonomiplan-2021')
    .replaceAll('2026-2029', '2021-2024')
    .replace('2025-12-16, sak: 98/25', '2020-12-16, sak: 98/20');
  await expectFindings(rule, {
    'gammel.yaml': lapsed,
    'økonomiplan.yaml': `${T1}  - { id: T2, tittel: Renseanlegg, forankring: samfunnsdel-2024#M2, status: utgår }\n`,
    'samfunnsdel.yaml': `${samfunnsdel.slice(0, samfunnsdel.indexOf('  - id: M2'))}  - id: M2
        ^^ lineage/not-followed-up
    tittel: Fjorden er ren
`,
  });
});

test('the next økonomiplan counts from the day it is adopted', async () => {
  const next = økonomiplan
    .replaceAll('økonomiplan-2026', 'økonomiplan-2027')
    .replaceAll('2026-2029', '2027-2030')
    .replace('2025-12-16, sak: 98/25', '2026-12-15, sak: 88/26');
  const files = { 'samfunnsdel.yaml': samfunnsdel, 'økonomiplan.yaml': T1, 'neste.yaml': next };
  await expectSilence(rule, files, { asOf: '2026-12-20' });
  const before = await checkFiles(files, { asOf: '2026-12-01' });
  expect(before.diagnostics.filter((found) => found.rule === rule).map(({ ref }) => ref)).toEqual([
    'samfunnsdel-2024#M2',
  ]);
});

test('a plan adopted after the økonomiplan waits for the next one', async () => {
  const late = temaplan('mål:\n  - { id: M1, tittel: Ingen utslipp }\n').replace(
    '2025-03-12, sak: 17/25',
    '2026-03-11, sak: 9/26',
  );
  await expectSilence(rule, {
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': økonomiplan,
    'temaplan.yaml': late,
  });
});

test('with no økonomiplan in force each plan is told once; where none is kept at all only as an info', async () => {
  const draft = økonomiplan.replace(/vedtak: .*\n/, 'status: utkast\n');
  const severities = async (files: Readonly<Record<string, string>>) => {
    const report = await checkFiles({ 'samfunnsdel.yaml': samfunnsdel, ...files });
    return report.diagnostics.filter((found) => found.rule === rule).map(({ ref, severity }) => `${ref} ${severity}`);
  };
  expect(await severities({ 'økonomiplan.yaml': draft })).toEqual(['samfunnsdel-2024 warning']);
  expect(await severities({})).toEqual(['samfunnsdel-2024 info']);
});

test('a goal of a doubled id is not said to be lost', async () => {
  await expectSilence(rule, {
    'økonomiplan.yaml': økonomiplan,
    'samfunnsdel.yaml': `${samfunnsdel}  - { id: M2, tittel: Havet er rent }\n`,
  });
});
