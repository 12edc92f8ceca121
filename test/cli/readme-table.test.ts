import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTranscript, runInMemory } from '../support/transcripts.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const section = readme.split('## What real municipalities describe')[1]?.split('\n## ')[0] ?? '';
const rows = [...section.matchAll(/^\| (.+) \| `plans (.+)` \| «(.+)» \|$/gm)].map(
  ([, part = '', line = '', words = '']) => ({
    part,
    line,
    words,
  }),
);
const folders = readTranscript('```folders\nplans/lorenskog\nplans/lier\n```\n');

test('every row of the table is read', () => {
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  // The head, and below it the rows.
  expect(rows).toHaveLength(lines.length - 1);
  expect(rows.length).toBeGreaterThan(35);
});

test.each(rows)('$part: plans $line', async ({ line, words }) => {
  const answer = (await runInMemory(folders, line)).replaceAll(/\s+/g, ' ');
  expect(answer).toContain(words);
  expect(answer).not.toContain('[stderr]');
  expect(answer).not.toContain('[exit');
});
