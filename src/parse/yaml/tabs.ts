import { patch, type Change, type Patch } from './patch.ts';
import type { Line } from './scan-lines.ts';

/** Lines with tabs in their indentation, and the text as it would be with spaces. */
export interface Untabbed {
  readonly patch: Patch;
  readonly changes: readonly Change[];
}

/** Whether a line with a key or a value is indented by tabs. */
export function hasTabIndentation(text: string, lines: readonly Line[]): boolean {
  return lines.some((line) => line.kind === 'content' && text.charAt(line.first) === '\t');
}

/** Writes every tab in an indentation as spaces up to the next multiple of `width`. */
export function untab(text: string, width: number): Untabbed {
  const changes: Change[] = [];
  for (const match of text.matchAll(/^ *\t[ \t]*(?=[^\s])/gm)) {
    changes.push({
      start: match.index,
      end: match.index + match[0].length,
      text: ' '.repeat(columns(match[0], width)),
    });
  }
  return { patch: patch(text, changes), changes };
}

function columns(indentation: string, width: number): number {
  let column = 0;
  for (const sign of indentation) column += sign === '\t' ? width - (column % width) : 1;
  return column;
}
