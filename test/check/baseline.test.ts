import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline, readBaseline, writeBaseline } from '../../src/check/baseline.ts';
import { report } from '../support/sample-report.ts';

/** Findings with these fingerprints, in this order. */
function found(...fingerprints: readonly string[]) {
  const at = { path: 'styringsbrev.yaml', span: { start: 0, end: 0 } };
  const all = fingerprints.map((fingerprint) => ({
    rule: 'reference/unknown-item',
    severity: 'error' as const,
    message: 'Vises ikke i listen',
    ref: `styringsbrev-2026#${fingerprint.slice(0, 1)}`,
    at,
    fingerprint,
  }));
  return report(all).workspaces[0]?.diagnostics ?? [];
}

const read = (text: string) => readBaseline(text) ?? [];

describe('a baseline', () => {
  test('is sorted, a line for each kind of finding, without words, lines and files', () => {
    expect(writeBaseline(found('b', 'a', 'a-2', 'a-3'))).toBe(`{
  "version": 1,
  "entries": [
    {"rule":"reference/unknown-item","ref":"styringsbrev-2026#a","fingerprint":"a","count":3},
    {"rule":"reference/unknown-item","ref":"styringsbrev-2026#b","fingerprint":"b","count":1}
  ]
}
`);
    expect(writeBaseline([])).toBe('{\n  "version": 1,\n  "entries": []\n}\n');
  });

  test('names the file of what has no id', () => {
    const [one] = found('a');
    expect(read(writeBaseline(one === undefined ? [] : [{ ...one, ref: undefined as never }]))).toEqual([
      { rule: 'reference/unknown-item', path: 'styringsbrev.yaml', fingerprint: 'a', count: 1 },
    ]);
  });

  test('is the same whatever the order of the findings', () => {
    const some = fc.uniqueArray(fc.constantFrom('a', 'a-2', 'b', 'c', 'c-2', 'c-3'));
    fc.assert(
      fc.property(some, (marks) => {
        expect(writeBaseline(found(...marks))).toBe(writeBaseline(found(...[...marks].reverse())));
      }),
    );
  });

  test('knows all it was written of, and nothing of it is stale', () => {
    const all = found('a', 'a-2', 'b');
    const { known, stale } = compareWithBaseline(read(writeBaseline(all)), all);
    expect([known, stale]).toEqual([new Set(all), []]);
  });

  test('does not know one more of the same', () => {
    const now = found('a', 'a-2', 'a-3');
    const { known } = compareWithBaseline(read(writeBaseline(found('a', 'a-2'))), now);
    expect(known).toEqual(new Set(now.slice(0, 2)));
  });

  test('counts the same findings of several workspaces together', () => {
    const now = [...found('a'), ...found('a')];
    expect(compareWithBaseline(read(writeBaseline(now)), now).known).toEqual(new Set(now));
  });

  test('tells what is there no longer, and how many', () => {
    const before = read(writeBaseline(found('a', 'a-2', 'a-3', 'b')));
    expect(compareWithBaseline(before, found('a', 'c')).stale).toEqual([
      { rule: 'reference/unknown-item', ref: 'styringsbrev-2026#a', fingerprint: 'a', count: 2 },
      { rule: 'reference/unknown-item', ref: 'styringsbrev-2026#b', fingerprint: 'b', count: 1 },
    ]);
  });

  test('takes two lines for the same finding, as a merge may leave them, as one', () => {
    const twice = [...read(writeBaseline(found('a'))), ...read(writeBaseline(found('a')))];
    const now = found('a', 'a-2', 'a-3');
    expect(compareWithBaseline(twice, now).known.size).toBe(2);
  });

  test.each([
    '',
    '[]',
    'null',
    '{"version":2,"entries":[]}',
    '{"version":1}',
    '{"version":1,"entries":[null]}',
    '{"version":1,"entries":[{"rule":"a/b","fingerprint":"x","count":0}]}',
    '{"version":1,"entries":[{"rule":"a/b","fingerprint":"x","count":1.5}]}',
    '{"version":1,"entries":[{"rule":"a/b","fingerprint":"x","count":1,"ref":3}]}',
    '{\n<<<<<<< HEAD\n',
  ])('is not what reads %j', (text) => {
    expect(readBaseline(text)).toBeNull();
  });

  test('may have a byte order mark and Windows line ends', () => {
    expect(read(`\uFEFF${writeBaseline(found('a')).replaceAll('\n', '\r\n')}`)).toHaveLength(1);
  });
});
