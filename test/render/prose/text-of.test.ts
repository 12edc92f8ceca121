import { describe, expect, test } from 'vitest';
import { excerptOf, isBlank, textOf } from '../../../src/render/prose/text-of.ts';
import { read } from '../support/prose.ts';

describe('plain text', () => {
  test('says all, without marks', () => {
    const source =
      '## Mål\n\nEn **sterk** [plan](plan.md)[^1].\n\n- a\n- b\n  - c\n\n1. x\n\n   y\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n> sitat\n\n    kode\n\n![Kart](kart.png "Figur")\n\n---\n\n[^1]: Note\n';
    expect(textOf(read(source))).toBe(
      'Mål\n\nEn sterk plan.\n\n- a\n- b\n  - c\n\n1. x\n   y\n\nA | B\n1 | 2\n\nsitat\n\nkode\n\nKart\nFigur\n\nNote',
    );
  });
});

describe('an excerpt', () => {
  const prose = read('# Overskrift\n\nBarn og unge skal høre til.\n\n- punkt\n\nVi bygger skole.');

  test('is the paragraphs in one line, cut between words', () => {
    expect(excerptOf(prose, 200)).toBe('Barn og unge skal høre til. Vi bygger skole.');
    expect(excerptOf(prose, 27)).toBe('Barn og unge skal høre…');
    expect(excerptOf(prose, 13)).toBe('Barn og unge…');
    expect(excerptOf(prose, 12)).toBe('Barn og…');
  });

  test('cuts a word that is longer than all', () => {
    expect(excerptOf(read('Menneskerettighetskonvensjonen'), 10)).toBe('Mennesker…');
  });

  test('is empty where there is no paragraph', () => {
    expect(excerptOf(read('- a'), 10)).toBe('');
    expect([isBlank(read('<!-- x -->')), isBlank(read('- a'))]).toEqual([true, false]);
  });
});
