import { columnsOf } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type { KeyInfo } from './keys.ts';
import { widestText, type TypePage } from './page.ts';
import { saidKey } from './said-key.ts';

/** A line for each key under a heading: the key, and the first sentence about it. */
export function keyLines(
  heading: string,
  all: readonly KeyInfo[],
  { paint, width, locale }: TypePage,
): readonly string[] {
  if (all.length === 0) return [];
  const keys = all.map((key) => saidKey(key, locale));
  const widest = Math.max(...keys.map(({ key }) => columnsOf(key))) + 2;
  const fit = Math.max(24, Math.min(width, widestText) - widest - 2);
  const lines = keys.flatMap(({ key, about, holder }) =>
    wrapText(holder === 'config' ? about : firstSentence(about), fit).map(
      (line, at) =>
        `  ${at === 0 ? paint.strong(key) + ' '.repeat(widest - columnsOf(key)) : ' '.repeat(widest)}${line}`,
    ),
  );
  return [paint.heading(heading), ...lines];
}

/** Up to the full stop that ends it; one inside quotation marks ends nothing. */
function firstSentence(text: string): string {
  return /^(?:«[^»]*»|[^«])*?\.(?=\s|$)/u.exec(text)?.[0] ?? text;
}
