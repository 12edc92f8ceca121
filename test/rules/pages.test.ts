import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIndex } from '../../src/rules/index.gen.ts';
import { checkFiles } from '../support/workspace.ts';

/** The examples of a rule's page: the files of its Galt and its Riktig workspace. */
function readPage(id: string) {
  const page = readFileSync(`src/rules/${id}.md`, 'utf8');
  const section = (name: string) =>
    page.split(/^## (?=(?:Hvorfor|Galt|Riktig|Innstillinger)\n)/m).find((part) => part.startsWith(`${name}\n`)) ?? '';
  const files = (name: string) =>
    Object.fromEntries(
      [...section(name).matchAll(/^```(?:ya?ml|markdown|xml) (\S+)\n([^]*?)^```$/gm)].map(([, path, text]) => [
        path ?? '',
        text ?? '',
      ]),
    );
  return {
    page,
    asOf: /<!-- as-of: (\S+) -->/.exec(page)?.[1] ?? '2026-06-01',
    wrong: files('Galt'),
    right: files('Riktig'),
  };
}

/** Rules about the program itself or the file system cannot be shown by files alone. */
const withoutExamples = new Set([
  'internal/rule-failed',
  'syntax/unreadable',
  'syntax/too-large',
  'syntax/encoding',
  'plansystem/invalid',
]);

const ids = Object.keys(ruleIndex);

test.each(ids)('%s has a page beside it that begins with its id and says why', (id) => {
  expect(existsSync(`src/rules/${id}.md`)).toBe(true);
  expect(readPage(id).page).toMatch(new RegExp(`^# ${id}\n`));
  expect(readPage(id).page).toContain('## Hvorfor');
});

describe.each(ids.filter((id) => !withoutExamples.has(id)))('the page of %s', (id) => {
  test('shows under Galt what the rule finds, and no other error', async () => {
    const { wrong, asOf } = readPage(id);
    const report = await checkFiles(wrong, { asOf });
    expect(report.diagnostics.map(({ rule }) => rule)).toContain(id);
    expect(
      report.diagnostics
        .filter(({ rule, severity }) => rule !== id && severity === 'error')
        .map(({ message }) => message),
    ).toEqual([]);
  });

  test('shows under Riktig what the rule accepts, without any error', async () => {
    const { right, asOf } = readPage(id);
    expect(Object.keys(right)).not.toEqual([]);
    const report = await checkFiles(right, { asOf });
    expect(
      report.diagnostics
        .filter(({ rule, severity }) => rule === id || severity === 'error')
        .map(({ message }) => message),
    ).toEqual([]);
  });
});
