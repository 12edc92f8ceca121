import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTrend } from '../../../src/render/charts/trend.ts';
import { all, frame, ofClass, readChart, saidOf, textIn } from '../../support/chart.ts';

type Value = readonly [number | null, string];
const values = (...pairs: readonly Value[]) => pairs.map(([year, value]) => ({ year, value }));
const absence = {
  ...frame,
  measuredIn: 'Prosent',
  direction: 'ned',
  measured: values([2022, '9.8'], [2021, '9.4'], [2025, '8.6']),
  baseline: { year: 2021, value: '9.4' },
  targets: values([2026, '7.5']),
} as const;

describe('a trend', () => {
  test('says what is measured, by year, with baseline, target and direction', () => {
    expect(saidOf(readChart(drawTrend(absence)))).toBe(
      'Prosent. Lavere er bedre. Utgangspunkt: 9,4 i 2021. Målt: 9,4 i 2021, 9,8 i 2022, 8,6 i 2025. Mål: 7,5 i 2026.',
    );
    const nn = drawTrend({ ...absence, locale: 'nn', direction: 'opp' });
    expect(ofClass(readChart(nn), 'chart-note').map(textIn)).toEqual(['Prosent · Høgare er betre']);
  });

  test('is a line where years follow each other, and a bridge over years without a value', () => {
    const plot = ofClass(readChart(drawTrend(absence)), 'chart-svg')[0];
    const lines = (plot?.children ?? [])
      .map(({ attributes }) => attributes['class'])
      .filter((name) => /run|bridge|to$/.test(name ?? ''));
    expect(lines).toEqual(['chart-to', 'chart-run', 'chart-bridge']);
    expect(all(readChart(drawTrend(absence)), 'li').map((entry) => textIn(entry).trim())).toEqual([
      'Målt',
      'Ikke målt hvert år',
      'Utgangspunkt 9,4 i 2021',
      'Mål 7,5 i 2026',
    ]);
  });

  test('labels the newest value and the target at all widths', () => {
    const labels = ofClass(readChart(drawTrend(absence)), 'chart-value');
    expect(labels.map((label) => [textIn(label), label.attributes['class']])).toEqual([
      ['Mål 7,5', 'chart-value chart-aim'],
      ['8,6', 'chart-value'],
      ['9,4', 'chart-value'],
      ['9,8', 'chart-value'],
    ]);
  });

  test('labels the first and the newest of a long row', () => {
    const long = Array.from({ length: 20 }, (_, at) => ({ year: 2006 + at, value: String(at) }));
    const chart = drawTrend({ ...absence, measured: long, baseline: null, targets: [] });
    expect(ofClass(readChart(chart), 'chart-value').map(textIn)).toEqual(['19', '0']);
  });

  test('has a row for each value in the table', () => {
    expect(drawTrend(absence)?.table).toEqual({
      caption: 'Tittel (Prosent)',
      columns: [
        { name: 'År', isNumber: false },
        { name: 'Hva', isNumber: false },
        { name: 'Verdi', isNumber: true },
      ],
      rows: [
        ['2021', 'Utgangspunkt', '9,4'],
        ['2021', 'Målt', '9,4'],
        ['2022', 'Målt', '9,8'],
        ['2025', 'Målt', '8,6'],
        ['2026', 'Mål', '7,5'],
      ],
    });
  });

  test('is a point where one value is known, and a level where a target names no year', () => {
    const chart = drawTrend({
      ...absence,
      direction: null,
      measured: values([2025, '12']),
      baseline: null,
      targets: values([null, '20']),
    });
    const figure = readChart(chart);
    expect(saidOf(figure)).toBe('Prosent. Målt: 12 i 2025. Mål: 20.');
    expect(ofClass(figure, 'chart-value').map(textIn)).toEqual(['Mål 20', '12']);
    expect(ofClass(figure, 'chart-point')[0]?.attributes['cx']).toBe('50%');
  });

  test('is not drawn where nothing is measured in a known year', () => {
    expect(drawTrend({ ...absence, measured: [] })).toBeNull();
    expect(
      drawTrend({ ...absence, measured: values([2025, 'mange'], [null, '4'], [2024, ''], [2023, '1e999']) }),
    ).toBeNull();
  });

  test('is drawn of equal, negative, huge and many values, and never of none', () => {
    const rows: readonly (readonly Value[])[] = [
      [
        [2024, '0'],
        [2025, '0'],
      ],
      [
        [2024, '-5'],
        [2025, '-5.25'],
      ],
      [
        [2024, '1000000000000'],
        [2025, '-1000000000000'],
      ],
      [
        [1, '1'],
        [9999, '2'],
      ],
      Array.from({ length: 300 }, (_, at): Value => [1900 + at, String(at % 7)]),
    ];
    for (const row of rows) {
      const markup = drawTrend({ ...absence, measured: values(...row) })?.figure.toString();
      expect(markup).toMatch(/^<figure/);
      expect(markup).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('holds whatever the plans state', () => {
    const value = fc.record({
      year: fc.option(fc.integer({ min: -20, max: 12_000 })),
      value: fc.oneof(fc.string(), fc.double().map(String)),
    });
    fc.assert(
      fc.property(fc.array(value), fc.option(value), fc.array(value), (measured, baseline, targets) => {
        const chart = drawTrend({ ...absence, measured, baseline, targets });
        if (chart === null) return;
        readChart(chart);
        expect(chart.figure.toString()).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)/);
      }),
    );
  });
});
