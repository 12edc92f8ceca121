import type { WorkspaceReport } from '../../../check/report.ts';
import type { Locale } from '../../../config/settings.ts';
import type { FilePath } from '../../../core/place.ts';

/** What was checked of one workspace. */
export interface CheckedWorkspace {
  readonly report: WorkspaceReport;
  /** Config and plan systems. */
  readonly setupPaths: readonly FilePath[];
  readonly locale: Locale;
  /** Only some of its files were asked for. */
  readonly isFocused: boolean;
}
