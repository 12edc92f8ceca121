import { beforeAll, expect, test } from 'vitest';
import type { Reference } from '../../src/model/summary.ts';
import { openFiles } from '../../src/workspace/check-files.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { eksempelvik } from './broken.ts';

const { files, asOf } = eksempelvik;
const documents = Object.entries(files).filter(([, text]) => /^type: /m.test(text));
/** Every so many references are broken: each takes a whole check. */
const everyReference = 16;

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openFiles(files);
});

/** Checks the workspace with another text in a file, then puts the old one back. */
function findingsWith(path: string, text: string) {
  workspace.put(path, text);
  const { diagnostics } = workspace.check(asOf);
  workspace.put(path, files[path] ?? '');
  return diagnostics.map(({ at, rule, message }) => ({
    path: at.path,
    rule,
    message,
    text: (at.path === path ? text : (files[at.path] ?? '')).slice(at.span.start, at.span.end),
  }));
}

/** The word without its middle letter. */
function cut(word: string): string {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word.slice(middle + 1);
}

/** The word with the last two letters that differ exchanged: `S17` → `S71`. */
function turn(word: string): string {
  let at = word.length - 2;
  while (at > 0 && word[at] === word[at + 1]) at--;
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

test('the type of every document misspelt, one at a time, is told there and nowhere else', { timeout: 60_000 }, () => {
  for (const [path, text] of documents) {
    const [line = '', type = ''] = /^type: (.*)$/m.exec(text) ?? [];
    const found = findingsWith(path, text.replace(line, `type: ${cut(type)}`));
    expect(found.map((one) => `${one.path} ${one.rule} ${one.text}`)).toEqual([
      `${path} schema/unknown-document-type ${cut(type)}`,
    ]);
    expect(found[0]?.message).toContain(`Mente du «${type}»`);
  }
});

test('the id of every document misspelt, one at a time, is told once where it is missed', { timeout: 60_000 }, () => {
  for (const [path, text] of documents) {
    const [line = '', id = ''] = /^id: (.*)$/m.exec(text) ?? [];
    const found = findingsWith(path, text.replace(line, `id: ${cut(id)}`));
    expect(found.length, `${id} gives ${found.map(({ rule }) => rule).join(', ')}`).toBeLessThan(2);
    for (const { rule, message } of found) {
      expect(rule === 'reference/unknown-document' || rule === 'text/dead-link').toBe(true);
      expect(message).toContain(`«${cut(id)}`);
    }
  }
});

test('a reference broken by a letter gives one finding there, with what was meant first', { timeout: 60_000 }, () => {
  const references = workspace
    .graph()
    .documents.flatMap(({ summary }) => summary.references.map((reference) => ({ path: summary.path, reference })));
  const chosen = references.filter((_, index) => index % everyReference === 0);
  for (const { path, reference } of chosen) {
    for (const broken of brokenForms(reference)) {
      if (workspace.graph().find(broken) !== undefined) continue;
      const { start, end } = reference.at;
      const text = files[path] ?? '';
      const found = findingsWith(path, text.slice(0, start) + broken + text.slice(end));
      expect(found.map((one) => `${one.path} ${one.text}`)).toEqual([`${path} ${broken}`]);
      expect(found[0]?.rule).toMatch(/^reference\/unknown-/);
      expect(found[0]?.message).toContain(`Mente du «${reference.text}»`);
    }
  }
});

/** Its document with a letter too few, and its item with two letters turned. */
function brokenForms({ text }: Reference): readonly string[] {
  const [document = '', item] = text.split('#');
  if (item === undefined) return [cut(document)];
  return [`${cut(document)}#${item}`, `${document}#${turn(item)}`].filter((broken) => broken !== text);
}
