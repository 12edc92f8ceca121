import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { eksempelvik, expectOnly, told } from './broken.ts';
import { markdownMutations } from './eksempelvik-markdown.ts';
import { checkFiles } from '../support/workspace.ts';

test('the municipality that is mutated has no findings at all', async () => {
  expect(told(await checkFiles(eksempelvik.files, { asOf: eksempelvik.asOf }))).toEqual([]);
});

describe('one thing broken in Markdown gives that finding, there, and nothing else:', () => {
  test.each(markdownMutations)('$name', async (mutation) => {
    await expect(expectOnly(eksempelvik, mutation)).resolves.toBeUndefined();
  });
});

test('a byte order mark changes nothing', () => {
  const path = 'kommuneplan/samfunnsdel-2024.md';
  const bytes = readFileSync(`plans/eksempelvik/${path}`);
  expect(decode(path, Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe(eksempelvik.files[path]);
});
