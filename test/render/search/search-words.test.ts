import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../src/render/search/search-words.ts';

const wordsOf = searchWords();

describe('the search words of a text', () => {
  test.each([
    ['Omsorgstjenester', 'tjenester'],
    ['omsorgstenestene', 'tenestene'],
    ['handlingsprogram', 'program'],
    ['barneskolen', 'skolen'],
    ['vedlikehaldsplan', 'plan'],
    ['kommuneplanens', 'planens'],
    ['boligsosial handlingsplan', 'plan sosial'],
  ])('hold the later parts of the joined words in «%s»: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test.each([
    ['økonomiplan', 'okonomiplan plan'],
    ['Sykefravær', 'fravaer fravær sykefravaer'],
    ['Båt og sjø', 'bat sjo'],
    ['ÆRLIG', 'aerlig'],
  ])('hold the words in «%s» as those write them who lack the letters: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test('are none for words that are what they look like', () => {
    expect(wordsOf('Området, kompetanse, forebygging og på tide med 12 tiltak')).toBe('omradet');
  });

  test('hold parts that are words of the site', () => {
    expect(wordsOf('vindkraftutbyggingen og sjømatfestival')).toBe('sjomatfestival utbyggingen');
    expect(searchWords(['Festival i Sundet', 'mat'])('sjømatfestival')).toBe('festival sjomatfestival');
  });

  test('come once each, in order, and not where the text has them itself', () => {
    expect(wordsOf('omsorgstjenester helsetjenester tjenester elevtall økonomi okonomi')).toBe('');
    expect(wordsOf('styringsbrev årsbudsjett styringsbrev')).toBe('arsbudsjett brev budsjett');
  });

  test('are found in no time in any text', () => {
    const started = performance.now();
    wordsOf(`${'plan'.repeat(15)} ${'skole'.repeat(12)} ${'å'.repeat(100_000)} ${'saks'.repeat(14)} <script> \ud800 ‮x`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
