import type { DraftWords } from './draft-words.ts';
import { shiftYears } from './draft.ts';

/**
 * The headings of a Markdown document, years moved on, as the skeleton of the next one, with something to replace where text
 * belongs; its front matter and its code have none.
 */
export function headingsOf(text: string, years: number, { writeAnew }: DraftWords): readonly string[] {
  const body = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/, '');
  const headings: string[] = [];
  let fence: string | null = null;
  for (const line of body.split(/\r?\n/)) {
    const [, sign = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== null) {
      if (sign !== null && sign.startsWith(fence)) fence = null;
    } else if (sign !== null) fence = sign;
    else if (/^#{1,6}[ \t]+\S/.test(line)) headings.push(shiftYears(line.trim(), years));
  }
  return headings.flatMap((heading, at) =>
    levelOf(headings[at + 1] ?? '') > levelOf(heading) ? [heading] : [heading, writeAnew],
  );
}

function levelOf(heading: string): number {
  return /^#*/.exec(heading)?.[0].length ?? 0;
}
