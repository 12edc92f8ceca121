import { describe, expect, test } from 'vitest';
import { samfunnsdel, økonomiplan } from '../../support/eksempelvik.ts';
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

describe('as of a day long ago', () => {
  const vote = (id: string, date: string, more = '') =>
    `type: temaplan\nid: ${id}\ntittel: Temaplan for ${id}\nvedtak: { organ: kommunestyret, dato: ${date} }\n${more}`;
  const told = async (files: Readonly<Record<string, string>>) => {
    const { diagnostics } = await checkFiles(files, { asOf: '2022-06-01' });
    return diagnostics.filter((found) => found.rule === rule).map(({ at }) => at.path);
  };

  test('what followed within a year on something else is believed, and a typing error is not', async () => {
    const files = {
      'a.yaml': vote('idrett', '2023-05-24'),
      'b.yaml': vote('kultur', '2024-05-22'),
      'c.yaml': vote(
        'klima',
        '2025-05-21',
        'tiltak: [{ id: T1, tittel: Solceller, status: fullført, dato: 2026-05-20 }]\n',
      ),
      'd.yaml': vote(
        'skole',
        '2062-05-24',
        'tiltak: [{ id: T1, tittel: Svømming, status: fullført, dato: 2063-01-10 }]\n',
      ),
    };
    expect(await told(files)).toEqual(['d.yaml', 'd.yaml']);
  });

  test('after more than a year in which nothing was decided, the next decision is not believed', async () => {
    expect(await told({ 'a.yaml': vote('idrett', '2023-05-24'), 'b.yaml': vote('kultur', '2024-05-24') })).toEqual([]);
    expect(await told({ 'a.yaml': vote('idrett', '2023-05-24'), 'b.yaml': vote('kultur', '2024-05-25') })).toEqual([
      'b.yaml',
    ]);
  });

  test('a completion or a report carries nothing on', async () => {
    const done = 'tiltak: [{ id: T1, tittel: Solceller, status: fullført, dato: 2024-05-23 }]\n';
    expect(
      await told({ 'a.yaml': vote('idrett', '2023-05-24', done), 'b.yaml': vote('kultur', '2025-05-20') }),
    ).toEqual(['b.yaml']);
  });

  test('a document whose whole time lies ahead may be adopted until a year after it', async () => {
    const plan = (date: string) => ({ 'a.yaml': vote('idrett', date, 'periode: 2025-2028\n') });
    expect(await told(plan('2024-12-11'))).toEqual([]);
    expect(await told(plan('2030-01-01'))).toEqual([]);
    expect(await told(plan('2030-01-02'))).toEqual(['a.yaml']);
    expect(await told({ 'a.yaml': vote('idrett', '2024-12-11', 'periode: 2022-2028\n') })).toEqual(['a.yaml']);
  });
});

test('a plan whose date is believed follows nothing up yet, and nothing is told for one that is not', async () => {
  const files = (year: string) => ({
    'samfunnsdel.yaml': samfunnsdel,
    'økonomiplan.yaml': økonomiplan.replace('2025-12-16, sak: 98/25', `${year}-12-16`),
  });
  const rulesTold = async (year: string) => {
    const { diagnostics } = await checkFiles(files(year), { asOf: '2026-06-01' });
    return diagnostics.map((found) => found.rule);
  };
  expect(await rulesTold('2026')).toEqual(['lineage/not-followed-up']);
  expect(await rulesTold('2052')).toEqual([rule]);
});
