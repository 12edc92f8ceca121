import type { DayRange } from '../../../core/date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { LeftItem } from './carry.ts';
import { statedPeriod } from './period.ts';

/** Lines before the rest is counted. */
const longestList = 20;

/** Comments that name what was not carried on, and why: nothing disappears without a word. */
export function leftNotes(
  predecessor: DocumentNode | null,
  left: readonly LeftItem[],
  period: DayRange | null,
): readonly string[] {
  if (predecessor === null || left.length === 0) return [];
  const when = period === null ? 'den nye perioden' : statedPeriod(period);
  const why: Readonly<Record<LeftItem['why'], string>> = {
    finished: 'er ferdig',
    'no-money': `har ikke beløp i ${when}`,
    'no-money-above': `det den bygger på, har ikke beløp i ${when}`,
  };
  const lines = left.map((item) => `  ${item.id} (${item.title}): ${why[item.why]}`);
  const shown =
    lines.length <= longestList ? lines : [...lines.slice(0, longestList), `  … og ${lines.length - longestList} til`];
  return [`Ikke ført videre fra ${predecessor.id}:`, ...shown];
}
