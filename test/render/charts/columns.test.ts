import { describe, expect, test } from 'vitest';
import { drawColumns } from '../../../src/render/charts/columns.ts';
import { all, frame, ofClass, readChart, saidOf, textIn } from '../../support/chart.ts';

const million = 1_000_000n;
const series = ['Drift', 'Investering'];
const budget = [
  { year: 2025, amounts: [447n * million, 75n * million] },
  { year: 2026, amounts: [466n * million, 92_400_000n] },
];
const valuesOf = (chart: Parameters<typeof readChart>[0]) => ofClass(readChart(chart), 'chart-value').map(textIn);
const noteOf = (chart: Parameters<typeof readChart>[0]) => ofClass(readChart(chart), 'chart-note').map(textIn).join('');
const one = (...amounts: readonly (bigint | null)[]) =>
  drawColumns({
    ...frame,
    series: ['Ramme'],
    years: amounts.map((amount, at) => ({ year: 2026 + at, amounts: [amount] })),
  });

describe('columns of kroner', () => {
  test('say all of their numbers in the unit they are drawn in', () => {
    const chart = drawColumns({ ...frame, note: 'Faste 2026-priser', series, years: budget });
    expect(saidOf(readChart(chart))).toBe(
      'Mill. kroner. 2025: Drift 447, Investering 75, i alt 522. 2026: Drift 466, Investering 92,4, i alt 558.',
    );
    expect(noteOf(chart)).toBe('Mill. kroner · Faste 2026-priser');
    expect(valuesOf(chart)).toEqual(['522', '558']);
  });

  test('have exact kroner in the table', () => {
    expect(drawColumns({ ...frame, series, years: budget })?.table).toEqual({
      caption: 'Tittel (kroner)',
      columns: [
        { name: 'År', isNumber: false },
        { name: 'Drift', isNumber: true },
        { name: 'Investering', isNumber: true },
        { name: 'I alt', isNumber: true },
      ],
      rows: [
        ['2025', '447\u00a0000\u00a0000', '75\u00a0000\u00a0000', '522\u00a0000\u00a0000'],
        ['2026', '466\u00a0000\u00a0000', '92\u00a0400\u00a0000', '558\u00a0400\u00a0000'],
      ],
    });
  });

  test('are written in the unit that suits the largest of them', () => {
    expect([one(9_999n), one(10_000n), one(9_999_999n), one(12n * million), one(10n ** 12n)].map(noteOf)).toEqual([
      'Kroner',
      '1000 kroner',
      '1000 kroner',
      'Mill. kroner',
      'Mrd. kroner',
    ]);
    expect(valuesOf(one(10n ** 12n))).toEqual(['1000']);
    expect(valuesOf(one(466n * million, 400_000n, 10_000n, -10_000n))).toEqual([
      '466',
      '0,4',
      '<\u00a00,1',
      '−<\u00a00,1',
    ]);
  });

  test('hang down where they are below nothing, and stand apart from what is above', () => {
    const chart = drawColumns({
      ...frame,
      series: ['Utgift', 'Inntekt'],
      years: [{ year: 2026, amounts: [12n * million, -4n * million] }],
    });
    const [plot] = ofClass(readChart(chart), 'chart-svg');
    const [above, below] = (plot?.children ?? [])
      .filter(({ name }) => name === 'rect')
      .map(({ attributes }) => [Number(attributes['y']), Number(attributes['y']) + Number(attributes['height'])]);
    expect(above?.[1]).toBeLessThanOrEqual(below?.[0] ?? 0);
    expect(valuesOf(chart)).toEqual(['12', '−4']);
    expect(saidOf(readChart(chart))).toBe('Mill. kroner. 2026: Utgift 12, Inntekt −4, i alt 8.');
  });

  test('are flat where all is nothing, and say what is not stated', () => {
    const chart = one(0n, null);
    expect(saidOf(readChart(chart))).toBe('Kroner. 2026: Ramme 0. 2027: Ramme ikke oppgitt.');
    expect(valuesOf(chart)).toEqual(['0']);
    expect(chart?.table.rows).toEqual([
      ['2026', '0'],
      ['2027', 'ikke oppgitt'],
    ]);
    expect(all(readChart(chart), 'rect')).toEqual([]);
  });

  test('are not drawn where nothing is stated', () => {
    expect(one()).toBeNull();
    expect(one(null, null)).toBeNull();
    expect(drawColumns({ ...frame, series: [], years: budget })).toBeNull();
  });

  test('are drawn whatever their size and number', () => {
    const huge = one(10n ** 400n, -(10n ** 399n));
    const many = one(...Array.from({ length: 300 }, (_, at) => BigInt(at) * million));
    for (const chart of [huge, many]) expect(chart?.figure.toString()).not.toMatch(/NaN|Infinity|undefined|\de\+/);
    expect(ofClass(readChart(many), 'chart-quiet').length).toBeLessThan(60);
    expect(ofClass(readChart(many), 'chart-value')).toEqual([]);
  });

  test('leave out an amount that belongs to no series', () => {
    const chart = drawColumns({ ...frame, series: ['Drift'], years: [{ year: 2026, amounts: [1n, 99_999_999n] }] });
    expect(saidOf(readChart(chart))).toBe('Kroner. 2026: Drift 1.');
  });

  test('show every fourth year of twelve on a narrow screen, and more the wider it is', () => {
    const labels = ofClass(
      ofClass(readChart(one(...Array.from({ length: 12 }, () => 5n))), 'chart-svg')[0] ?? readChart(null),
      'chart-quiet',
    );
    const from = ['chart-quiet chart-l', 'chart-quiet chart-m', 'chart-quiet chart-l', 'chart-quiet'];
    expect(labels.map((label) => [textIn(label), label.attributes['class']])).toEqual(
      Array.from({ length: 12 }, (_, at) => [String(2026 + at), from[at % 4]]),
    );
  });
});
