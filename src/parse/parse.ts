import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import { controlCharacters, hideControlCharacters } from './control-characters.ts';
import type { Diagnoser } from './fault.ts';
import type { PlanDocument } from './node.ts';
import type { MarkdownParser } from './markdown/parser.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { tooLarge } from './too-large.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** What reading one file gave. */
export interface Parsed {
  readonly document: PlanDocument;
  /** Findings of the area `syntax`, in the order of the file. */
  readonly findings: readonly Finding[];
  /** The file is broken and only its first fault may be told: `loadDiagnoser` and parse it again to have all of them. */
  readonly needsDiagnosis: boolean;
  /** The file is Markdown and no parser was given: nothing was read. `loadMarkdownParser` and parse it again. */
  readonly needsMarkdown: boolean;
}

/** No more faults of one rule than this are told of one file: whoever has so many has one cause. */
const mostFindings = 100;

/** Whether files with this ending can be plan documents. */
export function isPlanFile(path: FilePath): boolean {
  return isMarkdownFile(path) || /\.ya?ml$/i.test(path);
}

/** Whether a file with this ending is Markdown: a document only if its front matter states a `type` (`isPlanMarkdown`). */
export function isMarkdownFile(path: FilePath): boolean {
  return /\.md$/i.test(path);
}

/** Reads the text of a plan document (a byte order mark left out). Never throws, on any text. */
export function parseDocument(
  path: FilePath,
  text: string,
  diagnose: Diagnoser | null = null,
  markdown: MarkdownParser | null = null,
): Parsed {
  const unread = { document: unreadDocument(path, text), findings: [], needsDiagnosis: false, needsMarkdown: false };
  if (!isPlanFile(path)) return unread;
  if (isMarkdownFile(path) && markdown === null) return { ...unread, needsMarkdown: true };
  const large = tooLarge(path, text.length);
  if (large.length > 0) return { ...unread, findings: large };
  const control = controlCharacters(path, text);
  const readable = control.length > 0 ? hideControlCharacters(text) : text;
  const reading = isMarkdownFile(path)
    ? readMarkdown(path, readable, { parse: markdown as MarkdownParser, diagnose })
    : readYaml(path, readable, diagnose);
  if (reading === null) return unread;
  const { findings, needsDiagnosis, ...read } = reading;
  const all = inOrder([...control, ...findings]);
  return { document: { path, text, ...read }, findings: all, needsDiagnosis, needsMarkdown: false };
}

/** A file that was not read any further: nothing is known of it, and no rule concludes from that. */
export function unreadDocument(path: FilePath, text = ''): PlanDocument {
  return { path, text, root: null, salvage: { pairs: [] } };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const sorted = findings.toSorted((a, b) => a.at.span.start - b.at.span.start || a.at.span.end - b.at.span.end);
  const counts = new Map<string, number>();
  return sorted.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= mostFindings;
  });
}
