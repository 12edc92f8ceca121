import { compareText } from '../core/place.ts';
import { markOf } from './fingerprint.ts';
import type { CheckedDiagnostic } from './report.ts';

/** Findings that are known from before: so many with the same mark. */
export interface BaselineEntry {
  readonly rule: string;
  /** What the findings are about; the file, from the workspace's folder, where that has no id. For people: findings are known by the fingerprint. */
  readonly ref?: string;
  readonly path?: string;
  /** Of the first of them. */
  readonly fingerprint: string;
  readonly count: number;
}

/** A baseline held against what was found now. */
export interface Comparison {
  readonly known: ReadonlySet<CheckedDiagnostic>;
  /** What is no longer found, each with how many there are fewer. */
  readonly stale: readonly BaselineEntry[];
}

const version = 1;

/** Reads a baseline; `null` for a text that is none. */
export function readBaseline(text: string): readonly BaselineEntry[] | null {
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value) || value['version'] !== version || !Array.isArray(value['entries'])) return null;
  const entries: readonly unknown[] = value['entries'];
  return entries.every(isEntry) ? entries : null;
}

/** Writes findings as a baseline, sorted, one line each: the same findings give the same bytes, and branches seldom meet in one line. */
export function writeBaseline(diagnostics: readonly CheckedDiagnostic[]): string {
  const entries = new Map<string, BaselineEntry>();
  for (const { rule, ref, at, fingerprint } of diagnostics) {
    const mark = markOf(fingerprint);
    const about = ref === undefined ? { path: at.path } : { ref };
    entries.set(mark, { rule, ...about, fingerprint: mark, count: (entries.get(mark)?.count ?? 0) + 1 });
  }
  const lines = [...entries.values()].sort(compareEntries).map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${version},\n  "entries": ${list}\n}\n`;
}

/** Which findings a baseline knows: of equal ones the first, as many as it counts. */
export function compareWithBaseline(
  baseline: readonly BaselineEntry[],
  diagnostics: readonly CheckedDiagnostic[],
): Comparison {
  const left = new Map<string, number>();
  for (const { fingerprint, count } of baseline) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count);
  const known = diagnostics.filter(({ fingerprint }) => {
    const mark = markOf(fingerprint);
    const count = left.get(mark) ?? 0;
    left.set(mark, count - 1);
    return count > 0;
  });
  const stale = baseline.flatMap((entry) => {
    const count = Math.min(entry.count, left.get(entry.fingerprint) ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
  return { known: new Set(known), stale };
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.rule, b.rule) ||
    compareText(a.ref ?? a.path ?? '', b.ref ?? b.path ?? '') ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isRecord(value) || typeof value['rule'] !== 'string' || typeof value['fingerprint'] !== 'string') return false;
  const { ref, path, count } = value;
  return [ref, path].every((about) => about === undefined || typeof about === 'string') && isCount(count);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
