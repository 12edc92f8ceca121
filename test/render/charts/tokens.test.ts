import { describe, expect, test } from 'vitest';
import { chartStyle } from '../../../src/render/charts/style.ts';
import { type ChartToken, dark, light } from '../../../src/render/charts/tokens.ts';
import { contrast } from '../../../src/render/look/contrast.ts';

const modes = Object.entries({ light, dark });
const marks = (Object.keys(light) as ChartToken[]).filter((token) => /^(?:status|series)-/.test(token));

/** Pairs of what is written and what it stands on: 4.5 to 1. Text on a dot or the month of today is paper. */
const written: readonly (readonly [ChartToken, ChartToken])[] = [
  ['chart-text', 'chart-paper'],
  ['chart-text', 'chart-tint'],
  ['chart-quiet', 'chart-paper'],
  ['chart-quiet', 'chart-tint'],
  ['chart-paper', 'status-good'],
  ['chart-paper', 'status-late'],
  ['chart-paper', 'series-1'],
  ['series-1', 'chart-paper'],
  ...marks.filter((token) => token.startsWith('status-')).map((token) => [token, 'chart-paper'] as const),
];
/** Pairs of a mark and what it stands on: 3 to 1. */
const drawn: readonly (readonly [ChartToken, ChartToken])[] = [
  ...marks.map((token) => [token, 'chart-paper'] as const),
  ...marks.filter((token) => token.startsWith('series-')).map((token) => [token, 'chart-grid'] as const),
  ['chart-axis', 'chart-paper'],
  ['chart-axis', 'chart-tint'],
];

describe.each(modes)('the colours of charts, %s', (_, colors) => {
  test.each(written)('%s is read on %s', (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(drawn)('%s is seen on %s', (mark, ground) => {
    expect(contrast(colors[mark], colors[ground])).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheet of charts', () => {
  test('has each variable that it uses', () => {
    const used = [...chartStyle.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
    expect([...new Set(used)].filter((name) => !(name in light))).toEqual([]);
  });

  test('sets no text below 11 pixels, closes what it opens, and fetches nothing', () => {
    const sizes = [...chartStyle.matchAll(/font-size:([\d.]+)(px|rem)/g)].map(
      ([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(chartStyle.split('{').length).toBe(chartStyle.split('}').length);
    expect(chartStyle).not.toMatch(/url\(|@import|</);
  });
});
