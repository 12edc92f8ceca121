import { expect, test } from 'vitest';
import { writeDay } from '../../src/messages/words-of.ts';

test.each([
  ['2026-06-30', 'nb', '30.6.2026'],
  ['2026-06-30', 'nn', '30.6.2026'],
  ['2026-06-30', 'en', '30 June 2026'],
  ['2020-12', 'nb', 'desember 2020'],
  ['2020-12', 'en', 'December 2020'],
  ['2019', 'nb', '2019'],
] as const)('%s is written in %s as people do', (day, locale, written) => {
  expect(writeDay(day, locale)).toBe(written);
});
