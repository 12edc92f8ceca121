import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanData, dataFile } from '../../../src/render/pdf/clean-data.ts';

/** What PDF/A and PDF/UA refuse, or what makes a line run another way than it is read. */
const forbidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uD800-\uDFFF\uE000-\uF8FF\p{Noncharacter_Code_Point}\u{F0000}-\u{10FFFF}]/u;

describe('data for a template', () => {
  test('are in NFC, without signs that no PDF may hold', () => {
    expect(
      cleanData({
        tittel: 'Sta\u030Ale\u0000r\u001B[31m',
        'nø\u202Ekkel': ['\uFEFFmål', 'halv \uD800', '\uE000', '\uFFFF', 'a\u2067b'],
      }),
    ).toEqual({ tittel: 'Ståler[31m', nøkkel: ['mål', 'halv \u{FFFD}', '\u{FFFD}', '\u{FFFD}', 'ab'] });
  });

  test('keep what is only strange: markup, code, other scripts, emoji, line ends', () => {
    const texts = ['#panic("x")', '$x$ @ref <label> \\ ] {{ }}', 'שלום עולם', '😀', 'to\nlinjer\tog', '   '];
    expect(cleanData(texts)).toEqual(texts);
  });

  test('have numbers that JSON can say, and leave out what is not stated', () => {
    expect(cleanData({ a: Number.NaN, b: -0.5, c: undefined, d: null, e: true })).toEqual({
      a: null,
      b: -0.5,
      d: null,
      e: true,
    });
  });

  test('keep a key that means something else to JavaScript', () => {
    const data = JSON.parse('{"__proto__": {"a": "b"}}') as unknown;
    expect(new TextDecoder().decode(dataFile(data))).toBe('{"__proto__":{"a":"b"}}');
  });

  test('end where Typst would stop reading', () => {
    let deep: unknown = 'bunn';
    for (let level = 0; level < 10_000; level += 1) deep = level % 2 === 0 ? [deep] : { kids: deep };
    const text = new TextDecoder().decode(dataFile(deep));
    expect(text.match(/[[{]/g)).toHaveLength(101);
    expect(text).not.toContain('bunn');
  });

  test('are clean whatever they were', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, key, text) => {
        const once = cleanData({ value, [key]: [text] });
        const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(dataFile(once))) as unknown;
        // An escape would be a sign that JSON cannot write as it is; one behind a backslash is a text of the author's.
        expect(JSON.stringify(read)).not.toMatch(/(?<!\\)(?:\\\\)*\\u/);
        expect(textsIn(read).filter((one) => forbidden.test(one) || one !== one.normalize('NFC'))).toEqual([]);
        expect(cleanData(once)).toEqual(once);
      }),
    );
  });
});

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
}
