import { type Font, widthOf } from './measure.ts';

/** Where and how a text is broken into lines. */
export interface Wrapping {
  readonly font: Font;
  /** Pixels. */
  readonly width: number;
  /** Lines after this are cut, with `…` where the cut is; none are where it is left out. */
  readonly mostLines?: number;
}

/**
 * Breaks a text after spaces, hyphens, `#` and `/`, and within words that are longer than a line. Joined, the lines are the text:
 * a space stays at the end of its line.
 */
export function wrapToWidth(text: string, { font, width, mostLines = Infinity }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, font)) {
    if (line !== '' && widthOf(line + piece, font) > width) {
      if (lines.length + 1 >= mostLines) return [...lines, cut(line, width, font)];
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

function* piecesOf(text: string, width: number, font: Font): Iterable<string> {
  for (const word of text.split(/(?<=[\s#/–-])(?=\S)/u)) {
    if (widthOf(word, font) <= width) yield word;
    else yield* Array.from(word);
  }
}

function cut(line: string, width: number, font: Font): string {
  let kept = Array.from(line.trimEnd());
  while (kept.length > 1 && widthOf(`${kept.join('')}…`, font) > width) kept = kept.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}
