import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Period,
  addDays,
  addMonths,
  daysBetween,
  overlaps,
  parseDate,
  parsePeriod,
  yearOf,
} from '../../src/core/date.ts';

/** Days of the years 1900–2150, as the clock of the language counts them. */
const days = fc
  .integer({ min: -25_567, max: 66_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));

describe('parseDate', () => {
  test('reads a day, a month and a year as the days they may mean', () => {
    expect(parseDate('2026-06-30')).toEqual({ from: '2026-06-30', to: '2026-06-30' });
    expect(parseDate('2020-11')).toEqual({ from: '2020-11-01', to: '2020-11-30' });
    expect(parseDate('2020')).toEqual({ from: '2020-01-01', to: '2020-12-31' });
  });

  test('knows the length of every month, leap years included', () => {
    expect(parseDate('2024-02')?.to).toBe('2024-02-29');
    expect(parseDate('2026-02')?.to).toBe('2026-02-28');
    expect(parseDate('2000-02')?.to).toBe('2000-02-29');
    expect(parseDate('1900-02')?.to).toBe('1900-02-28');
    expect(parseDate('0004-02-29')).not.toBeNull();
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00',
    '2026-13',
    '2026-06-31',
    '2026-06-00',
    '30.06.2026',
    '2026-6-3',
    '26-06-30',
    '',
    ' 2026',
  ])('refuses %j', (text) => expect(parseDate(text)).toBeNull());

  test('accepts exactly the days that the calendar has', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1900, max: 2150 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(parseDate(text)).toEqual(exists ? { from: text, to: text } : null);
      }),
    );
  });

  test('never throws and never gives a stretch that ends before it begins', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const range of [parseDate(text), parsePeriod(text)])
          if (range !== null) expect(range.from <= range.to).toBe(true);
      }),
    );
  });
});

describe('parsePeriod', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-2029', '2026-01-01', '2029-12-31'],
    ['2026–2029', '2026-01-01', '2029-12-31'],
    ['2026 – 2029', '2026-01-01', '2029-12-31'],
    ['2026-2026', '2026-01-01', '2026-12-31'],
    ['2026-T1', '2026-01-01', '2026-04-30'],
    ['2026-T3', '2026-09-01', '2026-12-31'],
    ['2024-K1', '2024-01-01', '2024-03-31'],
    ['2026-K4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('reads %s', (text, from, to) => expect(parsePeriod(text)).toEqual({ from, to }));

  test.each([
    '2029-2026',
    '2026-T4',
    '2026-H3',
    '2026-K5',
    '2026-T0',
    '2026-13',
    '2026-06-30',
    '2026-29',
    'T1 2026',
    '',
  ])('refuses %j', (text) => expect(parsePeriod(text)).toBeNull());

  test('the terms of a year follow each other without gap and fill the year', () => {
    for (const [letter, count] of [
      ['T', 3],
      ['K', 4],
      ['H', 2],
    ] as const) {
      const terms = Array.from({ length: count }, (_, index) => parsePeriod(`2024-${letter}${index + 1}`));
      expect(terms[0]?.from).toBe('2024-01-01');
      expect(terms.at(-1)?.to).toBe('2024-12-31');
      for (let index = 1; index < count; index++)
        expect(addDays(terms[index - 1]?.to ?? '', 1)).toBe(terms[index]?.from);
    }
  });
});

describe('counting days and months', () => {
  test('adding days is undone by counting them', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(daysBetween(day, moved)).toBe(count);
        expect(addDays(moved, -count)).toBe(day);
        expect(day < moved).toBe(count > 0);
      }),
    );
  });

  test('adding months keeps the day of the month or takes the last one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (day, count) => {
        const moved = addMonths(day, count);
        const wanted = new Date(Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1 + count, 1))
          .toISOString()
          .slice(0, 7);
        expect(moved.slice(0, 7)).toBe(wanted);
        const isLast = addDays(moved, 1).slice(8) === '01';
        expect(moved.slice(8) === day.slice(8) || (isLast && moved.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });

  test('a month after the last of January is the last of February', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2026-12-31', 3)).toBe('2027-03-31');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  test('a day far off stays a day of four-digit years, so that days still compare as texts', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-31', 3)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addMonths('0000-01-31', -2)).toBe('0000-01-01');
    expect(addMonths('0004-01-31', 1)).toBe('0004-02-29');
  });

  test('a leap day makes the year a day longer', () => {
    expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
    expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});

describe('overlaps', () => {
  test('one shared day is enough, none is not', () => {
    expect(overlaps({ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-06-30', to: null })).toBe(true);
    expect(overlaps({ from: '2026-01-01', to: '2026-06-30' }, { from: '2026-07-01', to: null })).toBe(false);
    expect(overlaps({ from: null, to: null }, { from: '2026-07-01', to: '2026-07-01' })).toBe(true);
  });

  test('does not depend on the order, and agrees with asking for a day in both', () => {
    const period = fc.tuple(days, days).map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(period, period, (a, b) => {
        const later = (a.from ?? '') > (b.from ?? '') ? a.from : b.from;
        const earlier = (a.to ?? '') < (b.to ?? '') ? a.to : b.to;
        expect(overlaps(a, b)).toBe((later ?? '') <= (earlier ?? ''));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });
});
