import { describe, expect, test } from 'vitest';
import { drawShareBars } from '../../../src/render/charts/share-bars.ts';
import { all, frame, ofClass, readChart, textIn } from '../../support/chart.ts';

const rows = [
  { name: 'Eksempelvik kommune', part: 212, whole: 1301, percent: 16 },
  { name: 'Helse og mestring', href: '/enheter/helse-og-mestring/', depth: 1, part: 12, whole: 12, percent: 100 },
  { name: 'Biblioteket', depth: 9, part: 1, whole: 2, percent: null },
];

describe('bars of shares', () => {
  test('say in text what they show, so that the bars need no words', () => {
    const figure = readChart(drawShareBars({ ...frame, rowsAre: 'Enhet', rows }));
    expect(all(figure, 'li').map(textIn)).toEqual([
      'Eksempelvik kommune212 av 130116\u00a0%',
      'Helse og mestring12 av 12100\u00a0%',
      'Biblioteket1 av 2–',
    ]);
    expect(all(figure, 'li').map(({ attributes }) => attributes['class'])).toEqual([undefined, 'd1', 'd3']);
    expect(
      ofClass(figure, 'chart-bar').map((bar) => [bar.attributes['aria-hidden'], bar.children[1]?.attributes['width']]),
    ).toEqual([
      ['true', '16.3%'],
      ['true', '100%'],
      ['true', '50%'],
    ]);
  });

  test('have the same rows in the table', () => {
    expect(drawShareBars({ ...frame, rowsAre: 'Enhet', rows })?.table).toEqual({
      caption: 'Tittel',
      columns: [
        { name: 'Enhet', isNumber: false },
        { name: 'Antall', isNumber: true },
        { name: 'Andel', isNumber: true },
      ],
      rows: [
        ['Eksempelvik kommune', '212 av 1301', '16\u00a0%'],
        ['Helse og mestring', '12 av 12', '100\u00a0%'],
        ['Biblioteket', '1 av 2', '–'],
      ],
    });
  });

  test('stay inside their track, and are empty of nothing', () => {
    const odd = [
      { name: 'a', part: 3, whole: 2, percent: 150 },
      { name: 'b', part: -1, whole: 2, percent: null },
      { name: 'c', part: 0, whole: 0, percent: null },
      { name: 'd', part: Number.NaN, whole: 2, percent: null, depth: Number.NaN },
    ];
    const bars = ofClass(readChart(drawShareBars({ ...frame, rowsAre: 'Enhet', rows: odd })), 'chart-bar');
    expect(bars.map(({ children }) => children[1]?.attributes['width'])).toEqual([
      '100%',
      undefined,
      undefined,
      undefined,
    ]);
    expect(drawShareBars({ ...frame, rowsAre: 'Enhet', rows: [] })).toBeNull();
  });

  test('take little for each of 300 rows', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ name: `Enhet ${at}`, part: at, whole: 300, percent: 1 }));
    expect(
      (drawShareBars({ ...frame, rowsAre: 'Enhet', rows: many })?.figure.toString().length ?? 0) / 300,
    ).toBeLessThan(330);
  });
});
