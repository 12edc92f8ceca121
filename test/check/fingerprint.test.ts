import { describe, expect, test } from 'vitest';
import { fingerprints } from '../../src/check/fingerprint.ts';
import { checkFiles, openFiles, type Files } from '../../src/workspace/check-files.ts';

const brev = `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2026-01-12 }
oppdrag:
  - id: O1
    tittel: Tilsett helsesykepleiere
    forankring: økonomiplan-2026#T44
    mottakere: alle-sektorer
`;

async function marks(files: Files, locale: 'nb' | 'en' = 'nb'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files, '2026-06-01', { locale, only: ['reference/unknown-document'] });
  return diagnostics.map(({ fingerprint }) => fingerprint).sort();
}

describe('the fingerprint of a finding stays', () => {
  test.each<[string, Files]>([
    ['in another file', { 'arkiv/brev.yaml': brev }],
    ['on another line', { 'brev.yaml': `# En merknad\n\n${brev}` }],
    ['with Windows line ends', { 'brev.yaml': brev.replaceAll('\n', '\r\n') }],
    ['with a decomposed å', { 'brev.yaml': brev.normalize('NFD') }],
    [
      'after another item',
      { 'brev.yaml': brev.replace('  - id: O1', '  - id: O0\n    tittel: Bygg bro\n    lovgrunnlag: x\n  - id: O1') },
    ],
    ['among other keys', { 'brev.yaml': brev.replace('    tittel: T', '    frist: 2026-12-01\n    tittel: T') }],
    ['with another title', { 'brev.yaml': brev.replace('Tilsett helsesykepleiere', 'Tilsett flere') }],
  ])('%s', async (_, files) => {
    const before = await marks({ 'brev.yaml': brev });
    expect(before).toHaveLength(1);
    expect(await marks(files)).toEqual(before);
  });

  test('in another language', async () => {
    expect(await marks({ 'brev.yaml': brev }, 'en')).toEqual(await marks({ 'brev.yaml': brev }));
  });

  test('and is another for another value, item, document or key', async () => {
    const before = await marks({ 'brev.yaml': brev });
    const others = [
      brev.replace('T44', 'T45'),
      brev.replace('id: O1', 'id: O2'),
      brev.replace('styringsbrev-2026', 'styringsbrev-2026b'),
      brev.replace('forankring:', 'viderefører:'),
    ];
    const all = await Promise.all(others.map((text) => marks({ 'brev.yaml': text })));
    expect(new Set([...before, ...all.flat()]).size).toBe(5);
  });

  test('and equal ones are numbered', async () => {
    const twice = brev.replace('økonomiplan-2026#T44', '[økonomiplan-2026#T44, økonomiplan-2026#T44]');
    const [first = '', second] = await marks({ 'brev.yaml': twice });
    expect([first, second ?? `${first}-2`]).toEqual([...(await marks({ 'brev.yaml': brev })), `${first}-2`]);
  });
});

test('a file is read again for its fingerprints when the first is asked for, once', async () => {
  const twice = brev.replace('økonomiplan-2026#T44', '[økonomiplan-2026#T44, økonomiplan-2027#T45]');
  const { diagnostics } = await checkFiles({ 'brev.yaml': twice }, '2026-06-01');
  const read: string[] = [];
  const marked = fingerprints(diagnostics, (path) => {
    read.push(path);
    return undefined;
  });
  expect([diagnostics.length > 1, read]).toEqual([true, []]);
  expect(marked.map(({ fingerprint }) => fingerprint)).toHaveLength(diagnostics.length);
  expect(read).toEqual(['brev.yaml']);
});

test('a report is of the files as they were when it was made, text and fingerprints', async () => {
  const only = ['reference/unknown-document'];
  const before = await checkFiles({ 'brev.yaml': brev }, '2026-06-01', { only });
  const workspace = await openFiles({ 'brev.yaml': brev }, { only });
  const report = workspace.check('2026-06-01');
  workspace.put('brev.yaml', '# En merknad\n');
  expect(report.diagnostics).toEqual(before.diagnostics);
  expect(report.text('brev.yaml')).toBe(brev);
  workspace.remove('brev.yaml');
  expect(report.text('brev.yaml')).toBe(brev);
});
