import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorkspaceReport } from '../../src/check/report.ts';
import { checkFiles, type Files } from '../support/workspace.ts';
import { type Mutation, mutations } from './mutations.ts';

const folder = 'test/mutations/workspace';
const asOf = '2026-06-01';

const valid: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
);

/** `path rule «text under the carets»`, of errors, warnings and infos alike. */
function told(report: WorkspaceReport): readonly string[] {
  return report.diagnostics.map(({ at, rule }) => `${at.path} ${rule} «${report.text(at.path)?.slice(at.span.start, at.span.end)}»`);
}

function mutate({ file, from, to }: Mutation): Files {
  const text = valid[file] ?? '';
  const changed = typeof from === 'string' ? text.replace(from, () => to ?? '') : from(text);
  expect(changed, 'the mutation changes the file').not.toBe(text);
  if (changed !== null) return { ...valid, [file]: changed };
  return Object.fromEntries(Object.entries(valid).filter(([path]) => path !== file));
}

test('the workspace that is mutated has no findings at all', async () => {
  expect(told(await checkFiles(valid, { asOf }))).toEqual([]);
});

describe('one thing broken gives that finding, there, and nothing else:', () => {
  test.each(mutations)('$name', async (mutation) => {
    const findings = told(await checkFiles(mutate(mutation), { asOf }));
    const expected = mutation.gives.map((line) => (/^\S+\.yaml /.test(line) ? line : `${mutation.file} ${line}`));
    const withoutText = (line: string) => line.replace(/ «[^]*$/, '');
    expect(findings.map((line, index) => (expected[index]?.includes('«') ? line : withoutText(line)))).toEqual(expected);
  });
});
