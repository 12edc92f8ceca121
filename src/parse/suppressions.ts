import type { Span, Spanned } from '../core/place.ts';
import { scanLines, type Line } from './yaml/scan-lines.ts';

/** A comment that switches rules off for the next line; `rules` are the words as written. */
export interface Suppression {
  readonly at: Span;
  readonly rules: readonly Spanned<string>[];
  readonly reason: string | null;
  /** The stretch of text it covers: the whole next line that is not itself such a comment. */
  readonly covers: Span;
}

const word = 'plans-disable';
const comment = /^#\s*plans-disable-next-line(?=[\s,]|$)(.*)$/;

/** Reads `# plans-disable-next-line RULE, RULE -- reason` from the lines of a YAML text that are comments. */
export function readSuppressions(text: string): readonly Suppression[] {
  // Nearly all files: one search for a word.
  if (!text.includes(word)) return [];
  const lines = scanLines(text);
  const found: Suppression[] = [];
  for (const [index, line] of lines.entries()) {
    const rest = wordsAfter(text, line);
    if (rest === null) continue;
    const covered = lines.slice(index + 1).find((next) => wordsAfter(text, next) === null);
    const covers = { start: covered?.start ?? text.length, end: covered?.end ?? text.length };
    found.push({ at: { start: line.first, end: line.end }, ...readWords(rest, line.end), covers });
  }
  return found;
}

/** What stands after the directive's name, `null` where the line is no such comment. */
function wordsAfter(text: string, line: Line): string | null {
  if (line.kind !== 'comment') return null;
  return comment.exec(text.slice(line.first, line.end))?.[1] ?? null;
}

function readWords(rest: string, end: number): Pick<Suppression, 'rules' | 'reason'> {
  const start = end - rest.length;
  // Word makes a dash of two hyphens.
  const dashes = /(?:^|\s)(?:--|[–—])(?=\s|$)/.exec(rest);
  const names = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? '' : rest.slice(dashes.index + dashes[0].length).trim();
  const rules = Array.from(names.matchAll(/[^\s,]+/g), (match) => ({
    value: match[0],
    at: { start: start + match.index, end: start + match.index + match[0].length },
  }));
  return { rules, reason: reason === '' ? null : reason };
}
