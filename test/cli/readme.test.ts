import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { auditFolder, readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { isBuilt, readTranscript, runInMemory, runSpawned, withAnswers } from '../support/transcripts.ts';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
/** What the README shows is what the commands answer in the folder it goes to first. */
const transcript = { ...readTranscript(readFileSync(path, 'utf8')), files: readTexts(auditFolder) };
const commands = transcript.commands.map(({ line, expected }) => ({ line, expected }));
const updates = process.env['UPDATE_TRANSCRIPTS'] !== undefined;
const answers: string[] = [];

test('the README goes to the folder with the faults, and shows a command there', () => {
  expect(transcript.text).toContain(`\`\`\`console\n$ cd ${auditFolder}\n$ plans validate `);
  expect(commands).toHaveLength(1);
});

test.each(commands)(
  'plans $line',
  async ({ line, expected }) => {
    const answer = await runInMemory(transcript, line);
    answers.push(answer);
    if (!updates) expect(answer).toBe(expected);
  },
  30_000,
);

afterAll(() => {
  if (updates) writeFileSync(path, withAnswers(transcript, answers));
});

describe.skipIf(updates || !isBuilt())('as a user runs it', () => {
  test.each(commands)(
    'plans $line',
    ({ line, expected }) => {
      expect(runSpawned(transcript, line)).toBe(expected);
    },
    20_000,
  );
});
