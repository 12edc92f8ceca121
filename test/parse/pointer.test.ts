import { expect, test } from 'vitest';
import { keyAt, nodeAt, pathAt } from '../../src/parse/pointer.ts';
import { read } from './support/read.ts';

const text = 'id: a\noppdrag:\n  - id: O1\n    tittel: Skole\n  - id: O2\n    beløp: {2026: 5}\n';
const root = read(text).document.root;
if (root === null) throw new Error('the sample does not read');

function at(pointer: readonly string[]): string | null {
  const node = root === null ? null : nodeAt(root, pointer);
  return node === null ? null : text.slice(node.start, node.end);
}

test('a path leads to its node', () => {
  expect(at([])).toBe(text.trimEnd());
  expect(at(['oppdrag', '0', 'tittel'])).toBe('Skole');
  expect(at(['oppdrag', '1'])).toBe('id: O2\n    beløp: {2026: 5}');
  expect(at(['oppdrag', '1', 'beløp', '2026'])).toBe('5');
  expect(at(['oppdrag', '2'])).toBeNull();
  expect(at(['oppdrag', 'id'])).toBeNull();
  expect(at(['id', 'x'])).toBeNull();
});

test('a path leads to its key', () => {
  const span = keyAt(root, ['oppdrag', '1', 'beløp']);
  expect(span === null ? null : text.slice(span.start, span.end)).toBe('beløp');
  expect(keyAt(root, ['oppdrag', '1'])).toBeNull();
  expect(keyAt(root, [])).toBeNull();
  expect(keyAt(root, ['constructor'])).toBeNull();
});

test('an offset leads to its path', () => {
  expect(pathAt(root, text.indexOf('Skole') + 2)).toEqual(['oppdrag', '0', 'tittel']);
  expect(pathAt(root, text.indexOf('tittel'))).toEqual(['oppdrag', '0', 'tittel']);
  expect(pathAt(root, text.indexOf('5}'))).toEqual(['oppdrag', '1', 'beløp', '2026']);
  expect(pathAt(root, text.indexOf('oppdrag'))).toEqual(['oppdrag']);
  expect(pathAt(root, text.length + 10)).toEqual([]);
});
