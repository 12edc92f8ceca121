import { describe, expect, test } from 'vitest';
import { checkFiles } from '../support/workspace.ts';
import { expectOnly, small, told } from './broken.ts';
import { mutations } from './mutations.ts';

test('the workspace that is mutated has no findings at all', async () => {
  expect(told(await checkFiles(small.files, { asOf: small.asOf }))).toEqual([]);
});

describe('one thing broken gives that finding, there, and nothing else:', () => {
  test.each(mutations)('$name', async (mutation) => expectOnly(small, mutation));
});
