import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/usage-en.ts';
import { nb } from '../../src/messages/usage-nb.ts';
import { nn } from '../../src/messages/usage-nn.ts';
import { plansError } from '../../src/messages/usage.ts';
import { wordUsage } from '../../src/messages/word-usage.ts';
import { wordsOf } from '../../src/messages/words-of.ts';
import { bokmålIn } from '../support/bokmål-words.ts';
import { saidBy } from '../support/said-by.ts';

describe('nynorsk', () => {
  test('has words of its own', () => {
    expect(wordsOf('nn').findings.warning(2)).toBe('2 åtvaringar');
    expect(wordsOf('nn')).not.toBe(wordsOf('nb'));
  });

  test('has no word of bokmål in what reports and commands say', () => {
    expect(saidBy(wordsOf('nn')).flatMap(bokmålIn)).toEqual([]);
    expect(saidBy(nn).flatMap(bokmålIn)).toEqual([]);
  });

  test('says what is asked of a machine', () => {
    const error = plansError('cannot-read', { path: 'planar', code: 'EACCES' });
    expect(wordUsage(error, 'nn').message).toBe('Kan ikkje lese «planar»: du manglar tilgang.');
  });
});

test('the test of words finds bokmål where there is some', () => {
  const said = saidBy(wordsOf('nb'));
  expect(said.filter((text) => bokmålIn(text).length > 0).length).toBeGreaterThan(said.length / 3);
});

describe.each(Object.entries(nb))('%s', (code, text) => {
  test.each([
    ['nn', nn],
    ['en', en],
  ] as const)('has the same slots in %s', (_, texts) => {
    const other = texts[code as keyof typeof nb];
    expect([slots(other.message), slots(other.hint ?? '')]).toEqual([
      slots(text.message),
      slots('hint' in text ? text.hint : ''),
    ]);
  });
});

function slots(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();
}
