import { describe, expect, test } from 'vitest';
import { checkFiles } from '../support/workspace.ts';
import { asOf, mutate, told, valid } from './broken.ts';
import { mutations } from './mutations.ts';

test('the workspace that is mutated has no findings at all', async () => {
  expect(told(await checkFiles(valid, { asOf }))).toEqual([]);
});

describe('one thing broken gives that finding, there, and nothing else:', () => {
  test.each(mutations)('$name', async (mutation) => {
    const findings = told(await checkFiles(mutate(mutation), { asOf }));
    const expected = mutation.gives.map((line) => (/^\S+\.yaml /.test(line) ? line : `${mutation.file} ${line}`));
    const withoutText = (line: string) => line.replace(/ «[^]*$/, '');
    expect(findings.map((line, index) => (expected[index]?.includes('«') ? line : withoutText(line)))).toEqual(
      expected,
    );
  });
});
