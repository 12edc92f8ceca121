import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentScale, defaultAccent } from '../../../src/render/look/accent.ts';
import { contrast } from '../../../src/render/look/contrast.ts';
import { toHex, toOklch } from '../../../src/render/look/oklch.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe("a municipality's colour", () => {
  test('gives shades for light and dark', () => {
    const accent = accentScale('#0b5a8f');
    expect(accent).toMatchObject({ ok: true, color: '#0b5a8f' });
    expect(accent.ok && accent.light['base-default']).toBe('#0b5a8f');
    expect(accent.ok && accent.light['text-subtle']).toBe('#0b5a8f');
    expect(accent.ok && contrast(accent.dark['base-default'], '#14181d')).toBeGreaterThan(7);
  });

  test('may be written with three digits', () => {
    expect(accentScale('#05A')).toEqual(accentScale('#0055aa'));
  });

  test('that is too light is refused with its contrast and the nearest that is dark enough', () => {
    expect(accentScale('#ffcc00')).toEqual({
      ok: false,
      refused: { color: '#ffcc00', contrast: 1.5, needed: 4.5, nearest: '#917300' },
    });
  });

  test('that is nearly dark enough is not said to be so', () => {
    expect(accentScale('#777777')).toMatchObject({ refused: { contrast: 4.4, nearest: '#767676' } });
  });

  test('is, without one, a calm blue-green', () => {
    expect(accentScale(defaultAccent).ok).toBe(true);
  });

  test('is used or refused by the same measure, and what is offered instead is used', () => {
    fc.assert(
      fc.property(hex, (color) => {
        const accent = accentScale(color);
        expect(accent.ok).toBe(contrast(color, '#ffffff') >= 4.5);
        if (accent.ok) return;
        expect(accentScale(accent.refused.nearest).ok).toBe(true);
        expect(contrast(accent.refused.nearest, '#ffffff')).toBeLessThan(4.7);
      }),
    );
  });
});

describe('OKLCH', () => {
  test('gives back the colour it was made from', () => {
    fc.assert(fc.property(hex, (color) => toHex(toOklch(color)) === color));
  });

  test('makes a colour that no screen has weaker, not another', () => {
    const color = toHex({ lightness: 0.6, chroma: 0.4, hue: 200 });
    expect(Math.round(toOklch(color).hue)).toBe(200);
    expect(toOklch(color).lightness).toBeCloseTo(0.6, 2);
  });
});
