import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';
import { broken } from '../../support/broken.ts';

const rule = 'period/title-mismatch';
const plan = (title: string, period: string, type = 'økonomiplan') => ({
  'plan.yaml': `type: ${type}\nid: plan\ntittel: ${title}\nperiode: ${period}\n`,
});

test('years of the title that are not the period are told at the years', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2025–2028 for Eksempelvik
                    ^^^^^^^^^ period/title-mismatch: Tittelen sier «2025–2028», men perioden er 2026-2029. …
periode: 2026-2029
`,
  });
});

test('the place is exact in quotation marks too', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: "Økonomiplan 2025-2028: trygg drift"
                     ^^^^^^^^^ period/title-mismatch
periode: 2026-2029
`,
  });
});

test('where letters are written in two parts, the whole title is marked', async () => {
  const title = 'Økonomiplan på 2025–2028'.normalize('NFD');
  const report = await checkFiles(plan(title, '2026-2029'));
  const [found] = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  const { start, end } = found?.at.span ?? { start: 0, end: 0 };
  expect(report.text('plan.yaml')?.slice(start, end)).toBe(title);
});

test('years that were swapped are told', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2029–2026
                    ^^^^^^^^^ period/title-mismatch: Tittelen sier «2029–2026», men perioden er 2026-2029. …
periode: 2026-2029
`,
  });
});

test('the year of a document for one year is told where it is another', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: styringsbrev
id: a
tittel: Kommunedirektørens styringsbrev 2025
                                        ^^^^ period/title-mismatch: Tittelen sier «2025», men perioden er 2026. …
periode: 2026
`,
    'b.yaml': `
type: tertialrapport
id: b
tittel: Tertialrapport 2/2025
                         ^^^^ period/title-mismatch: Tittelen sier «2025», men perioden er …
periode: 2026-T2
`,
    'c.yaml': `
type: månedsrapport
id: c
tittel: Månedsrapport mars 2025
                           ^^^^ period/title-mismatch: Tittelen sier «2025», men perioden er 2026-03. …
periode: 2026-03
`,
    'd.yaml': `
type: styringsbrev
id: d
tittel: Styringsbrev 2025 til økonomiplan 2025–2028
                     ^^^^ period/title-mismatch
periode: 2026
`,
    'e.yaml': `
type: årsbudsjett
id: e
tittel: Årsbudsjett etter økonomiplan 2022–2025
                                      ^^^^^^^^^ period/title-mismatch
periode: 2026
`,
  });
});

test.each([
  ['Økonomiplan 2026–2029', '2026-2029'],
  ['Økonomiplan 2026-2029', '2026–2029'],
  ['Økonomiplan 2026 – 2029', '2026-2029'],
  ['Økonomiplan 2026—2029', '2026-2029'],
  ['Økonomiplan 2026-29', '2026-2029'],
  ['Økonomiplan for 2026 til 2029', '2026-2029'],
  ['Økonomiplan 2026', '2026-2029'],
  ['Budsjett 2026 og økonomiplan 2026-2029', '2026-2029'],
  ['Budsjett 2026 og økonomiplan 2027–2029', '2026-2029'],
  ['Økonomiplan 2026–2029, rullering av 2025–2028', '2026-2029'],
  ['Økonomiplan', '2026-2029'],
])('«%s» agrees with %s', async (title, period) => expectSilence(rule, plan(title, period)));

test('a single year makes no wrong pair right', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Budsjett 2026 og økonomiplan 2025-2028
                                     ^^^^^^^^^ period/title-mismatch: Tittelen sier «2025-2028», men perioden er 2026-2029. …
periode: 2026-2029
`,
  });
});

test.each([
  ['Årsbudsjett 2026', '2026'],
  ['Årsbudsjett 2026 (første år i økonomiplan 2026–2029)', '2026'],
  ['Årsbudsjett etter økonomiplan 2026–2029', '2026'],
  ['Handlingsplan på vei mot 2030', '2026'],
  ['Veikart 2050', '2026'],
  ['Handlingsplan for klima 2050 med tiltak for 2026', '2026'],
  ['Plan etter opplæringslova av 2023', '2026'],
  ['Plan for 12.05.2025', '2026'],
  ['Oppfølging av sak 2025/104', '2026'],
  ['Oppfølging av sak 104/2025', '2026'],
  ['Oppfølging av vedtak 2025-06-18', '2026'],
  ['Månedsrapport 2026-10', '2026-10'],
  ['Tilskudd til 2500 barn', '2026'],
])('«%s» says nothing against %s', async (title, period) =>
  expectSilence(rule, plan(title, period, 'virksomhetsplan')),
);

test.each([
  ['Plan for barnehageåret 2025/26', '{ fra: 2025-08-01, til: 2026-07-31 }'],
  ['Plan for skoleåret 2025–2026', '{ fra: 2025-08-01, til: 2026-07-31 }'],
  ['Planstrategi 2024–2028', '{ fra: 2024-05-15, til: 2028-05-14 }'],
  ['Kommuneplan 2024–2036', '{ fra: 2024-01-01 }'],
])('«%s» agrees with %s', async (title, period) => expectSilence(rule, plan(title, period, 'temaplan')));

test('a stated validity may be what the title says', async () => {
  await expectSilence(
    rule,
    plan('Planstrategi 2023–2027', '2024-2027\ngyldig: { fra: 2023-10-12, til: 2027-10-14 }', 'planstrategi'),
  );
});

test('titles of reports on a plan, and of the work with one, name that plan', async () => {
  await expectSilence(rule, {
    ...plan('Planprogram for kommuneplanens samfunnsdel 2026–2038', '2025-2026', 'planprogram'),
    'notat.yaml': 'type: notat\nid: notat\ntittel: Evaluering av temaplan 2018–2022\nperiode: 2026\n',
  });
});

test('without a period that can be read nothing is said', async () => {
  await expectSilence(rule, {
    'a.yaml': 'type: økonomiplan\nid: a\ntittel: Økonomiplan 2025–2028\n',
    'b.yaml': 'type: økonomiplan\nid: b\ntittel: Økonomiplan 2025–2028\nperiode: 2029-2026\n',
    'd.yaml': 'type: økonomiplan\nid: d\ntittel: Økonomiplan 2025–2028\nperiode: { fra: 2029, til: 2026 }\n',
    'c.yaml': broken('type: økonomiplan\nid: c\ntittel: Økonomiplan 2025–2028\nperiode: 2026-2029'),
  });
});
