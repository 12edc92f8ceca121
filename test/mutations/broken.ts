import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WorkspaceReport } from '../../src/check/report.ts';
import type { Files } from '../support/workspace.ts';
import type { Mutation } from './mutations.ts';

const folder = 'test/mutations/workspace';

/** The day on which the workspace has no findings. */
export const asOf = '2026-06-01';

/** The workspace that is mutated. */
export const valid: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
);

/** `path rule «text under the carets»`, of errors, warnings and infos alike. */
export function told(report: WorkspaceReport): readonly string[] {
  return report.diagnostics.map(
    ({ at, rule }) => `${at.path} ${rule} «${report.text(at.path)?.slice(at.span.start, at.span.end)}»`,
  );
}

/** The workspace with one thing broken. */
export function mutate({ file, from, to }: Pick<Mutation, 'file' | 'from' | 'to'>): Files {
  const text = valid[file] ?? '';
  const changed = typeof from === 'string' ? text.replace(from, () => to ?? '') : from(text);
  expect(changed, 'the mutation changes the file').not.toBe(text);
  if (changed !== null) return { ...valid, [file]: changed };
  return Object.fromEntries(Object.entries(valid).filter(([path]) => path !== file));
}
