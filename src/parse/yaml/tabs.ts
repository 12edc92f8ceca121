import { patch, type Change, type Patch } from './patch.ts';
import type { Line } from './scan-lines.ts';

/** Lines with tabs in their indentation, and the text as it would be with spaces. */
export interface Untabbed {
  readonly patch: Patch;
  readonly changes: readonly Change[];
}

/** Whether a line with a key or a value is indented by tabs, those after a dash counted. */
export function hasTabIndentation(text: string, lines: readonly Line[]): boolean {
  return lines.some(
    ({ kind, start, first, column }) =>
      kind === 'content' && text.slice(start, Math.max(first + 1, start + column)).includes('\t'),
  );
}

/** Writes every tab in an indentation as spaces up to the next multiple of `width`; dashes keep their place. */
export function untab(text: string, width: number): Untabbed {
  const changes: Change[] = [];
  for (const match of text.matchAll(/^[ \t]*(?:-[ \t]+)*(?=\S)/gm)) {
    if (!match[0].includes('\t')) continue;
    changes.push({ start: match.index, end: match.index + match[0].length, text: spaced(match[0], width) });
  }
  return { patch: patch(text, changes), changes };
}

function spaced(indentation: string, width: number): string {
  let result = '';
  for (const sign of indentation) result += sign === '\t' ? ' '.repeat(width - (result.length % width)) : sign;
  return result;
}
