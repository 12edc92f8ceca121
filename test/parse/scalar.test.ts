import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveScalar } from '../../src/parse/scalar.ts';

test.each([
  ['2026', 2026],
  ['1.1', 1.1],
  ['-300000', -300000],
  ['0', 0],
  ['1.10', '1.10'],
  ['0301', '0301'],
  ['8.10', '8.10'],
  ['1e3', '1e3'],
  ['1e-7', '1e-7'],
  ['+5', '+5'],
  ['1_000', '1_000'],
  ['-0', '-0'],
  ['0x10', '0x10'],
  ['-Infinity', '-Infinity'],
  ['NaN', 'NaN'],
  ['12345678901234567890', '12345678901234567890'],
  ['2026-06-30', '2026-06-30'],
  ['1,5', '1,5'],
  ['30.06.2026', '30.06.2026'],
  ['true', true],
  ['false', false],
  ['True', 'True'],
  ['ja', 'ja'],
  ['no', 'no'],
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', 'Null'],
])('%s without quotes is %s', (text, value) => {
  expect(resolveScalar(text, true)).toBe(value);
});

test('what stands in quotes is always text', () => {
  fc.assert(fc.property(fc.string(), (text) => resolveScalar(text, false) === text));
});

test('a value never loses a sign: written out again it is the text that stood there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[-+0-9._e]{0,12}$/)), (text) => {
      const value = resolveScalar(text, true);
      return value === null ? ['', '~', 'null'].includes(text) : String(value) === text;
    }),
  );
});
