import { test } from 'vitest';
import { organisation, styringsbrevHead, økonomiplanHead } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'vote/without-owner';
const whole = 'ansvarlig: helse, frist: 2026-09-30, status: pågår';
const plan = (rest: string, head = økonomiplanHead) =>
  `${head}verbalvedtak:\n  - { id: VV1, tittel: Læreplasser, ${rest} }\n`;
const letter = (rest: string) =>
  `${styringsbrevHead}oppdrag:\n  - { id: F1, tittel: Læreplasser, følger_opp: økonomiplan-2026#VV1, ${rest} }\n`;
const report = (line: string) =>
  `type: tertialrapport\nid: t1\ntittel: Tertialrapport 1\nperiode: 2026-T1\nrapport:\n  - { gjelder: økonomiplan-2026#VV1, ${line} }\n`;
const files = { 'organisasjon.yaml': organisation };

test('all that a vote lacks is told at its id, once', async () => {
  await expectFindings(rule, {
    ...files,
    'økonomiplan.yaml': `${økonomiplanHead}verbalvedtak:
  - id: VV1
        ^^^ vote/without-owner: Verbalvedtaket «Læreplasser» mangler «ansvarlig», «frist» og «status». …
    tittel: Læreplasser
  - id: VV2
        ^^^ vote/without-owner: Verbalvedtaket «Skolemat» mangler «frist». …
    tittel: Skolemat
    ansvarlig: oppvekst
    status: pågår
`,
  });
});

test.each([
  ['a vote that has all', plan(whole)],
  ['one that is done', plan('status: fullført')],
  ['one that is given up', plan('status: utgår')],
  ['a draft', plan('status: pågår', økonomiplanHead.replace(/vedtak: .*/, 'status: utkast'))],
  ['a plan that is voted only later', plan('status: pågår', økonomiplanHead.replace('2025-12-16', '2026-06-02'))],
  ['an innstilling', plan('status: pågår', økonomiplanHead.replace('sak:', 'utfall: innstilling, sak:'))],
  ['a key that cannot be read, which is told', plan('ansvarlig: helse, frist: før jul, status: pågår')],
  ['a vedtakspunkt', `${økonomiplanHead}vedtakspunkter:\n  - { id: V1, tittel: Skattøret er det høyeste }\n`],
])('nothing is said of %s', async (_, text) => {
  await expectSilence(rule, { ...files, 'økonomiplan.yaml': text });
});

test('what an oppdrag or a report says of it counts', async () => {
  const economy = { ...files, 'økonomiplan.yaml': plan('nummer: "8"') };
  await expectSilence(rule, {
    ...economy,
    'brev.yaml': letter('mottakere: [helse], frist: 2026-09-01, status: pågår'),
  });
  await expectSilence(rule, {
    ...economy,
    'brev.yaml': letter('mottakere: [helse]'),
    'rapport.yaml': report('status: forsinket, ny_frist: 2026-10-01, kommentar: Venter.'),
  });
  await expectSilence(rule, { ...economy, 'rapport.yaml': report('status: fullført, dato: 2026-04-01') });
});

test('a vote holds until it is done, also when its plan is replaced; not when a newer vote carries it on', async () => {
  const old = plan('status: pågår').replaceAll('2026', '2025').replace('2025-12-16', '2024-12-17');
  const next = (rest: string) =>
    plan(`${whole}${rest}`).replace('forankring: samfunnsdel-2024', 'erstatter: økonomiplan-2025');
  await expectSilence(rule, { ...files, 'a.yaml': old, 'b.yaml': next(', viderefører: økonomiplan-2025#VV1') });
  await expectFindings(rule, {
    ...files,
    'a.yaml': old.replace(
      '- { id: VV1, tittel: Læreplasser, status: pågår }',
      `- id: VV1
        ^^^ vote/without-owner: … «ansvarlig» og «frist». …
    tittel: Læreplasser
    status: pågår`,
    ),
    'b.yaml': next(''),
  });
});
