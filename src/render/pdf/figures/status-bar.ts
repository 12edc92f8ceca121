import { sayNumber } from '../../charts/numbers.ts';
import { describeCounts, inOrder, sharesOf, type StatusBarInput, statusLooks } from '../../charts/status-bar.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { PdfDrawing } from '../pdf-drawing.ts';
import { captionOf } from './caption.ts';
import { keyOf } from './key.ts';
import { rectangle, sheet } from './marks.ts';

const height = 16;
const gap = 1.5;

/** One bar of how many there are of each status; `null` where there are none. */
export function statusBarDrawing(input: StatusBarInput): PdfDrawing | null {
  const words = chartWordsOf(input.locale);
  const counts = inOrder(input.counts);
  if (counts.length === 0) return null;
  const widths = sharesOf(counts).map((share) => share * (sheet.width - gap * (counts.length - 1)));
  const bars = counts.map(({ status }, at) => {
    const x = widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0);
    return rectangle({ x, y: 0, width: widths[at] ?? 0, height }, statusLooks[status], 1);
  });
  const entries = counts.map(({ status, count }) => ({
    text: words.status[status],
    number: sayNumber(count, words),
    draw: (place: Parameters<typeof rectangle>[0]) => [rectangle(place, statusLooks[status])],
  }));
  const key = keyOf(entries, height + 7);
  return {
    kind: 'drawing',
    width: sheet.width,
    height: height + 7 + key.height,
    alt: `${input.title}. ${describeCounts(counts, words)}`,
    caption: captionOf(input),
    marks: [...bars, ...key.marks],
  };
}
