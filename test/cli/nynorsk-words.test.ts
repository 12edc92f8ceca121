import { describe, expect, test } from 'vitest';
import { budgetWordsOf } from '../../src/overview/budget/words-of.ts';
import { calendarWordsOf } from '../../src/overview/calendar/words.ts';
import { coverageWordsOf } from '../../src/overview/coverage/words-of.ts';
import { listWordsOf } from '../../src/cli/commands/list/words.ts';
import { statusWordsOf } from '../../src/overview/status/words-of.ts';
import type { Locale } from '../../src/config/settings.ts';
import { traceWordsOf } from '../../src/trace/words-of.ts';
import { viewWordsOf } from '../../src/trace/view-words.ts';
import { bokmålIn } from '../support/bokmål-words.ts';
import { saidBy } from '../support/said-by.ts';

const books: readonly (readonly [string, (locale: Locale) => unknown])[] = [
  ['trace', traceWordsOf],
  ['the views of trace', viewWordsOf],
  ['coverage', coverageWordsOf],
  ['list', listWordsOf],
  ['budget', budgetWordsOf],
  ['calendar', calendarWordsOf],
  ['status', statusWordsOf],
];

describe.each(books)('%s in nynorsk', (_, wordsOf) => {
  test('has words of its own, and none of bokmål', () => {
    expect(saidBy(wordsOf('nn')).flatMap(bokmålIn)).toEqual([]);
    expect(saidBy(wordsOf('nb')).flatMap(bokmålIn)).not.toEqual([]);
  });

  test('says as much as bokmål', () => {
    expect(saidBy(wordsOf('nn')).length).toBe(saidBy(wordsOf('nb')).length);
  });
});
