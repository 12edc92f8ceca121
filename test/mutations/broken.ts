import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WorkspaceReport } from '../../src/check/report.ts';
import { checkFiles } from '../support/workspace.ts';
import type { Files } from '../support/workspace.ts';
import type { Mutation } from './mutations.ts';

/** A workspace that is mutated, and the day on which it has no findings. */
export interface Base {
  readonly asOf: string;
  readonly files: Files;
}

/** Eleven documents written for mutations: small, so that each place is the only one of its kind. */
export const small: Base = { asOf: '2026-06-01', files: textsBelow('test/mutations/workspace') };

/** The whole municipality, in YAML and Markdown. */
export const eksempelvik: Base = { asOf: '2026-06-15', files: textsBelow('plans/eksempelvik') };

function textsBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    paths
      .filter((path) => /\.(?:yaml|md|svg)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/').normalize('NFC'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** `path rule «text under the carets»`, of errors, warnings and infos alike. */
export function told(report: WorkspaceReport): readonly string[] {
  return report.diagnostics.map(
    ({ at, rule }) => `${at.path} ${rule} «${report.text(at.path)?.slice(at.span.start, at.span.end)}»`,
  );
}

/** What is found in the workspace with one thing broken. */
export async function checkBroken({ asOf, files }: Base, broken: Pick<Mutation, 'file' | 'from' | 'to'>) {
  return checkFiles(mutate(files, broken), { asOf });
}

/** Expects the mutation's findings, and no others. */
export async function expectOnly(base: Base, mutation: Mutation): Promise<void> {
  const findings = told(await checkBroken(base, mutation));
  const expected = mutation.gives.map((line) => (/^\S+\.(?:yaml|md) /.test(line) ? line : `${mutation.file} ${line}`));
  const withoutText = (line: string) => line.replace(/ «[^]*$/, '');
  expect(findings.map((line, index) => (expected[index]?.includes('«') ? line : withoutText(line)))).toEqual(expected);
}

function mutate(files: Files, { file, from, to }: Pick<Mutation, 'file' | 'from' | 'to'>): Files {
  const text = files[file] ?? '';
  const changed = typeof from === 'string' ? text.replace(from, () => to ?? '') : from(text);
  expect(changed, 'the mutation changes the file').not.toBe(text);
  if (changed !== null) return { ...files, [file]: changed };
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== file));
}
