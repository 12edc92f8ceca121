import { describe, expect, test, vi } from 'vitest';
import { budgets } from './lawful/budgets.ts';
import { decisions } from './lawful/decisions.ts';
import { municipalities } from './lawful/municipalities.ts';
import { reports } from './lawful/reports.ts';
import { unitPlanning } from './lawful/unit-plans.ts';
import { toldOver } from './told-over.ts';

vi.setConfig({ testTimeout: 60_000 });

describe('of what the law allows nothing is told but what informs, on any day of the year:', () => {
  test.each([...budgets, ...unitPlanning, ...decisions, ...reports, ...municipalities])(
    '$name',
    async ({ files, from, infos = [] }) => {
      expect(await toldOver(files, from)).toEqual(infos);
    },
  );
});
