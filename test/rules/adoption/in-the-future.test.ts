import { expect, test } from 'vitest';
import { expectFindings } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'adoption/in-the-future';

test('votes, approvals, completions and reports more than a year ahead are errors at their dates', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: økonomiplan
id: a
tittel: Økonomiplan
vedtak: { organ: kommunestyret, dato: 2062-12-10 }
                                      ^^^^^^^^^^ adoption/in-the-future: Vedtaket er datert 2062-12-10, mer enn et år fram i tid. …
behandling: [{ organ: formannskapet, dato: 2062-11-25, utfall: innstilling }]
                                           ^^^^^^^^^^ adoption/in-the-future: Innstillingen er datert …
tiltak:
  - { id: T1, tittel: Miljøteam, status: fullført, dato: 2062-03-01 }
                                                         ^^^^^^^^^^ adoption/in-the-future: Her står det at noe ble gjort 2062-03-01, …
verbalvedtak:
  - { id: V1, tittel: Flere sommerjobber, vedtak: { organ: kommunestyret, dato: 2052-12-10 } }
                                                                                ^^^^^^^^^^ adoption/in-the-future
`,
    'b.yaml': `
type: styringsbrev
id: b
tittel: Styringsbrev
godkjent: { av: kommunedirektør, dato: 2062-01-08 }
                                       ^^^^^^^^^^ adoption/in-the-future: Godkjenningen er datert …
`,
    'c.yaml': `
type: tertialrapport
id: c
tittel: Tertialrapport
periode: 2026-T1
rapport:
  - { gjelder: a#T1, status: fullført, dato: 2062-04-30 }
                                             ^^^^^^^^^^ adoption/in-the-future: Rapporteringen er datert …
`,
  });
});

test('366 days ahead may be planned, one more may not', async () => {
  const on = async (date: string, asOf: string) => {
    const text = `type: økonomiplan\nid: a\ntittel: Økonomiplan\nvedtak: { organ: kommunestyret, dato: ${date} }\n`;
    const { diagnostics } = await checkFiles({ 'a.yaml': text }, { asOf });
    return diagnostics.filter((found) => found.rule === rule).map(({ severity }) => severity);
  };
  expect(await on('2027-06-02', '2026-06-01')).toEqual([]);
  expect(await on('2027-06-03', '2026-06-01')).toEqual(['error']);
  expect(await on('2025-01-01', '2024-01-01')).toEqual([]);
  expect(await on('2027', '2026-06-01')).toEqual([]);
  expect(await on('2028', '2026-06-01')).toEqual(['error']);
  expect(await on('ukjent', '2026-06-01')).toEqual([]);
});
