import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, parsePeriod } from '../../src/core/date.ts';
import { formatDate, formatPeriod } from '../../src/core/format-date.ts';

test.each(['2026', '2026-06', '2026-06-30', '2024-02', '2024-02-29', '2026-01-01', '2026-12'])(
  'writes the date %s as it was',
  (text) => {
    expect(formatDate(parseDate(text) ?? { from: '', to: '' })).toBe(text);
  },
);

test('every date comes out as it went in', () => {
  const month = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, of]) => {
      const text = `${year}-${String(of).padStart(2, '0')}`;
      expect(formatDate(parseDate(text) ?? { from: '', to: '' })).toBe(text);
    }),
  );
});

test.each([
  ['2026-2029', '2026-2029'],
  ['2026–2029', '2026-2029'],
  ['2026', '2026'],
  ['2026-03', '2026-03'],
  ['2026-T1', '2026-01-01–2026-04-30'],
])('writes the period %s as %s', (text, written) => {
  expect(formatPeriod(parsePeriod(text) ?? { from: null, to: null })).toBe(written);
});

test('an open end is left empty', () => {
  expect(formatPeriod({ from: '2024-05-15', to: null })).toBe('2024-05-15–');
  expect(formatPeriod({ from: '2024-05-15', to: '2028-05-14' })).toBe('2024-05-15–2028-05-14');
  expect(formatPeriod({ from: '9999-01-01', to: '9999-12-31' })).toBe('9999');
});
