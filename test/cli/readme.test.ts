import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { auditFolder, readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { isBuilt, readTranscript, runInMemory, runSpawned, withAnswers } from '../support/transcripts.ts';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
/** What the README shows is what the commands answer in the folder it has gone to. */
const transcript = readTranscript(readFileSync(path, 'utf8'));
const commands = transcript.commands.map(({ line, expected, start }) => ({ line, expected, folder: folderAt(start) }));
const updates = process.env['UPDATE_TRANSCRIPTS'] !== undefined;
const answers: string[] = [];

/** The last `$ cd` before an offset of the README. */
function folderAt(offset: number): string {
  const before = readFileSync(path, 'utf8').slice(0, offset);
  return [...before.matchAll(/^\$ cd (\S+)$/gm)].at(-1)?.[1] ?? '.';
}

test('the README shows what is told of thirty faults, and a thread that is whole', () => {
  expect(commands.map(({ line, folder }) => `${folder} ${line.split(' ')[0]}`)).toEqual([
    `${auditFolder} validate`,
    'plans/eksempelvik trace',
  ]);
});

test.each(commands)(
  'plans $line',
  async ({ line, expected, folder }) => {
    const answer = await runInMemory({ ...transcript, files: readTexts(folder) }, line);
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
    ({ line, expected, folder }) => {
      expect(runSpawned({ ...transcript, files: readTexts(folder) }, line)).toBe(expected);
    },
    20_000,
  );
});
