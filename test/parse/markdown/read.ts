import { loadRemark, loadSatteri, type MarkdownParser } from '../../../src/parse/markdown/parser.ts';
import { parseDocument, type Parsed } from '../../../src/parse/parse.ts';

export const remark: MarkdownParser = await loadRemark();
export const satteri: MarkdownParser | null = await loadSatteri();

/** Front matter that makes a text a document. */
export const front = '---\ntype: temaplan\nid: temaplan-oppvekst\ntittel: Temaplan for oppvekst\n---\n';

/** Reads a whole Markdown file. */
export function readFile(text: string, parse: MarkdownParser = satteri ?? remark): Parsed {
  return parseDocument('temaplan.md', text, null, parse);
}

/** Reads prose below a front matter. */
export function readProse(prose: string, parse?: MarkdownParser): Parsed {
  return readFile(front + prose, parse);
}

/** What is told of a prose: the message's key and the text it points at. */
export function faults(prose: string): readonly string[] {
  const text = front + prose;
  return readFile(text).findings.map(({ message, at }) => `${message}: ${text.slice(at.span.start, at.span.end)}`);
}

/** The items of a prose as plain data. */
export function items(prose: string): unknown {
  const json = readProse(prose).document.root?.json ?? {};
  return Object.fromEntries(Object.entries(json).filter(([key]) => key.startsWith('::')));
}

/** A prose after all fixes that are offered for it. */
export function fixed(prose: string): string {
  const edits = readProse(prose).findings.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  let text = front + prose;
  for (const { span, text: put } of edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)) {
    text = text.slice(0, span.start) + put + text.slice(span.end);
  }
  return text.slice(front.length);
}
