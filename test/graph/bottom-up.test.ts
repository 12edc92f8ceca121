import { expect, test } from 'vitest';
import { bottomUp } from '../../src/graph/bottom-up.ts';

const below: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['d'], c: ['d'], e: ['f'], f: ['e'] };

function heights(root: string, known = new Map<string, number>()): ReadonlyMap<string, number> {
  bottomUp(root, known, {
    below: (node) => below[node] ?? [],
    compute: (node) => 1 + Math.max(0, ...(below[node] ?? []).map((next) => known.get(next) ?? 0)),
  });
  return known;
}

test('a node is worked out after everything below it, each once', () => {
  expect([...heights('a')]).toEqual([
    ['d', 1],
    ['c', 2],
    ['b', 2],
    ['a', 3],
  ]);
});

test('what is known is not worked out again', () => {
  expect(heights('a', new Map([['d', 7]])).get('a')).toBe(9);
  expect([...heights('a', new Map([['a', 4]]))]).toEqual([['a', 4]]);
});

test('a circle ends, one node of it worked out while the other is not known', () => {
  expect([...heights('e')]).toEqual([
    ['f', 1],
    ['e', 2],
  ]);
});

test('a chain longer than the call stack is no reason to fail', () => {
  const known = new Map<number, number>();
  const depth = bottomUp(0, known, {
    below: (node) => (node < 200_000 ? [node + 1] : []),
    compute: (node) => 1 + (known.get(node + 1) ?? 0),
  });
  expect(depth).toBe(200_001);
});
