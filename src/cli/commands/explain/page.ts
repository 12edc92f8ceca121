import type { Locale } from '../../../config/settings.ts';
import type { Words } from '../../../messages/words.ts';
import type { Names, PlanSystem } from '../../../plansystem/plan-system.ts';
import type { Paint } from '../../../report/paint.ts';
import { columnsOf } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';

/** Columns of running text on a wide terminal. */
export const widestText = 100;

/** What the text about a type is written with. */
export interface TypePage {
  readonly planSystem: PlanSystem;
  readonly locale: Locale;
  readonly words: Words;
  readonly paint: Paint;
  readonly width: number;
}

/** A label and what is said of it. */
export type Row = readonly [label: string, text: string];

/** Rows with their labels in a column; empty ones are left out. */
export function rowLines(all: readonly Row[], { paint, width }: TypePage): readonly string[] {
  const rows = all.filter(([, text]) => text !== '');
  const widest = Math.max(...rows.map(([label]) => columnsOf(label))) + 2;
  const fit = Math.max(24, Math.min(width, widestText) - widest - 2);
  return rows.flatMap(([label, text]) =>
    text
      .split('\n')
      .flatMap((line) => (text.includes('\n') ? [line] : wrapText(line, fit)))
      .map((line, at) => `  ${paint.quiet((at === 0 ? label : '').padEnd(widest))}${line}`),
  );
}

/** The name in a language, else in bokmål. */
export function nameOf(names: Names, locale: Locale): string {
  return (locale === 'nb' ? undefined : names[locale]) ?? names.nb;
}
