import { expect, test } from 'vitest';
import { contrast } from '../../../src/render/look/contrast.ts';

test('the contrast of two colours is that of WCAG, whichever comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 10);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#0062ba', '#0062ba')).toBe(1);
});

test('what is no colour of six digits has no contrast', () => {
  expect([contrast('#fff', '#000000'), contrast('red', '#000000'), contrast('#000000', '')]).toEqual([NaN, NaN, NaN]);
});
