import type { Finding } from '../../core/finding.ts';
import type { FilePath } from '../../core/place.ts';
import type { MapNode, Salvage } from '../node.ts';
import type { EventReading } from './read-events.ts';
import { salvage } from './salvage.ts';
import { scanLines } from './scan-lines.ts';

/** What a YAML text holds. Exactly one of `root` and `salvage` is `null`. */
export interface YamlReading {
  readonly root: MapNode | null;
  readonly salvage: Salvage | null;
  readonly findings: readonly Finding[];
  /** The file is broken beyond mending and only its first fault is told: read it again with a diagnoser to have all. */
  readonly needsDiagnosis: boolean;
}

/** What was read, if it is one map of keys; else what the file is instead, and the pairs of its single lines. */
export function finish(path: FilePath, text: string, reading: EventReading, before: readonly Finding[]): YamlReading {
  const findings = [...before, ...reading.findings];
  const { root } = reading;
  if (root?.kind === 'map' && reading.documents === 1 && before.length + reading.findings.length === 0) {
    return { root, salvage: null, findings, needsDiagnosis: false };
  }
  return finishOdd(path, text, reading, findings);
}

function finishOdd(path: FilePath, text: string, reading: EventReading, findings: Finding[]): YamlReading {
  const { root } = reading;
  if (reading.documents > 1) findings.push(documentsFinding(path, text));
  else if (root === null) findings.push(about(path, 'empty', { start: 0, end: 0 }));
  else if (root.kind === 'list') findings.push(about(path, 'only-list', firstLine(text, root.start)));
  else if (root.kind === 'scalar')
    findings.push(about(path, root.json === null ? 'empty' : 'only-text', firstLine(text, root.start)));
  const map = root?.kind === 'map' && reading.documents === 1 ? root : null;
  return {
    root: map,
    salvage: map !== null ? null : root === null ? { pairs: [] } : salvage(text),
    findings,
    needsDiagnosis: false,
  };
}

function about(path: FilePath, message: string, span: Finding['at']['span']): Finding {
  return { rule: 'syntax/yaml', message, at: { path, span } };
}

function firstLine(text: string, start: number): Finding['at']['span'] {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

/** Points at the first `---` that has content before it. */
function documentsFinding(path: FilePath, text: string): Finding {
  const lines = scanLines(text);
  const content = lines.findIndex((line) => line.kind === 'content');
  const marker = lines.find((line, index) => line.kind === 'marker' && index > content);
  const span = { start: marker?.first ?? 0, end: marker?.end ?? 0 };
  return { rule: 'syntax/unsupported', message: 'documents', at: { path, span }, data: { sign: '---' } };
}
