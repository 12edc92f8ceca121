import { expect, test } from 'vitest';
import { writePeriod } from '../../src/messages/write-period.ts';

test.each([
  ['2026', '2026', '2026', '2026'],
  ['2026-2029', '2026–2029', '2026–2029', '2026–2029'],
  ['2026-03', 'mars 2026', 'mars 2026', 'March 2026'],
  ['2026-01-01–2026-04-30', '1. tertial 2026', '1. tertial 2026', 'tertial 1 of 2026'],
  ['2026-04-01–2026-06-30', '2. kvartal 2026', '2. kvartal 2026', 'quarter 2 of 2026'],
  ['2026-07-01–2026-12-31', '2. halvår 2026', '2. halvår 2026', 'half-year 2 of 2026'],
  ['2026-02-01–2026-06-15', '1.2.2026–15.6.2026', '1.2.2026–15.6.2026', '1 February 2026–15 June 2026'],
  ['2026-02-01–', '1.2.2026–', '1.2.2026–', '1 February 2026–'],
])('%s is said as %s', (period, nb, nn, en) => {
  expect([writePeriod(period, 'nb'), writePeriod(period, 'nn'), writePeriod(period, 'en')]).toEqual([nb, nn, en]);
});
