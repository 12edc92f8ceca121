import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import { controlCharacters, hideControlCharacters } from './control-characters.ts';
import type { Diagnoser } from './fault.ts';
import type { PlanDocument } from './node.ts';
import { tooLarge } from './too-large.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** What reading one file gave. */
export interface Parsed {
  readonly document: PlanDocument;
  /** Findings of the area `syntax`, in the order of the file. */
  readonly findings: readonly Finding[];
  /** The file is broken and only its first fault may be told: `loadDiagnoser` and parse it again to have all of them. */
  readonly needsDiagnosis: boolean;
}

/** No more faults of one rule than this are told of one file: whoever has so many has one cause. */
const mostFindings = 100;

/** Whether files with this ending can be plan documents. */
export function isPlanFile(path: FilePath): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Reads the text of a plan document (a byte order mark left out). Never throws, on any text. */
export function parseDocument(path: FilePath, text: string, diagnose: Diagnoser | null = null): Parsed {
  if (!isPlanFile(path)) return { document: unreadDocument(path, text), findings: [], needsDiagnosis: false };
  const large = tooLarge(path, text.length);
  if (large.length > 0) return { document: unreadDocument(path, text), findings: large, needsDiagnosis: false };
  const control = controlCharacters(path, text);
  const readable = control.length > 0 ? hideControlCharacters(text) : text;
  const { root, salvage, findings, needsDiagnosis } = readYaml(path, readable, diagnose);
  return { document: { path, text, root, salvage }, findings: inOrder([...control, ...findings]), needsDiagnosis };
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
