import type { DayRange } from '../../../core/date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { LeftItem } from './carry.ts';
import type { DraftWords } from './draft-words.ts';
import { statedPeriod } from './period.ts';

/** Lines before the rest is counted. */
const longestList = 20;

/** Comments that name what was not carried on, and why: nothing disappears without a word. */
export function leftNotes(
  predecessor: DocumentNode | null,
  left: readonly LeftItem[],
  period: DayRange | null,
  { left: words }: DraftWords,
): readonly string[] {
  if (predecessor === null || left.length === 0) return [];
  const when = period === null ? words.thisPeriod : statedPeriod(period);
  const why: Readonly<Record<LeftItem['why'], string>> = {
    finished: words.finished,
    'no-money': words.noMoney(when),
    'no-money-above': words.noMoneyAbove(when),
  };
  const lines = left.map((item) => `  ${item.id} (${item.title}): ${why[item.why]}`);
  const shown =
    lines.length <= longestList
      ? lines
      : [...lines.slice(0, longestList), `  ${words.more(lines.length - longestList)}`];
  return [words.heading(predecessor.id), ...shown];
}
