import { describe, expect, test } from 'vitest';
import { chain, virksomhetsplan } from '../../support/eksempelvik.ts';
import { checkFiles } from '../../support/workspace.ts';

const areas = /^(?:lineage|organisation)\//;

async function found(files: Readonly<Record<string, string>>, asOf = '2026-06-01'): Promise<readonly string[]> {
  const report = await checkFiles(files, { asOf });
  return report.diagnostics.map(({ rule, ref }) => `${rule} ${ref ?? ''}`);
}

/** The chain with one change in one file. */
function broken(path: string, change: (text: string) => string): Readonly<Record<string, string>> {
  const text = chain[path] ?? '';
  const changed = change(text);
  expect(changed).not.toBe(text);
  return { ...chain, [path]: changed };
}

test('a whole chain gives no finding of lineage and organisation', async () => {
  const report = await checkFiles(chain, { asOf: '2026-06-01' });
  expect(report.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test.each([
  ['a reference to a goal', 'økonomiplan.yaml', 'samfunnsdel-2024#M2', 'samfunnsdel-2024#M7', 'reference/unknown-item'],
  [
    'the document of a reference',
    'økonomiplan.yaml',
    'samfunnsdel-2024#M2',
    'samfunsdel-2024#M2',
    'reference/unknown-document',
  ],
  ['a reference to an oppdrag', 'virksomhetsplan-helse.yaml', '#F2', '#F7', 'reference/unknown-item'],
  [
    'a reference to a measure',
    'styringsbrev.yaml',
    'økonomiplan-2026#T2',
    'økonomiplan-2026#T9',
    'reference/unknown-item',
  ],
  [
    'the key of an anchor',
    'økonomiplan.yaml',
    'forankring: samfunnsdel-2024#M2',
    'forankrng: samfunnsdel-2024#M2',
    'schema/unknown-key',
  ],
  ['a collection', 'økonomiplan.yaml', 'tiltak:', 'tiltk:', 'schema/unknown-key'],
  [
    'whose plan it is',
    'virksomhetsplan-helse.yaml',
    'gjelder_enhet: helse',
    'gjelder_enhet: hellse',
    'organisation/unknown-unit',
  ],
  ['a recipient', 'styringsbrev.yaml', '[helse]', '[hellse]', 'organisation/unknown-unit'],
  ['a unit', 'organisasjon.yaml', 'id: helse', 'id: hellse', 'organisation/unknown-unit'],
  ['the date of a vote', 'økonomiplan.yaml', '2025-12-16', '2052-12-16', 'adoption/in-the-future'],
])('misspelling %s breaks no thread elsewhere', async (_, path, from, to, rule) => {
  const findings = await found(broken(path, (text) => text.replace(from, to)));
  expect(findings.filter((finding) => areas.test(finding) && !finding.startsWith(rule))).toEqual([]);
});

test.each([
  ['type', 'økonomiplan.yaml', /^type: .*\n/m],
  ['id', 'økonomiplan.yaml', /^id: .*\n/m],
  ['type of a unit plan', 'virksomhetsplan-helse.yaml', /^type: .*\n/m],
  ['id of the letter', 'styringsbrev.yaml', /^id: .*\n/m],
  ['period of the letter', 'styringsbrev.yaml', /^periode: .*\n/m],
  ['approval of the letter', 'styringsbrev.yaml', /^godkjent: .*\n/m],
  ['vote of the plan', 'økonomiplan.yaml', /^vedtak: .*\n/m],
  ['type of a unit', 'organisasjon.yaml', / {4}type: sektor\n(?= {4}leder: sektordirektør helse)/],
])('a lost %s breaks no thread elsewhere', async (_, path, line) => {
  expect(
    (await found(broken(path, (text) => text.replace(line, '')))).filter((finding) => areas.test(finding)),
  ).toEqual([]);
});

describe.each(['beskrivelse: "uten slutt\n', '- løst punkt\n'])('a file that ends in %j', (fault) => {
  test.each(Object.keys(chain))('breaks no thread elsewhere: %s', async (path) => {
    const findings = await found(broken(path, (text) => `${text}${fault}`));
    expect(findings.filter((finding) => areas.test(finding))).toEqual([]);
  });
});

test.each(Object.keys(chain))('%s without a word in it breaks no thread elsewhere', async (path) => {
  expect((await found(broken(path, () => ''))).filter((finding) => areas.test(finding))).toEqual([]);
});

test('an oppdrag that lost its anchor is told, not the measure that it gave to somebody', async () => {
  const files = broken('styringsbrev.yaml', (text) => text.replace('    forankring: økonomiplan-2026#T2\n', ''));
  const withoutActivity = { ...files, 'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1', 'F2']) };
  expect(await found(withoutActivity)).toEqual(['lineage/unanchored styringsbrev-2026#F2']);
});

test.each([
  ['økonomiplan.yaml', 'forankring: samfunnsdel-2024#M2', 'forankring: { mål: M2 }'],
  ['virksomhetsplan-helse.yaml', 'forankring: styringsbrev-2026#F2', 'forankring: { oppdrag: F2 }'],
  ['styringsbrev.yaml', 'forankring: økonomiplan-2026#T2', 'forankring: { tiltak: T2 }'],
])('an anchor of %s that cannot be read breaks no thread elsewhere', async (path, from, to) => {
  expect(
    (await found(broken(path, (text) => text.replace(from, to)))).filter((finding) => areas.test(finding)),
  ).toEqual([]);
});

test('a unit plan that lost its unit is told at the plan, and breaks no thread elsewhere', async () => {
  const lost = broken('virksomhetsplan-helse.yaml', (text) => text.replace(/^gjelder_enhet: .*\n/m, ''));
  expect(await found(lost)).toEqual(['organisation/missing-plan virksomhetsplan-helse']);
});
