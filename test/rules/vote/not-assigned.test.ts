import { expect, test } from 'vitest';
import { organisation, styringsbrevHead, virksomhetsplan, økonomiplanHead } from '../../support/eksempelvik.ts';
import { expectFindings } from '../../support/expect-findings.ts';
import { checkFiles, type Files } from '../../support/workspace.ts';

const rule = 'vote/not-assigned';
const plan = `${økonomiplanHead}verbalvedtak:
  - { id: VV1, tittel: Læreplasser, ansvarlig: helse, frist: 2026-12-31, status: pågår }
`;
const letter = `${styringsbrevHead}oppdrag:
  - { id: F1, tittel: Redd liv, lovgrunnlag: helse- og omsorgstjenesteloven § 3-1, mottakere: [helse] }
`;
const files = { 'organisasjon.yaml': organisation, 'økonomiplan.yaml': plan, 'brev.yaml': letter };
const count = async (workspace: Files, asOf: string) =>
  (await checkFiles(workspace, { asOf })).diagnostics.filter((found) => found.rule === rule).length;

test('a vote that is let lie is told at its id', async () => {
  await expectFindings(rule, {
    ...files,
    'økonomiplan.yaml': `${økonomiplanHead}verbalvedtak:
  - id: VV1
        ^^^ vote/not-assigned: «Læreplasser» ble vedtatt 2025-12-16, men er ikke med i noe oppdrag eller tiltak. Skriv «følger_opp: økonomiplan-2026#VV1» …
    tittel: Læreplasser
    ansvarlig: helse
    frist: 2026-12-31
    status: pågår
`,
  });
});

test.each([
  // 16 December and 84 days.
  ['twelve weeks after the vote not yet', '2026-03-10', '', 0],
  ['the day after', '2026-03-11', '', 1],
  ['with eight weeks as the limit not yet', '2026-02-10', 'regler: { vote/not-assigned: [warning, { uker: 8 }] }', 0],
  ['and the day after', '2026-02-11', 'regler: { vote/not-assigned: [warning, { uker: 8 }] }', 1],
])('%s', async (_, asOf, config, expected) => {
  const workspace = config === '' ? files : { ...files, 'plans.config.yaml': `${config}\n` };
  expect(await count(workspace, asOf)).toBe(expected);
});

test.each([
  [
    'an oppdrag follows it up',
    { 'brev.yaml': letter.replace('lovgrunnlag', 'følger_opp: økonomiplan-2026#VV1, lovgrunnlag') },
  ],
  [
    'an oppdrag rests on it',
    { 'brev.yaml': letter.replace('lovgrunnlag', 'forankring: økonomiplan-2026#VV1, lovgrunnlag') },
  ],
  [
    'a misspelt reference may mean it',
    { 'brev.yaml': letter.replace('lovgrunnlag', 'følger_opp: økonomiplan-2026#VV11, lovgrunnlag') },
  ],
  [
    'a unit plan takes it up',
    {
      'vp.yaml': `${virksomhetsplan('helse', [])}aktiviteter:\n  - { id: A1, tittel: Tiltak, følger_opp: økonomiplan-2026#VV1 }\n`,
    },
  ],
  [
    'an answer is about it, though it puts it off',
    {
      'vp.yaml': `${virksomhetsplan('helse', [])}svar:\n  - { gjelder: økonomiplan-2026#VV1, svar: utsatt, begrunnelse: Til 2027. }\n`,
    },
  ],
  [
    'a measure is nested in it',
    { 'økonomiplan.yaml': plan.replace('pågår }', 'pågår, tiltak: [{ id: T9, tittel: Løft }] }') },
  ],
  ['a plan follows it up', { 'sak.yaml': 'type: sak\nid: sak-1\ntittel: Sak\nfølger_opp: økonomiplan-2026#VV1\n' }],
  ['it is done', { 'økonomiplan.yaml': plan.replace('status: pågår', 'status: fullført') }],
  ['it is given up', { 'økonomiplan.yaml': plan.replace('status: pågår', 'status: utgår') }],
  ['nobody is named for it, which is told', { 'økonomiplan.yaml': plan.replace('ansvarlig: helse, ', '') }],
  [
    'an oppdrag without anchor, which is told, may be the one',
    { 'brev.yaml': letter.replace(/lovgrunnlag: .*?, /, '') },
  ],
  ['letters of its time are not kept here', { 'brev.yaml': letter.replaceAll('2026', '2028') }],
  ['there is nothing that could take it up', { 'brev.yaml': 'type: notat\nid: notat-1\ntittel: Notat\n' }],
  [
    'a report says that it is done',
    {
      'r.yaml':
        'type: tertialrapport\nid: t1\ntittel: Rapport\nperiode: 2026-T1\nrapport: [{ gjelder: økonomiplan-2026#VV1, status: fullført, dato: 2026-04-01 }]\n',
    },
  ],
])('nothing is said where %s', async (_, more) => {
  expect(await count({ ...files, ...more }, '2026-06-01')).toBe(0);
});

test('a vedtakspunkt counts where it says who or when', async () => {
  const points = (rest: string) =>
    `${økonomiplanHead}vedtakspunkter:\n  - { id: V1, tittel: Sak om skolemat${rest} }\n`;
  expect(await count({ ...files, 'økonomiplan.yaml': points('') }, '2026-06-01')).toBe(0);
  expect(await count({ ...files, 'økonomiplan.yaml': points(', frist: 2026-10-01') }, '2026-06-01')).toBe(1);
});
