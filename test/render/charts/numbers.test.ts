import { expect, test } from 'vitest';
import { across, pixels, sayNumber, sayPercent } from '../../../src/render/charts/numbers.ts';
import { chartWordsOf } from '../../../src/render/charts/words-of.ts';

const [nb, en] = [chartWordsOf('nb'), chartWordsOf('en')];

test('coordinates are rounded, and nothing is minus nothing', () => {
  expect([pixels(12.345), pixels(-0.01), across(1 / 3), across(-0.000001), across(1)]).toEqual([
    12.3,
    0,
    '33.33%',
    '0%',
    '100%',
  ]);
  expect([Object.is(pixels(-0.01), 0), Object.is(pixels(-0), 0)]).toEqual([true, true]);
});

test('numbers are written as people write them in the language', () => {
  expect(
    [0, -0, -7.5, 100, 1200, 12_000.25, 0.1 + 0.2, 1e-9, -1e-9, 1e15].map((value) => sayNumber(value, nb)),
  ).toEqual(['0', '0', '−7,5', '100', '1200', '12\u00a0000,25', '0,3', '0', '0', '']);
  expect(sayNumber(-1234.5, en)).toBe('−1234.5');
});

test('a share is all only where it is all, and none only where it is none', () => {
  expect([
    sayPercent(199, 200, nb),
    sayPercent(1, 200, nb),
    sayPercent(0, 200, nb),
    sayPercent(0, 0, nb),
    sayPercent(1, 2, en),
  ]).toEqual(['99\u00a0%', '<\u00a01\u00a0%', '0\u00a0%', '–', '50%']);
});
