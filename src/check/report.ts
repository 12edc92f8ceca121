import type { Diagnostic } from '../core/diagnostic.ts';
import type { Day } from '../core/date.ts';
import type { FilePath } from '../core/place.ts';

/** A diagnostic with the stable mark that a baseline knows it by: rule, document, item, key path and value, never line or words. */
export interface CheckedDiagnostic extends Diagnostic {
  readonly fingerprint: string;
}

/** What checking one workspace gave. `diagnostics` are sorted by path, place and rule. */
export interface WorkspaceReport {
  /** The workspace's folder relative to the working folder, `/` between parts; `.` for the folder itself. */
  readonly root: string;
  /** The same folder relative to the root of its git repository; absent where it stands in none. */
  readonly rootInGit?: string;
  /** The documents' files, by path. */
  readonly paths: readonly FilePath[];
  readonly files: number;
  readonly documents: number;
  readonly items: number;
  readonly diagnostics: readonly CheckedDiagnostic[];
  /**
   * The text of a file of the workspace, config and plan system included, for lines, columns and code frames; numbers of
   * persons, secrets and the like are blotted out, sign by sign.
   */
  readonly text: (path: FilePath) => string | undefined;
  /** A rule failed or config or plan system is broken: the run ends with exit code 2. */
  readonly broken: boolean;
}

/** What a run of `validate` gave, over all workspaces; what formatters print. */
export interface Report {
  readonly asOf: Day;
  readonly workspaces: readonly WorkspaceReport[];
  /** Only some files or rules were asked for: silence says nothing of the others. */
  readonly partial?: boolean;
  /** How many findings are left out because a baseline knows them; absent where there is no baseline. */
  readonly baselined?: number;
  /** What the program says of itself, for formats that carry it. */
  readonly tool?: ToolFacts;
}

/** The program's version, and the pages of the rules that spoke (Markdown, bokmål) by rule. */
export interface ToolFacts {
  readonly version: string;
  readonly pages: ReadonlyMap<string, string>;
}
