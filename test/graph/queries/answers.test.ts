import { expect, test } from 'vitest';
import { addAll } from '../../../src/core/append-to.ts';
import type { ChainNode, DocumentNode } from '../../../src/graph/graph.ts';
import { answeredBy } from '../../../src/graph/queries/answers.ts';

/** More than a call can have arguments. */
const many = 300_000;

test('an answer for a document with very many items answers for each', () => {
  const about = { kind: 'document', items: Array.from({ length: many }, () => ({ kind: 'item' })) };
  // As much of a document as the question asks for.
  const document = {
    facts: { answers: [{}] },
    chapters: [],
    out: [{ reference: { gjelderIn: 'svar' }, to: about }],
  } as unknown as DocumentNode;
  expect(answeredBy(document)).toHaveLength(many + 1);
});

test('an answer for an item answers for all that is nested in it', () => {
  const leaf = { kind: 'item', children: [] };
  const inner = { kind: 'item', children: [leaf] };
  const outer = { kind: 'item', children: [inner] };
  const document = {
    facts: { answers: [{}] },
    chapters: [],
    out: [
      { reference: { gjelderIn: 'svar' }, to: outer },
      { reference: { gjelderIn: 'rapport' }, to: leaf },
    ],
  } as unknown as DocumentNode;
  expect(answeredBy(document)).toEqual([outer, inner, leaf]);
});

test('very many entries are added to a list', () => {
  const list: ChainNode[] = [];
  addAll(
    Array.from({ length: many }, () => ({ kind: 'item' }) as ChainNode),
    list,
  );
  expect(list).toHaveLength(many);
});
