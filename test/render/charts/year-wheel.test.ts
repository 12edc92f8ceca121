import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDots, spotAt, turnOf, wheel } from '../../../src/render/charts/wheel-layout.ts';
import type { WheelStepView } from '../../../src/render/charts/wheel-words.ts';
import { drawYearWheel } from '../../../src/render/charts/year-wheel.ts';
import { all, frame, ofClass, readChart, saidOf, textIn } from '../../support/chart.ts';

const step = (title: string, date: string, more: Partial<WheelStepView> = {}): WheelStepView => ({
  title,
  date,
  when: null,
  state: 'due',
  href: null,
  ...more,
});
const steps = [
  step('Årsbudsjett 2025', '2025-12-31', { state: 'late', status: 'for sent, 20 dager' }),
  step('Årsregnskap', '2026-02-22', { state: 'done', href: '/arsregnskap-2025/' }),
  step('Styringsbrev', '2026-12-31', { when: 'når budsjettet er vedtatt' }),
];
const input = { ...frame, year: 2026, today: '2026-03-01', steps };

describe('the wheel of the year', () => {
  test('says each step of the year, and is a group since its dots are links', () => {
    const figure = readChart(drawYearWheel(input));
    expect(all(figure, 'svg')[0]?.attributes).toMatchObject({
      role: 'group',
      'aria-labelledby': 'c-t',
      'aria-describedby': 'c-d',
    });
    expect(saidOf(figure)).toBe(
      '2: Årsregnskap, 22. februar, Gjort. 3: Styringsbrev, når budsjettet er vedtatt, Kommer.',
    );
    const [link] = ofClass(figure, 'chart-dot').filter(({ name }) => name === 'a');
    expect([link?.attributes['href'], all(link ?? figure, 'title').map(textIn)]).toEqual([
      '/arsregnskap-2025/',
      ['2 Årsregnskap, 22. februar, Gjort'],
    ]);
  });

  test('is a picture where nothing in it leads anywhere', () => {
    const figure = readChart(drawYearWheel({ ...input, steps: [step('Seminar', '2026-09-01')] }));
    expect(all(figure, 'svg')[0]?.attributes['role']).toBe('img');
  });

  test('lists all steps by the numbers of their dots, those of other years too', () => {
    const chart = drawYearWheel(input);
    expect(
      ofClass(readChart(chart), 'chart-steps')[0]?.children.map((entry) =>
        all(entry, 'b').map(textIn).concat(all(entry, 'bdi').map(textIn)),
      ),
    ).toEqual([
      ['1', 'Årsbudsjett 2025'],
      ['2', 'Årsregnskap'],
      ['3', 'Styringsbrev'],
    ]);
    expect(chart?.table.rows).toEqual([
      ['1', 'Årsbudsjett 2025', '31. desember', 'for sent, 20 dager'],
      ['2', 'Årsregnskap', '22. februar', 'Gjort'],
      ['3', 'Styringsbrev', 'når budsjettet er vedtatt', 'Kommer'],
    ]);
  });

  test('has the day marked, and each state by form as well as colour', () => {
    const keys = ofClass(readChart(drawYearWheel(input)), 'chart-key').flatMap((key) =>
      key.children.map((entry) => textIn(entry)),
    );
    expect(keys).toEqual(['Gjort', 'Kommer', 'I dag, 1. mars']);
    expect(ofClass(readChart(drawYearWheel({ ...input, today: '2027-01-01' })), 'chart-today')).toEqual([]);
  });

  test('is a list only where it would be crowded, or where no day is of the year', () => {
    const many = Array.from({ length: 300 }, (_, at) => step(`Steg ${at}`, '2026-06-15'));
    for (const list of [many, [step('Gammelt', '2024-01-01')], [step('Rart', '2026-13-45')], [step('x', '2026-<b>')]]) {
      const figure = readChart(drawYearWheel({ ...input, steps: list }));
      expect(ofClass(figure, 'chart-wheel')).toEqual([]);
      expect(ofClass(figure, 'chart-steps')[0]?.children).toHaveLength(list.length);
    }
    expect(drawYearWheel({ ...input, steps: [] })).toBeNull();
  });

  test('has no dot upon another or outside the months, whatever the days', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const crowded = fc
      .tuple(day, fc.integer({ min: 1, max: 60 }))
      .map(([date, count]) => Array.from({ length: count }, () => date));
    fc.assert(
      fc.property(fc.oneof(fc.array(day, { maxLength: 60 }), crowded), (days) => {
        const spots = placeDots(days);
        expect(spots).toHaveLength(days.length);
        for (const [at, a] of spots.entries()) {
          expect(Math.hypot(a.x - wheel.middle, a.y - wheel.middle) + wheel.dot).toBeLessThan(wheel.inner);
          for (const b of spots.slice(at + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * wheel.dot);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has a dot alone on its own day', () => {
    expect(placeDots(['2026-04-01'])).toEqual([spotAt(turnOf('2026-04-01'), wheel.lanes[0])]);
  });

  test('speaks nynorsk', () => {
    const figure = readChart(
      drawYearWheel({ ...input, locale: 'nn', steps: [step('Seminar', '2026-09-01', { state: 'late' })] }),
    );
    expect(saidOf(figure)).toBe('1: Seminar, 1. september, For seint.');
  });
});
