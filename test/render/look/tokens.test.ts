import { describe, expect, test } from 'vitest';
import { accentScale, defaultAccent } from '../../../src/render/look/accent.ts';
import { contrast } from '../../../src/render/look/contrast.ts';
import { siteTokens } from '../../../src/render/look/tokens.ts';

const tones = ['good', 'late', 'broken', 'info', 'plain'];
const grounds = tones.map((tone) => `ground-${tone}`);

/** Text, and what it may stand on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  text: ['paper', 'tint', 'raised', 'a-tint', 'a-soft', ...grounds],
  quiet: ['paper', 'tint', 'raised', 'a-tint'],
  'a-text': ['paper', 'tint', 'a-tint', 'a-soft', ...grounds],
  'a-ink': ['paper', 'tint', 'a-tint', 'a-soft', ...grounds],
  'a-on': ['a', 'a-strong'],
  'chart-text': ['paper', 'tint', 'chart-tint'],
  'chart-quiet': ['paper', 'tint', 'chart-tint'],
  ...Object.fromEntries(tones.map((tone) => [`status-${tone}`, ['paper', 'tint', `ground-${tone}`]])),
};

/** What is no text but must be seen: lines around fields, marks, bars. The tint is where drawings stand in the dark. */
const marks: Readonly<Record<string, readonly string[]>> = {
  border: ['paper', 'tint'],
  a: ['paper', 'tint', 'a-tint'],
  'a-line': ['paper', 'tint', 'a-tint'],
  'chart-axis': ['paper', 'tint'],
  'series-1': ['paper', 'tint'],
  'series-2': ['paper', 'tint'],
  'series-3': ['paper', 'tint'],
  'series-4': ['paper', 'tint'],
};

const accents = [
  defaultAccent,
  '#0b5a8f',
  '#c8102e',
  '#7a1fa2',
  '#1b6b2c',
  '#5c4a00',
  '#000000',
  '#000055',
  '#767676',
  '#007a7a',
  '#d4006a',
];

describe('the colours of a site', () => {
  test.each(accents)('whose accent is %s can be read, in light and in dark', (color) => {
    expect(tooFaint(color, texts, 4.5)).toEqual([]);
  });

  test.each(accents)('whose accent is %s let marks be seen, in light and in dark', (color) => {
    expect(tooFaint(color, marks, 3)).toEqual([]);
  });

  test('give charts the accent first, and no other colour of nearly its hue', () => {
    expect([series('#0062ba'), series('#0b6e75'), series('#7b3f9e'), series('#8a5300')]).toEqual([
      ['#0062ba', '#0b6e75', '#7b3f9e', '#8a5300'],
      ['#0b6e75', '#0062ba', '#7b3f9e', '#8a5300'],
      ['#7b3f9e', '#0b6e75', '#0062ba', '#8a5300'],
      ['#8a5300', '#0b6e75', '#0062ba', '#7b3f9e'],
    ]);
  });
});

function tokensOf(color: string) {
  const accent = accentScale(color);
  if (!accent.ok) throw new Error(`${color} is refused`);
  return siteTokens(accent);
}

function series(color: string): readonly (string | undefined)[] {
  const { light } = tokensOf(color);
  return [1, 2, 3, 4].map((at) => light[`series-${at}`]);
}

function tooFaint(
  color: string,
  pairs: Readonly<Record<string, readonly string[]>>,
  needed: number,
): readonly string[] {
  const tokens = tokensOf(color);
  return (['light', 'dark'] as const).flatMap((mode) =>
    Object.entries(pairs).flatMap(([front, all]) =>
      all.flatMap((ground) => {
        const found = contrast(tokens[mode][front] ?? '', tokens[mode][ground] ?? '');
        return found >= needed ? [] : [`${mode}: ${front} on ${ground} ${found.toFixed(2)}`];
      }),
    ),
  );
}
