import { describe, expect, test } from 'vitest';
import { organisation, styringsbrevHead } from '../../support/eksempelvik.ts';
import { expectFindings } from '../../support/expect-findings.ts';
import { checkFiles, type Files, shortForm } from '../../support/workspace.ts';

const letter = (rest = 'mottakere: [oppvekst, helse]') =>
  `${styringsbrevHead}oppdrag:\n  - { id: F1, tittel: Redd liv, lovgrunnlag: kommuneloven § 25-1, frist: 2026-12-01, ${rest} }\n`;
const head = (term: 1 | 2, more = '') =>
  `type: tertialrapport\nid: tertialrapport-${term}\ntittel: Tertialrapport ${term}\nperiode: 2026-T${term}\n${more}`;
const report = (term: 1 | 2, ...lines: readonly string[]) =>
  `${head(term)}rapport:\n${lines.map((line) => `  - { gjelder: styringsbrev-2026#F1, ${line} }\n`).join('')}`;
const files = { 'organisasjon.yaml': organisation, 'brev.yaml': letter() };

/** What one rule says, as `path:line:column`. */
async function told(rule: string, workspace: Files, asOf = '2026-10-01'): Promise<readonly string[]> {
  const found = await checkFiles(workspace, { asOf });
  return found.diagnostics.filter((one) => one.rule === rule).map((one) => shortForm(found, one).split(' ')[0] ?? '');
}

describe('report/delayed-without-comment', () => {
  const rule = 'report/delayed-without-comment';

  test('points at the status', async () => {
    await expectFindings(rule, {
      ...files,
      't1.yaml': `${head(1)}rapport:
  - gjelder: styringsbrev-2026#F1
    status: forsinket
            ^^^^^^^^^ report/delayed-without-comment: Rapporten sier at «Redd liv» er forsinket, men ikke hvorfor. …
`,
    });
  });

  test.each([
    ['with a comment', [report(1, 'status: forsinket, kommentar: Syke.')], 0],
    ['with an empty one', [report(1, 'status: forsinket, kommentar: "  "')], 1],
    ['on its way', [report(1, 'status: pågår')], 0],
    [
      'explained in the newer report',
      [report(1, 'status: forsinket'), report(2, 'status: forsinket, kommentar: Syke.')],
      0,
    ],
    [
      'explained for another unit only',
      [report(1, 'enhet: helse, status: forsinket'), report(2, 'enhet: oppvekst, status: i-rute')],
      1,
    ],
    ['overtaken by a report for all', [report(1, 'enhet: helse, status: forsinket'), report(2, 'status: i-rute')], 0],
    ['for two units', [report(1, 'enhet: helse, status: forsinket', 'enhet: oppvekst, status: forsinket')], 2],
    ['in a draft', [report(1, 'status: forsinket').replace('rapport:', 'status: utkast\nrapport:')], 0],
    ['of an oppdrag that is not found, which is told', [report(1, 'status: forsinket').replace('#F1', '#F7')], 0],
  ])('%s', async (_, reports, expected) => {
    const workspace = { ...files, ...Object.fromEntries(reports.map((text, at) => [`t${at}.yaml`, text])) };
    expect(await told(rule, workspace)).toHaveLength(expected);
  });

  test('a report speaks from the last day of its time', async () => {
    const workspace = { ...files, 't1.yaml': report(1, 'status: forsinket') };
    expect(await told(rule, workspace, '2026-04-29')).toHaveLength(0);
    expect(await told(rule, workspace, '2026-04-30')).toHaveLength(1);
  });
});

describe('report/done-without-date', () => {
  test.each([
    ['without a day', 'status: fullført', letter(), ['t1.yaml:6:46']],
    ['with one', 'status: fullført, dato: 2026-04-01', letter(), []],
    ['whose day the oppdrag states', 'status: fullført', letter('status: fullført, dato: 2026-04-01'), []],
    ['that is closed', 'status: avsluttet', letter(), []],
  ])('%s', async (_, line, brev, expected) => {
    expect(await told('report/done-without-date', { ...files, 'brev.yaml': brev, 't1.yaml': report(1, line) })).toEqual(
      expected,
    );
  });
});

describe('report/reopened', () => {
  test.each([
    ['done, then not', 'status: fullført', 'status: pågår', 1],
    ['closed, then not', 'status: avsluttet', 'status: forsinket', 1],
    ['done twice', 'status: fullført', 'status: fullført', 0],
    ['done, then given up', 'status: fullført', 'status: utgår', 0],
    ['done, then nothing said', 'status: fullført', 'kommentar: Ferdig.', 0],
    ['not done, then done', 'status: pågår', 'status: fullført', 0],
    ['done in one unit, not in another', 'enhet: helse, status: fullført', 'enhet: oppvekst, status: pågår', 0],
    ['done for all, not in a unit', 'status: fullført', 'enhet: oppvekst, status: pågår', 1],
    ['done in a unit, not for all', 'enhet: helse, status: fullført', 'status: pågår', 0],
  ])('%s', async (_, first, second, expected) => {
    const workspace = { ...files, 't1.yaml': report(1, first), 't2.yaml': report(2, second) };
    expect(await told('report/reopened', workspace)).toHaveLength(expected);
    expect(await told('report/reopened', workspace, '2026-08-30')).toHaveLength(0);
  });

  test('two files of the same time are one round', async () => {
    const workspace = {
      ...files,
      't1.yaml': report(1, 'status: fullført'),
      't2.yaml': report(2, 'status: pågår').replace('2026-T2', '2026-T1'),
    };
    expect(await told('report/reopened', workspace)).toEqual([]);
  });
});

describe('report/moved-twice', () => {
  test.each([
    ['moved and moved again', 'ny_frist: 2026-12-15', 'ny_frist: 2027-02-01', ['t2.yaml:6:48']],
    ['the same day again', 'ny_frist: 2026-12-15', 'ny_frist: 2026-12-15', []],
    ['the month of that day', 'ny_frist: 2026-12-15', 'ny_frist: 2026-12', []],
    ['moved back', 'ny_frist: 2026-12-15', 'ny_frist: 2026-12-05', []],
    ['moved once', 'status: pågår', 'ny_frist: 2027-02-01', []],
    ['moved again and done', 'ny_frist: 2026-12-15', 'ny_frist: 2027-02-01, status: fullført', []],
    ['once for each of two units', 'enhet: helse, ny_frist: 2026-12-15', 'enhet: oppvekst, ny_frist: 2027-02-01', []],
  ])('%s', async (_, first, second, expected) => {
    const workspace = { ...files, 't1.yaml': report(1, first), 't2.yaml': report(2, second) };
    expect(await told('report/moved-twice', workspace)).toEqual(expected);
  });
});

describe('report/missing', () => {
  const rule = 'report/missing';
  const tertial = { ...files, 'brev.yaml': letter('mottakere: [oppvekst, helse], rapporteres: tertial') };
  const health = report(1, 'enhet: helse, status: pågår');

  test('is told at the oppdrag, with the units nothing is said of', async () => {
    await expectFindings(
      rule,
      {
        ...tertial,
        'brev.yaml': `${styringsbrevHead}oppdrag:
  - id: F1
        ^^ report/missing: «Redd liv» skal rapporteres, men «Tertialrapport 1» sier ikke hvordan det går for Oppvekst. …
    tittel: Redd liv
    lovgrunnlag: kommuneloven § 25-1
    mottakere: [oppvekst, helse]
    rapporteres: tertial
`,
        't1.yaml': health,
      },
      { asOf: '2026-06-01' },
    );
  });

  test.each([
    ['there is no report', {}],
    ['all have told', { 't1.yaml': report(1, 'enhet: helse, status: pågår', 'enhet: fjordskolen, status: i-rute') }],
    ['it is told for all', { 't1.yaml': report(1, 'status: pågår') }],
    [
      'the unit only contributes',
      {
        't1.yaml': health,
        'brev.yaml': letter('mottakere: [helse, { enhet: oppvekst, rolle: bidrar }], rapporteres: tertial'),
      },
    ],
    [
      'only deviations are reported',
      { 't1.yaml': health, 'brev.yaml': letter('mottakere: [oppvekst, helse], rapporteres: avvik') },
    ],
    ['nothing is said of reporting', { 't1.yaml': health, 'brev.yaml': letter() }],
    [
      'it is reported once a year',
      { 't1.yaml': health, 'brev.yaml': letter('mottakere: [oppvekst, helse], rapporteres: år') },
    ],
    [
      'it is done',
      { 't1.yaml': `${head(1)}rapport: []\n`, 'brev.yaml': letter('status: fullført, rapporteres: tertial') },
    ],
    [
      'it was given after the time of the report',
      { 't1.yaml': health, 'brev.yaml': tertial['brev.yaml'].replace('2026-01-15', '2026-05-04') },
    ],
    [
      'it begins after the time of the report',
      {
        't1.yaml': health,
        'brev.yaml': letter('mottakere: [oppvekst, helse], rapporteres: tertial, gjelder_fra: 2026-05-01'),
      },
    ],
    ['the report is of one unit', { 't1.yaml': health.replace('rapport:', 'gjelder_enhet: helse\nrapport:') }],
    [
      'the report is not voted yet',
      { 't1.yaml': health.replace('rapport:', 'vedtak: { organ: kommunestyret, dato: 2026-06-02 }\nrapport:') },
    ],
    [
      'a line is about an oppdrag that is not found, which is told',
      {
        't1.yaml': report(1, 'enhet: helse, status: pågår', 'enhet: oppvekst, status: pågår').replace(
          '#F1, enhet: oppvekst',
          '#SNØ, enhet: oppvekst',
        ),
      },
    ],
  ])('nothing is said where %s', async (_, more) => {
    expect(await told(rule, { ...tertial, ...more }, '2026-06-01')).toEqual([]);
  });

  test('a report of another letter says nothing of this one, whose period may be wrong', async () => {
    const other = letter('rapporteres: tertial').replaceAll('styringsbrev-2026', 'styringsbrev-2027');
    expect(
      await told(rule, { ...files, 'ny.yaml': other, 't1.yaml': report(1, 'status: i-rute') }, '2026-06-01'),
    ).toEqual([]);
  });

  test('only the newest report is judged, for a year', async () => {
    const workspace = { ...tertial, 't1.yaml': health, 't2.yaml': report(2, 'status: i-rute') };
    expect(await told(rule, workspace, '2026-08-30')).toHaveLength(1);
    expect(await told(rule, workspace, '2026-08-31')).toHaveLength(0);
    expect(await told(rule, { ...tertial, 't1.yaml': health }, '2027-04-30')).toHaveLength(1);
    expect(await told(rule, { ...tertial, 't1.yaml': health }, '2027-05-01')).toHaveLength(0);
  });

  test('what is reported once a year is looked for in the annual report, though a new letter is out', async () => {
    const yearly = { ...files, 'brev.yaml': letter('mottakere: [helse], rapporteres: år') };
    const annual = 'type: årsrapport\nid: å\ntittel: Årsrapport 2026\nperiode: 2026\nrapport: []\n';
    const next = `${styringsbrevHead.replaceAll('2026', '2027').replace('2027-01-15', '2026-12-18')}erstatter: styringsbrev-2026\n`;
    expect(await told(rule, { ...yearly, 'å.yaml': annual, 'brev-2027.yaml': next }, '2027-03-01')).toEqual([
      'brev.yaml:8:11',
    ]);
  });

  test('a report that tells of none of three or more is told once, at the report', async () => {
    const oppdrag = ['F1', 'F2', 'F3'].map(
      (id) => `  - { id: ${id}, tittel: Oppdrag om ${id}, lovgrunnlag: x, rapporteres: tertial }\n`,
    );
    const workspace = {
      ...files,
      'brev.yaml': `${styringsbrevHead}oppdrag:\n${oppdrag.join('')}`,
      't1.yaml': `${head(1)}rapport: []\n`,
    };
    expect(await told(rule, workspace, '2026-06-01')).toEqual(['t1.yaml:2:5']);
  });
});
