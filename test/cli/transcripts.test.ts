import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { isBuilt, readTranscript, runInMemory, runSpawned, withAnswers } from '../support/transcripts.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** Transcripts, and the planners' start page: what it shows is what a planner sees. */
const names = [
  ...readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md'),
  '../../plans/README.md',
];
/** `UPDATE_TRANSCRIPTS=1 npx vitest run test/cli` writes the answers anew: read the difference before you commit it. */
const updates = process.env['UPDATE_TRANSCRIPTS'] !== undefined;

describe.each(names)('%s', (name) => {
  const transcript = readTranscript(readFileSync(folder + name, 'utf8'));
  const answers: string[] = [];

  test.each(transcript.commands.map(({ line, expected }) => ({ line, expected })))(
    'plans $line',
    async ({ line, expected }) => {
      const answer = await runInMemory(transcript, line);
      answers.push(answer);
      if (!updates) expect(answer).toBe(expected);
    },
    30_000,
  );

  afterAll(() => {
    if (updates) writeFileSync(folder + name, withAnswers(transcript, answers));
  });

  describe.skipIf(updates || !isBuilt())('as a user runs it', () => {
    test.each(transcript.commands.map(({ line, expected }) => ({ line, expected })))(
      'plans $line',
      ({ line, expected }) => {
        expect(runSpawned(transcript, line)).toBe(expected);
      },
      20_000,
    );
  });
});
