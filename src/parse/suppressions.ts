import type { Span, Spanned } from '../core/place.ts';
import type { PlanDocument } from './node.ts';
import { scanLines, type Line } from './yaml/scan-lines.ts';

/** A comment that switches rules off for the next line; `rules` are the words as written. */
export interface Suppression {
  readonly at: Span;
  /** Where its name stands, if that is not `plans-disable-next-line`: it counts as that. */
  readonly misnamed: Span | null;
  readonly rules: readonly Spanned<string>[];
  readonly reason: string | null;
  /** The stretch of text it covers: the whole next line that is not itself such a comment. */
  readonly covers: Span;
}

const word = 'plans-disable';
const rightName = 'plans-disable-next-line';
const comment = /^#\s*(plans-disable[\w-]*)(?=[\s,]|$)(.*)$/;

/** The comments of a document that switch rules off: those of YAML, and `<!-- … -->` in the prose of Markdown. */
export function suppressionsIn({ text, prose }: PlanDocument): readonly Suppression[] {
  if (prose === undefined) return readSuppressions(text);
  if (prose.comments.length === 0 && !text.includes(word)) return [];
  return [...readSuppressions(text.slice(0, prose.span.start)), ...readComments(text, prose.comments)];
}

/** An HTML comment covers the next line that is not blank and no such comment itself: usually the head of an item. */
function readComments(text: string, comments: readonly Span[]): readonly Suppression[] {
  return comments.flatMap((at, index): readonly Suppression[] => {
    const written = text.slice(at.start, at.end);
    // Read as it was meant where it is written as in YAML; `syntax/markdown` tells of that.
    const inner = htmlComment.exec(written) ?? comment.exec(written);
    if (inner === null) return [];
    const [, name = '', rest = ''] = inner;
    const sign = written.startsWith('#') ? 0 : '-->'.length + trailing(inner[0]);
    let last = index;
    while (blankBetween.test(text.slice(comments[last]?.end, comments[last + 1]?.start ?? 0))) last++;
    const from = comments[last]?.end ?? at.end;
    const line = /[^\s][^\r\n]*/.exec(text.slice(from));
    const start = line === null ? text.length : from + line.index;
    const covers = { start, end: start + (line?.[0].length ?? 0) };
    return [
      {
        at,
        misnamed: misnamed(written, name, at.start),
        ...readWords(rest, at.start + inner[0].length - sign),
        covers,
      },
    ];
  });
}

const htmlComment = /^<!--\s*(plans-disable[\w-]*)(?=[\s,]|-->)([^]*?)\s*-->/;
const blankBetween = /^\s+$/;

/** White space before the end of an HTML comment. */
function trailing(html: string): number {
  const inside = html.slice(0, -'-->'.length);
  return inside.length - inside.trimEnd().length;
}

/** Reads `# plans-disable-next-line RULE, RULE -- reason` from the lines of a YAML text that are comments. */
export function readSuppressions(text: string): readonly Suppression[] {
  // Nearly all files: one search for a word.
  if (!text.includes(word)) return [];
  const lines = scanLines(text);
  const found: Suppression[] = [];
  for (const [index, line] of lines.entries()) {
    const read = wordsAfter(text, line);
    if (read === null) continue;
    const { name, rest } = read;
    const covered = lines.slice(index + 1).find((next) => wordsAfter(text, next) === null);
    const covers = { start: covered?.start ?? text.length, end: covered?.end ?? text.length };
    const at = { start: line.first, end: line.end };
    const wrong = misnamed(text.slice(at.start, at.end), name, at.start);
    found.push({ at, misnamed: wrong, ...readWords(rest, line.end), covers });
  }
  return found;
}

/** The directive's name and what stands after it, `null` where the line is no such comment. */
function wordsAfter(text: string, line: Line): { readonly name: string; readonly rest: string } | null {
  if (line.kind !== 'comment') return null;
  const match = comment.exec(text.slice(line.first, line.end));
  return match === null ? null : { name: match[1] ?? '', rest: match[2] ?? '' };
}

function misnamed(written: string, name: string, offset: number): Span | null {
  if (name === rightName) return null;
  const start = offset + written.indexOf(name);
  return { start, end: start + name.length };
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
