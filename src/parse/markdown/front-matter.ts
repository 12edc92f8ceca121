import type { Span } from '../../core/place.ts';

/** The front matter of a Markdown text: the YAML between the lines `---`. */
export interface FrontMatter {
  /** From the first `---`, which YAML itself knows as the start of a document, to the closing one: offsets stay the file's. */
  readonly yaml: Span;
  /** Where the prose begins. */
  readonly bodyStart: number;
  /** `false`: the closing `---` is missing; the front matter is taken to end where lines stop to look like YAML. */
  readonly isClosed: boolean;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:\r\n|\n|\r)(---[ \t]*)(?=\r|\n|$)/g;
const typeLine = /(?:\r\n|\n|\r)["']?type["']?[ \t]*:/i;
/** A blank line, a heading, an item or plain prose after an unclosed front matter. */
const proseLine = /(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$)|#{1,6}[ \t]|::|[^\s#:"'-][^:\r\n]*(?:[\r\n]|$))/;

/** Finds the front matter; `null` where the text does not begin with one. */
export function findFrontMatter(text: string): FrontMatter | null {
  const first = opening.exec(text);
  if (first === null) return null;
  // The line break of the first line may be the one before the closing line.
  closing.lastIndex = first[0].length - (text[first[0].length - 2] === '\r' ? 2 : 1);
  const last = closing.exec(text);
  if (last === null) return unclosed(text, first[0].length);
  const end = last.index + last[0].length;
  const yamlEnd = end - (last[1]?.length ?? 0);
  return { yaml: { start: 0, end: yamlEnd }, bodyStart: end, isClosed: true };
}

/** Whether a text is a plan document: it has front matter, and that states a `type`. */
export function isPlanMarkdown(text: string): boolean {
  const front = findFrontMatter(text);
  return front !== null && typeLine.test(text.slice(0, front.yaml.end));
}

function unclosed(text: string, from: number): FrontMatter {
  const at = text.slice(from - 1).search(proseLine);
  const end = at < 0 ? text.length : from - 1 + at;
  return { yaml: { start: 0, end }, bodyStart: end, isClosed: false };
}
