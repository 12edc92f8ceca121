import { describe, expect, test } from 'vitest';
import { faultsOf, read } from './support/read.ts';

const many = (text: string, times: number) => text.repeat(times);

/** Letters of aliases, each of nine of the letter before: a billion elements where they are followed. */
const bomb = Array.from('abcdefghij', (name, index) => {
  const inner = index === 0 ? 'x' : `*${'abcdefghij'.charAt(index - 1)}`;
  return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(', ')}]`;
}).join('\n');

const texts: Readonly<Record<string, string>> = {
  'brackets in each other': many('[', 10_000),
  'braces in each other': `a: ${many('{a: ', 10_000)}${many('}', 10_000)}`,
  'keys in each other': Array.from({ length: 2000 }, (_, depth) => `${many(' ', depth)}a:`).join('\n'),
  'dashes in each other': many('- ', 10_000),
  'aliases of aliases': bomb,
  'quotes that are never closed': many('a: "\n', 10_000),
  'brackets that are never closed': many('a: [b\n', 10_000),
  'tabs on every line': many('\ta: b\n', 10_000),
  'a wrong indentation on every other line': many('a: b\n c: d\n', 5000),
  'no keys at all': many('ord og ord\n', 10_000),
  'colons only': many(': ', 50_000),
  'one long line': `a: "${many('x', 1_000_000)}`,
  'a list that goes on': `a: [${many('x,', 100_000)}`,
  'a key in thousands of copies': many('a: [1]\n', 20_000),
  'comments only': many('# x\n', 50_000),
  'documents only': many('---\na: 1\n', 10_000),
  'control characters': many('a: \u0001\n', 10_000),
  markup: many('<a href="x: y">#b</a>\n', 10_000),
};

describe('hostile text is read in little time, and told', () => {
  test.each(Object.entries(texts))(
    '%s',
    (_, text) => {
      const start = performance.now();
      const { findings, document } = read(text);
      expect(performance.now() - start).toBeLessThan(15_000);
      expect(findings).not.toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(300);
      expect(findings.slice(0, 20).flatMap((finding) => faultsOf(text, finding))).toEqual([]);
      expect((document.root === null) !== (document.salvage === null)).toBe(true);
    },
    60_000,
  );
});
