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

const opening = /^---[ \t]*(?:\r\n|\n|\r)/;
/** Blank lines above, or other signs than three hyphens, before a key that documents of ours have. */
const nearlyOpening =
  /^((?:[ \t\r\n]*[\r\n])?)([ \t]*(?:-{2,}|[–—]-?|\+{3}|```[ \t]*ya?ml)[ \t]*)(?:\r\n|\n|\r)(?=(?:type|id|tittel|del_av)[ \t]*:)/;
/** The first lines of a document whose opening `---` is missing. */
const unopened = /^(?:[ \t\r\n]*[\r\n])?(?=(?:type|id)[ \t]*:[ \t]+\S)/;
const closing = /(?:\r\n|\n|\r)(---[ \t]*)(?=\r|\n|$)/g;
const typeLine = /(?:^|[\r\n])["']?type["']?[ \t]*:/i;
const idLine = /(?:^|[\r\n])["']?id["']?[ \t]*:/;
const titleLine = /[\r\n]["']?(?:tittel|del_av)["']?[ \t]*:/;
/** A blank line, a heading, an item or plain prose after an unclosed front matter. */
const proseLine =
  /(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$)|#{1,6}[ \t](?![^\r\n]*(?:\r\n|\n|\r)["']?[\p{L}_]+["']?:)|::|[^\s#:"'\]}-][^:\r\n]*(?:[\r\n]|$))/u;
/** What no YAML at the top of a document has: an item, or words without a colon after a blank line. */
const noYaml = /[\r\n]::|(?:\n|\r\n?)[ \t]*(?:\n|\r\n?)(?:[^\s#:"'\]}-][^:\r\n]*(?:[\r\n]|$))/;
/** Two or four hyphens, or what a program or another format makes of three. */
const nearlyClosing = /(?:\r\n|\n|\r)([ \t]*(?:-{2,}|[–—]-?|\+{3}|```)[ \t]*)(?=\r|\n|$)/g;

/** Blanks before the first key beyond this are no slip. */
const longestStart = 2000;

/** Finds the front matter; `null` where the text does not begin with one, or anything that was meant as one. */
export function findFrontMatter(text: string): FrontMatter | null {
  const first = opening.exec(text)?.[0];
  const begin = first === undefined ? nearlyBegun(text) : { start: 0, from: first.length, fault: null, isOpened: true };
  if (begin === null) return null;
  const { start, fault, isOpened } = begin;
  // The line break of the first line may be the one before the closing line.
  const from = Math.max(start, begin.from - (text.slice(0, begin.from).endsWith('\r\n') ? 2 : 1));
  closing.lastIndex = from;
  const last = closing.exec(text);
  if (last !== null && !noYaml.test(text.slice(from, last.index))) {
    const end = last.index + last[0].length;
    return { yaml: { start, end: end - (last[1]?.length ?? 0) }, bodyStart: end, fault };
  }
  const open = unclosed(text, { start, end: from }, fault);
  if (isOpened) return open;
  // Words with colons are no front matter by themselves, unless they say all that ours does.
  const yaml = text.slice(start, open.yaml.end);
  return typeLine.test(yaml) && idLine.test(yaml) && titleLine.test(yaml) ? withoutLines(open) : null;
}

/** Whether a text is a plan document: it has front matter, and that states a `type`, or what only documents of ours have. */
export function isPlanMarkdown(text: string): boolean {
  const front = findFrontMatter(text);
  if (front === null) return false;
  const yaml = text.slice(front.yaml.start, front.yaml.end);
  return typeLine.test(yaml) || (idLine.test(yaml) && titleLine.test(yaml));
}

interface Beginning {
  readonly start: number;
  readonly from: number;
  readonly fault: Fault | null;
  readonly isOpened: boolean;
}

function nearlyBegun(text: string): Beginning | null {
  const signs = nearlyOpening.exec(text.slice(0, longestStart));
  if (signs !== null) {
    const [whole, blank = '', written = ''] = signs;
    const at = { start: blank.length, end: blank.length + written.length };
    const span = { start: at.end - written.trimStart().length, end: at.start + written.trimEnd().length };
    const isLate = written.trim() === '---';
    const change = isLate ? { start: 0, end: span.start, text: '' } : { start: 0, end: at.end, text: '---' };
    const fix = { title: isLate ? 'to-file-start' : 'open-front-matter', changes: [change] };
    const message = isLate ? 'front-matter-late' : 'front-matter-sign';
    const fault = { message, at: span, data: { text: written.trim() }, fix };
    return { start: at.end, from: whole.length, fault, isOpened: true };
  }
  const blank = unopened.exec(text.slice(0, longestStart))?.[0].length;
  if (blank === undefined) return null;
  const fix = { title: 'open-front-matter', changes: [{ start: 0, end: blank, text: '---\n' }] };
  const end = blank + text.slice(blank).search(/[ \t:]/);
  const fault = { message: 'front-matter-start', at: { start: blank, end }, fix };
  return { start: 0, from: blank, fault, isOpened: false };
}

/** Neither the first nor the last line is there. */
function withoutLines(front: FrontMatter): FrontMatter {
  const { fault, bodyStart } = front;
  if (fault === null) return front;
  if (front.yaml.end !== bodyStart) return front;
  const changes = [...(fault.fix?.changes ?? []), { start: bodyStart, end: bodyStart, text: '\n---' }];
  return { ...front, fault: { ...fault, message: 'front-matter-none', fix: { title: 'open-front-matter', changes } } };
}

function unclosed(text: string, before: Span, told: Fault | null): FrontMatter {
  const { start, end: from } = before;
  const at = text.slice(from).search(proseLine);
  const end = at < 0 ? text.length : from + at;
  nearlyClosing.lastIndex = from;
  const near = nearlyClosing.exec(text);
  const line = near?.[1] ?? '';
  if (near !== null && near.index <= end) {
    const lineStart = near.index + near[0].length - line.length;
    const span = { start: lineStart, end: lineStart + line.trimEnd().length };
    const change = { ...span, text: '---' };
    const fix = { title: 'close-front-matter', changes: [change] };
    const fault: Fault = { message: 'front-matter-end', at: span, data: { text: line.trim() }, fix };
    // One who wrote both lines with other signs is told once, with both mended.
    const both = told && {
      ...told,
      fix: { title: told.fix?.title ?? '', changes: [...(told.fix?.changes ?? []), change] },
    };
    return { yaml: { start, end: lineStart }, bodyStart: span.end, fault: both ?? fault };
  }
  const fix = { title: 'close-front-matter', changes: [{ start: end, end, text: '\n---\n' }] };
  const sign = text.indexOf('---');
  const fault: Fault = { message: 'front-matter', at: { start: sign, end: sign + 3 }, fix };
  return { yaml: { start, end }, bodyStart: end, fault: told ?? fault };
}
