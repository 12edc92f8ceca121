import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connectedGroups } from '../../../src/graph/queries/components.ts';

const sorted = (groups: readonly (readonly number[])[]) =>
  groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

test('nodes that reach each other are one group, others are in none', () => {
  const targets: Record<number, readonly number[]> = { 1: [2], 2: [3], 3: [1, 4], 4: [5], 5: [4], 6: [1] };
  expect(sorted(connectedGroups([6, 1], (node) => targets[node] ?? []))).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
});

test('a chain of a hundred thousand nodes that ends where it began is one group', () => {
  const length = 100_000;
  const groups = connectedGroups([0], (node) => [(node + 1) % length]);
  expect(groups.map((group) => group.length)).toEqual([length]);
});

test('two nodes are in one group exactly when each reaches the other', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const targets = (node: number) => pairs.filter(([from]) => from === node).map(([, to]) => to);
      const nodes = [0, 1, 2, 3, 4, 5, 6, 7];
      const reaches = (from: number, to: number) => {
        const seen = new Set(targets(from));
        for (const node of seen) for (const next of targets(node)) seen.add(next);
        return seen.has(to);
      };
      const expected = new Set(
        nodes
          .map((node) => nodes.filter((other) => node === other || (reaches(node, other) && reaches(other, node))))
          .filter((group) => group.length > 1)
          .map((group) => group.join()),
      );
      expect(new Set(sorted(connectedGroups(nodes, targets)).map((group) => group.join()))).toEqual(expected);
    }),
  );
});
