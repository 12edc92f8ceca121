import { expect, test } from 'vitest';
import { focusOn } from '../../src/cli/focus.ts';
import { checkFiles } from '../support/workspace.ts';

test('a file is also shown the findings of others that are about it', async () => {
  const notat = (id: string, more = '') => `type: notat\nid: ${id}\ntittel: Et notat om skolen\n${more}`;
  const report = await checkFiles({
    'a.yaml': notat('notat-1'),
    'b.yaml': notat('notat-1', 'periode: 2026\n'),
    'c.yaml': notat('notat-3', 'se_også: noe-annet\n'),
  });
  const told = (path: string) =>
    focusOn(report, { paths: [path], only: undefined, setupPaths: [] }).diagnostics.map(({ rule, at }) => [
      rule,
      at.path,
    ]);
  expect(told('a.yaml')).toEqual([['id/duplicate-document', 'b.yaml']]);
  expect(told('b.yaml')).toEqual([['id/duplicate-document', 'b.yaml']]);
  expect(told('c.yaml')).toEqual([['reference/unknown-document', 'c.yaml']]);
});
