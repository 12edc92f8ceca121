import { compareWithBaseline, readBaseline, writeBaseline, type BaselineEntry } from '../../../check/baseline.ts';
import type { WorkspaceReport } from '../../../check/report.ts';
import { FileError, type Host } from '../../../host/host.ts';
import { plansError } from '../../../messages/usage.ts';
import { isOfSetup } from '../../focus.ts';
import { saveText } from '../../save-text.ts';
import type { CheckedWorkspace } from './checked-workspace.ts';

/** The file with known findings, as typed, and what it holds; it is to be written anew where `updates`. */
export interface KnownFindings {
  readonly file: string;
  readonly updates: boolean;
  readonly entries: readonly BaselineEntry[];
}

/** A report without the findings that are known. */
export interface KnownUse {
  readonly workspaces: readonly WorkspaceReport[];
  /** How many findings were left out. */
  readonly known: number;
  /** Known findings that are there no longer. */
  readonly stale: readonly BaselineEntry[];
  /** Whether the file was written anew. */
  readonly isSaved: boolean;
}

/** Reads the known findings; none for a file that is to be written anew. Throws a `PlansError` for a file that is missing or broken. */
export async function readKnown(host: Host, file: string, updates: boolean): Promise<KnownFindings> {
  if (updates) return { file, updates, entries: [] };
  const entries = readBaseline(await readText(host, file));
  if (entries === null) throw plansError('baseline-broken', { path: file });
  return { file, updates, entries };
}

/**
 * Leaves out the findings that are known, never those of the set-up. Where the file is to be written anew, all that are there
 * become known, unless the set-up is broken: then nothing is written and all is told. What was not looked for (in other files,
 * by other rules than `only`, behind a broken set-up) is not missed.
 */
export async function useKnown(
  host: Host,
  { file, updates, entries }: KnownFindings,
  checked: readonly CheckedWorkspace[],
  only: readonly string[] | undefined,
): Promise<KnownUse> {
  const isFocused = checked.some((workspace) => workspace.isFocused);
  const isBroken = checked.some(({ report }) => report.broken);
  if (updates && isFocused) throw plansError('baseline-partial', {});
  const candidates = checked.flatMap(({ report, setupPaths }) =>
    report.diagnostics.filter((diagnostic) => !isOfSetup(diagnostic, setupPaths)),
  );
  const isSaved = updates && !isBroken;
  if (isSaved) await saveText(host, file, writeBaseline(candidates));
  const { known, stale } = isSaved
    ? { known: new Set(candidates), stale: [] }
    : compareWithBaseline(entries, candidates);
  const workspaces = checked.map(({ report }) => ({
    ...report,
    diagnostics: report.diagnostics.filter((diagnostic) => !known.has(diagnostic)),
  }));
  const missed = isFocused || isBroken ? [] : stale.filter(({ rule }) => only === undefined || only.includes(rule));
  return { workspaces, known: known.size, stale: missed, isSaved };
}

async function readText({ files }: Host, file: string): Promise<string> {
  try {
    return new TextDecoder().decode(await files.read(files.resolve(file)));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.reason === 'missing') throw plansError('baseline-missing', { path: file });
    throw plansError('cannot-read', { path: file, code: error.code });
  }
}
