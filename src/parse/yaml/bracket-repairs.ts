import type { Change } from './patch.ts';
import type { Line } from './scan-lines.ts';

/**
 * A closing bracket in the column of its key, as in JSON: other YAML readers take it, js-yaml wants it one step in.
 * Nothing is told of it.
 */
export function bracketRepairs(text: string, lines: readonly Line[]): readonly Change[] {
  const repairs: Change[] = [];
  let open: Line | null = null;
  for (const line of lines) {
    if (line.kind === 'content') open = line.region.kind === 'closed' && line.region.end > line.end ? line : null;
    if (open === null || line.kind !== 'inside' || line.indent > open.base) continue;
    if (/[\]}]/.test(text.charAt(line.first)) || line.start >= open.region.end) {
      repairs.push({ start: line.first, end: line.first, text: ' '.repeat(open.base - line.indent + 1) });
    }
  }
  return repairs;
}
