import { describe, expect, test } from 'vitest';
import { fill, joinChoice } from '../../src/messages/fill.ts';

describe('filling a message', () => {
  test('puts values in their slots', () => {
    expect(fill('«{key}» står {count} ganger.', { key: 'mål', count: 2 }, 'nb')).toBe('«mål» står 2 ganger.');
  });

  test('writes decimals as the language does', () => {
    expect(fill('{value}', { value: 4.5 }, 'nb')).toBe('4,5');
    expect(fill('{value}', { value: 4.5 }, 'nn')).toBe('4,5');
    expect(fill('{value}', { value: 4.5 }, 'en')).toBe('4.5');
  });

  test('writes a list in words, each element in the quotation marks around the slot', () => {
    expect(fill('Mangler {keys}.', { keys: ['id', 'tittel', 'type'] }, 'nb')).toBe('Mangler id, tittel og type.');
    expect(fill('Mangler «{keys}».', { keys: ['id', 'tittel'] }, 'nb')).toBe('Mangler «id» og «tittel».');
    expect(fill('Missing “{keys}”.', { keys: ['id', 'tittel'] }, 'en')).toBe('Missing “id” and “tittel”.');
    expect(fill('Mangler «{keys}».', { keys: [] }, 'nb')).toBe('Mangler .');
  });

  test('keeps what a document says as the text it is', () => {
    expect(fill('«{value}»', { value: '{key} $& $1 <b>' }, 'nb')).toBe('«{key} $& $1 <b>»');
    expect(fill('«{value}»', { value: 'to\nlinjer\tog tab' }, 'nb')).toBe('«to linjer og tab»');
    expect(fill('{toString} {other}', { value: 'x' }, 'nb')).toBe('{toString} {other}');
  });

  test('cuts a very long value, never in the middle of a sign', () => {
    expect(fill('{value}', { value: 'x'.repeat(500) }, 'nb')).toBe(`${'x'.repeat(159)}…`);
    expect(fill('{value}', { value: `${'x'.repeat(158)}😀${'y'.repeat(50)}` }, 'nb')).toBe(`${'x'.repeat(158)}…`);
  });

  test('writes a choice in words', () => {
    expect([joinChoice(['a', 'b'], 'nb'), joinChoice(['a'], 'nb'), joinChoice(['a', 'b', 'c'], 'en')]).toEqual([
      'a eller b',
      'a',
      'a, b or c',
    ]);
  });
});
