import type { Span } from '../../core/place.ts';
import type { Fault } from './fault.ts';

/** The front matter of a Markdown text: the YAML between the lines `---`. */
export interface FrontMatter {
  /** From the first `---`, which YAML itself knows as the start of a document, to the closing one: offsets stay the file's. */
  readonly yaml: Span;
  /** Where the prose begins. */
  readonly bodyStart: number;
  /** What is wrong with the lines `---`. Where the closing one is missing, front matter ends where lines stop to look like YAML. */
  readonly fault: Fault | null;
}

const opening = /^(?:[ \t]*(?:\r\n|\n|\r))*---[ \t]*(?:\r\n|\n|\r)/;
/** The first line of a document whose opening `---` is missing. */
const unopened = /^(?:[ \t]*(?:\r\n|\n|\r))*(?:type|id)[ \t]*:[ \t]+\S/;
const closing = /(?:\r\n|\n|\r)(---[ \t]*)(?=\r|\n|$)/g;
const typeLine = /(?:^|[\r\n])["']?type["']?[ \t]*:/i;
const idLine = /[\r\n]["']?id["']?[ \t]*:/;
const titleLine = /[\r\n]["']?(?:tittel|del_av)["']?[ \t]*:/;
/** A blank line, a heading, an item or plain prose after an unclosed front matter. */
const proseLine =
  /(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$)|#{1,6}[ \t](?![^\r\n]*(?:\r\n|\n|\r)["']?[\p{L}_]+["']?:)|::|[^\s#:"'\]}-][^:\r\n]*(?:[\r\n]|$))/u;
/** A line that no YAML at the top of a document has: an item, or words without a colon. */
const noYaml = /[\r\n](?:::|[^\s#:"'\]}-][^:\r\n]*(?:[\r\n]|$))/;
/** Two or four hyphens, or dashes that a program made of three. */
const nearlyClosing = /(?:\r\n|\n|\r)((?:--|-{4,}|[–—]-?)[ \t]*)(?=\r|\n|$)/g;

/** Finds the front matter; `null` where the text does not begin with one. */
export function findFrontMatter(text: string): FrontMatter | null {
  const first = opening.exec(text) ?? (unopened.test(text) ? [''] : null);
  if (first === null) return null;
  const fault = tellOpening(text, first[0]);
  // The line break of the first line may be the one before the closing line.
  const from = Math.max(0, first[0].length - (first[0].endsWith('\r\n') ? 2 : 1));
  closing.lastIndex = from;
  const last = closing.exec(text);
  if (last === null || noYaml.test(text.slice(from, last.index))) {
    // Words with colons are no front matter by themselves.
    return first[0] === '' ? null : unclosed(text, from, fault);
  }
  const end = last.index + last[0].length;
  const yamlEnd = end - (last[1]?.length ?? 0);
  return { yaml: { start: 0, end: yamlEnd }, bodyStart: end, fault };
}

/** Whether a text is a plan document: it has front matter, and that states a `type`, or what only documents of ours have. */
export function isPlanMarkdown(text: string): boolean {
  const front = findFrontMatter(text);
  if (front === null) return false;
  const yaml = text.slice(0, front.yaml.end);
  return typeLine.test(yaml) || (idLine.test(yaml) && titleLine.test(yaml));
}

function tellOpening(text: string, first: string): Fault | null {
  const start = text.length - text.trimStart().length;
  if (first !== '') {
    if (start === 0) return null;
    const fix = { title: 'to-file-start', changes: [{ start: 0, end: start, text: '' }] };
    return { message: 'front-matter-late', at: { start, end: start + 3 }, fix };
  }
  const fix = { title: 'open-front-matter', changes: [{ start: 0, end: start, text: '---\n' }] };
  return { message: 'front-matter-start', at: { start, end: start + text.slice(start).search(/[ \t:]/) }, fix };
}

function unclosed(text: string, from: number, told: Fault | null): FrontMatter {
  const at = text.slice(from).search(proseLine);
  const end = at < 0 ? text.length : from + at;
  nearlyClosing.lastIndex = from;
  const near = nearlyClosing.exec(text);
  const line = near?.[1] ?? '';
  if (near !== null && near.index <= end) {
    const start = near.index + near[0].length - line.length;
    const span = { start, end: start + line.trimEnd().length };
    const fix = { title: 'close-front-matter', changes: [{ ...span, text: '---' }] };
    const fault: Fault = { message: 'front-matter-end', at: span, data: { text: line.trimEnd() }, fix };
    return { yaml: { start: 0, end: start }, bodyStart: span.end, fault: told ?? fault };
  }
  const fix = { title: 'close-front-matter', changes: [{ start: end, end, text: '\n---\n' }] };
  const start = text.indexOf('---');
  const fault: Fault = { message: 'front-matter', at: { start, end: start + 3 }, fix };
  return { yaml: { start: 0, end }, bodyStart: end, fault: told ?? fault };
}
