import type { PdfData } from './clean-data.ts';

/** A sign that no font of ours has. */
export interface MissingGlyph {
  readonly codePoint: number;
  /** JSON pointer to the first text that has it: `/chapters/0/title`. */
  readonly pointer: string;
}

/** The signs of clean data that no font can show, each once: a PDF may not be made with them. */
export function missingGlyphs(data: PdfData, has: (codePoint: number) => boolean): readonly MissingGlyph[] {
  const found = new Map<number, MissingGlyph>();
  const walk = (value: PdfData, pointer: string): void => {
    if (typeof value === 'string') {
      for (const sign of value.matchAll(beyondLatin)) {
        const codePoint = sign[0].codePointAt(0) as number;
        if (!has(codePoint) && !found.has(codePoint)) found.set(codePoint, { codePoint, pointer });
      }
    } else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) walk(one, `${pointer}/${pointed(key)}`);
  };
  walk(data, '');
  return [...found.values()];
}

/** What the fonts are known to have is not looked up; spaces and signs that only join or part letters need no picture. */
const beyondLatin = /[^\n\t -~\u00A0-\u017F\p{Space_Separator}\p{Default_Ignorable_Code_Point}]/gu;

function pointed(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
