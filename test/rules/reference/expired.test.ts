import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'reference/expired';
const basis = (type: string, more: string) =>
  `type: ${type}\nid: grunnlag\ntittel: Plan for folkehelse\nmål:\n  - { id: M1, tittel: Flere er ute hver dag }\n${more}\n`;
const child = (type: string, more: string) => `type: ${type}\nid: barn\ntittel: Planen for neste periode\n${more}\n`;

test('a basis that ended before the period is told once per pair, at the first reference', async () => {
  await expectFindings(rule, {
    'barn.yaml': child(
      'økonomiplan',
      `periode: 2026-2029
tiltak:
  - id: T1
    tittel: Turgrupper
    forankring: grunnlag#M1
                ^^^^^^^^^^^ reference/expired: «grunnlag» gjaldt til … og var altså ute før dette dokumentet begynner å gjelde. …
  - { id: T2, tittel: Frisklivssentral, forankring: grunnlag }`,
    ),
    'grunnlag.yaml': basis('temaplan', 'periode: 2018-2023'),
  });
});

test('a basis that ends inside the period is told', async () => {
  await expectFindings(rule, {
    'barn.yaml': child(
      'økonomiplan',
      'periode: 2026-2029\nforankring: grunnlag\n            ^^^^^^^^ reference/expired: «grunnlag» gjelder bare til …',
    ),
    'grunnlag.yaml': basis('temaplan', 'periode: 2020-2027'),
  });
});

test('what lapses is told as a warning, what is only past its horizon as an opinion to check', async () => {
  const severities = async (type: string) => {
    const report = await checkFiles({
      'barn.yaml': child('økonomiplan', 'periode: 2026-2029\nforankring: grunnlag'),
      'grunnlag.yaml': basis(type, 'periode: 2013-2025'),
    });
    return report.diagnostics.filter((found) => found.rule === rule).map(({ severity }) => severity);
  };
  expect(await severities('temaplan')).toEqual(['warning']);
  expect(await severities('kommuneplan-samfunnsdel')).toEqual(['info']);
  expect(await severities('stortingsmelding')).toEqual(['info']);
});

test('stated validity counts before the plan horizon', async () => {
  await expectFindings(rule, {
    'barn.yaml': child(
      'økonomiplan',
      'periode: 2026-2029\nforankring: grunnlag\n            ^^^^^^^^ reference/expired: «grunnlag» gjaldt til …',
    ),
    'grunnlag.yaml': basis(
      'kommuneplan-samfunnsdel',
      'periode: 2013-2030\ngyldig: { fra: 2013-01-01, til: 2024-12-31 }',
    ),
  });
  await expectSilence(rule, {
    'barn.yaml': child('økonomiplan', 'periode: 2026-2029\nforankring: grunnlag'),
    'grunnlag.yaml': basis('temaplan', 'periode: 2018-2023\ngyldig: { fra: 2018-01-01, til: 2030-12-31 }'),
  });
});

test.each([
  ['økonomiplan', 'periode: 2026-2029', 'kommuneplan-samfunnsdel', 'periode: 2015-2026'],
  ['styringsbrev', 'periode: 2026', 'økonomiplan', 'periode: 2026-2029'],
  ['virksomhetsplan', 'periode: 2029', 'økonomiplan', 'periode: 2026-2029'],
  ['virksomhetsplan', 'periode: 2026', 'temaplan', 'periode: 2020-2026'],
  ['virksomhetsplan', 'periode: 2026-2029', 'styringsbrev', 'periode: 2026'],
  ['kommuneplan-samfunnsdel', 'periode: 2025-2036', 'planstrategi', 'periode: 2024-2027'],
  ['økonomiplan', 'periode: 2026-2029', 'planstrategi', 'periode: 2024-2027'],
  ['tertialrapport', 'periode: 2026-T1', 'styringsbrev', 'periode: 2026'],
  ['årsrapport', 'periode: 2023', 'temaplan', 'periode: { fra: 2018-01-01, til: 2023-06-30 }'],
  ['økonomiplan', '', 'temaplan', 'periode: 2018-2023'],
  ['økonomiplan', 'periode: 2026-2029', 'temaplan', ''],
  ['økonomiplan', 'periode: 2026-2029', 'temaplan', 'periode: { fra: 2018-01-01 }'],
  ['økonomiplan', 'periode: 2026-2029', 'årsrapport', 'periode: 2023'],
  ['økonomiplan', 'periode: 2026-2029', 'temaplan', 'periode: 2018-2023\nstatus: utkast'],
])('%s (%s) on %s (%s) is fine', async (type, period, basisType, basisPeriod) => {
  await expectSilence(rule, {
    'barn.yaml': child(type, `${period}\nforankring: grunnlag`),
    'grunnlag.yaml': basis(basisType, basisPeriod),
  });
});

test('a plan without a period needs its basis from the day it was adopted', async () => {
  const vote = (date: string) => `vedtak: { organ: kommunestyret, dato: ${date}, sak: ukjent }`;
  await expectFindings(rule, {
    'barn.yaml': child(
      'reguleringsplan',
      `${vote('2024-03-01')}\nforankring: grunnlag\n            ^^^^^^^^ reference/expired`,
    ),
    'grunnlag.yaml': basis('temaplan', 'periode: 2018-2023'),
  });
  await expectSilence(rule, {
    'barn.yaml': child('reguleringsplan', `${vote('2022-03-01')}\nforankring: grunnlag`),
    'grunnlag.yaml': basis('temaplan', 'periode: 2018-2023'),
  });
});

const kept = (choice: string) => `
type: planstrategi
id: planstrategi
tittel: Planstrategi 2024–2027
periode: 2024-2027
planbehov:
  - { id: P1, gjelder: grunnlag, valg: ${choice} }
`;
const prolonged = (more: string) =>
  `type: sak\nid: sak-9-24\ntittel: Folkehelseplanen forlenges\nforlenger: grunnlag\n${more}\n`;

test.each([
  ['a planstrategi that keeps it', kept('videreføres')],
  ['a document that prolongs it', prolonged('periode: 2024-2030')],
  ['a document that prolongs it without end', prolonged('')],
  ['a document that prolongs it into the period', prolonged('periode: 2024-2027')],
])('%s silences', async (_, more) => {
  for (const [type, period] of [
    ['temaplan', '2018-2023'],
    ['temaplan', '2018-2026'],
    ['kommuneplan-samfunnsdel', '2012-2024'],
  ] as const) {
    await expectSilence(rule, {
      'barn.yaml': child('økonomiplan', 'periode: 2026-2029\nforankring: grunnlag'),
      'grunnlag.yaml': basis(type, `periode: ${period}`),
      'mer.yaml': more,
    });
  }
});

test.each([
  ['a planstrategi that revises it', kept('revideres')],
  ['a prolonging that is only a draft', prolonged('status: utkast')],
  ['a prolonging that has run out itself', prolonged('periode: 2024-2025')],
])('%s does not silence', async (_, more) => {
  await expectFindings(rule, {
    'barn.yaml': child(
      'økonomiplan',
      'periode: 2026-2029\nforankring: grunnlag\n            ^^^^^^^^ reference/expired',
    ),
    'grunnlag.yaml': basis('temaplan', 'periode: 2018-2023'),
    'mer.yaml': more,
  });
});

test('where the basis lapsed and was replaced, the graver is told, with the new one', async () => {
  const files = (type: string, caret: string) => ({
    'barn.yaml': child('økonomiplan', `periode: 2026-2029\nforankring: grunnlag\n            ^^^^^^^^ ${caret}`),
    'grunnlag.yaml': basis(type, 'periode: 2018-2023'),
    'ny.yaml': `type: ${type}\nid: ny\ntittel: Folkehelse i Eksempelvik\nperiode: 2024-2030\nerstatter: grunnlag\n`,
  });
  await expectFindings('reference/replaced', files('temaplan', 'reference/expired: … Mente du «ny»?'));
  await expectFindings('reference/expired', files('kommuneplan-samfunnsdel', 'reference/replaced: … Mente du «ny»?'));
});

test('types that need to hold only at the start are the municipality’s choice', async () => {
  await expectSilence(rule, {
    'barn.yaml': child('økonomiplan', 'periode: 2026-2029\nforankring: grunnlag'),
    'grunnlag.yaml': basis('temaplan', 'periode: 2020-2027'),
    'plans.config.yaml': 'regler:\n  reference/expired: [warning, { bare_ved_start: [temaplan] }]\n',
  });
});

test('a period that ends before it begins is told as that', async () => {
  await expectSilence('reference/expired', {
    'a.yaml': 'type: økonomiplan\nid: a\ntittel: Økonomiplan\nperiode: 2026-2029\n',
    'b.yaml': 'type: styringsbrev\nid: b\ntittel: Styringsbrev\nperiode: { fra: 2029, til: 2026 }\nforankring: a\n',
    'c.yaml': 'type: økonomiplan\nid: c\ntittel: Økonomiplan\nperiode: { fra: 2029, til: 2026 }\n',
    'd.yaml': 'type: styringsbrev\nid: d\ntittel: Styringsbrev\nperiode: 2028\nforankring: c\n',
  });
});
