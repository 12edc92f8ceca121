import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersApart } from '../../src/core/letters-apart.ts';
import { closest, foldWord, nearest, nearestCutOff, uniqueNearest } from '../../src/core/nearest.ts';

describe('nearest', () => {
  test('finds the item id with one digit too many', () => {
    expect(nearest('T44', ['T1', 'T4', 'T5', 'F4'])).toEqual(['T4']);
  });

  test('puts what shares most letters at its ends first where the distance is the same', () => {
    expect(nearest('tiltk', ['tilta', 'tiltak', 'tilt'])[0]).toBe('tiltak');
  });

  test('levels Norwegian letters, case and separators', () => {
    expect(nearest('okonomiplan-2026', ['økonomiplan-2025', 'økonomiplan-2026'])[0]).toBe('økonomiplan-2026');
    expect(uniqueNearest('Oekonomiplan_2026', ['økonomiplan-2025', 'økonomiplan-2026'])).toBe('økonomiplan-2026');
    expect(uniqueNearest('maal', ['mål', 'maler'])).toBe('mål');
    expect(uniqueNearest('baerekraftsmål', ['bærekraftsmål', 'samfunnsmål'])).toBe('bærekraftsmål');
    expect(uniqueNearest('baerekraftsmal', ['bærekraftsmål', 'samfunnsmål'])).toBe('bærekraftsmål');
  });

  test('prefers the spelling as written among words that fold to the same', () => {
    expect(nearest('MÅL', ['mal', 'mål'])).toEqual(['mål', 'mal']);
    expect(uniqueNearest('Mål', ['mal', 'mål'])).toBe('mål');
  });

  test('counts a swap of two letters as one fault', () => {
    expect(uniqueNearest('titetl', ['tittel', 'enhet'])).toBe('tittel');
    expect(uniqueNearest('mla', ['mål', 'dato'])).toBe('mål');
  });

  test('offers what goes on where the word ends, after what is merely misspelt', () => {
    expect(nearest('økonomiplan', ['økonomiplan-2026-2029', 'årsbudsjett-2026'])).toEqual(['økonomiplan-2026-2029']);
    expect(nearest('vedtaksdato', ['organ', 'dato', 'sak'])).toEqual(['dato']);
    expect(nearest('ansvar', ['ansvarlig', 'medansvarlig', 'svar'])).toEqual(['svar', 'ansvarlig']);
    expect(uniqueNearest('økonomiplan', ['økonomiplan-2026-2029'])).toBeNull();
  });

  test('leaves others out where only case, accents or separators differ', () => {
    expect(nearest('t1', ['T1', 'T2', 'T11'])).toEqual(['T1']);
    expect(nearest('okonomiplan 2026', ['økonomiplan-2026', 'økonomiplan-2025'])).toEqual(['økonomiplan-2026']);
  });

  test('is silent about words that have nothing in common', () => {
    expect(nearest('F', ['T'])).toEqual([]);
    expect(nearest('farge', ['tittel', 'frist', 'ansvarlig'])).toEqual([]);
    expect(nearest('', ['tittel'])).toEqual([]);
  });

  test('gives at most as many as asked for, ties by text', () => {
    expect(nearest('T9', ['T3', 'T1', 'T2', 'T4'])).toEqual(['T1', 'T2', 'T3']);
    expect(nearest('T9', ['T3', 'T1', 'T2', 'T4'], 1)).toEqual(['T1']);
  });

  test('calls nothing unique where two are equally near', () => {
    expect(uniqueNearest('T9', ['T1', 'T2'])).toBeNull();
    expect(closest('T9', ['T2', 'T1', 'skole'])).toEqual(['T1', 'T2']);
  });

  test('does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (text, words) => {
        const backwards = words.toReversed();
        expect(nearest(text, backwards)).toEqual(nearest(text, words));
        expect(uniqueNearest(text, backwards)).toBe(uniqueNearest(text, words));
      }),
    );
  });

  test('finds the very candidates that a plain comparison of all finds', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (text, words) => {
        expect(closest(text, words)).toEqual(plainClosest(text, words));
      }),
    );
  });

  test('answers for ten thousand candidates at once', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `økonomiplan-${index}-tiltak`);
    expect(uniqueNearest('okonomiplan-7777-tiltak', ids)).toBe('økonomiplan-7777-tiltak');
  });
});

test('folding never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof foldWord(text) === 'string'));
});

describe('lettersApart', () => {
  test('is the optimal string alignment distance as far as the limit, and more than the limit beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 5 }), (a, b, limit) => {
        const plain = plainDistance(a, b);
        const banded = lettersApart(a, b, limit);
        if (plain <= limit) expect(banded).toBe(plain);
        else expect(banded).toBeGreaterThan(limit);
      }),
      { numRuns: 500 },
    );
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'A', 'o', 'ø', 'e', '1', '-', '_', 'æ'), maxLength: 9 });

function plainClosest(text: string, words: readonly string[]): string[] {
  const folded = foldWord(text);
  const near = words
    .filter((candidate) => candidate !== text)
    .map((candidate) => ({
      candidate,
      apart: plainDistance(folded, foldWord(candidate)),
      written: plainDistance(text.toLowerCase(), candidate.toLowerCase()),
      longest: Math.max(folded.length, foldWord(candidate).length),
    }))
    .filter(({ apart, longest }) => apart <= nearestCutOff(folded.length) && apart < longest);
  const order = (a: { apart: number; written: number }, b: { apart: number; written: number }) =>
    a.apart - b.apart || a.written - b.written;
  const best = near.toSorted(order)[0];
  if (best === undefined) return [];
  return near
    .filter((match) => order(match, best) === 0)
    .map((match) => match.candidate)
    .toSorted();
}

function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const cell = (row: number, column: number) => table[row]?.[column] ?? Number.NaN;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const exchange = cell(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, exchange);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, cell(row - 2, column - 2) + 1);
      (table[row] ?? [])[column] = cost;
    }
  }
  return cell(a.length, b.length);
}
