import { describe, expect, test, vi } from 'vitest';
import { againstTheLaw } from './anomalies/law.ts';
import { oldPlans } from './anomalies/old-plans.ts';
import { brokenThreads } from './anomalies/thread.ts';
import { forgottenVotes } from './anomalies/votes.ts';
import { toldOn } from './told-over.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('what audits and readers found is told once, by the rule it belongs to, in these words:', () => {
  test.each([...brokenThreads, ...forgottenVotes, ...oldPlans, ...againstTheLaw])('$name', async ({ files, tells }) => {
    expect(await toldOn(files, '2026-06-15')).toEqual([tells]);
  });
});
