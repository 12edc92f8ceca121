import type { WorkspaceReport } from '../check/report.ts';

/** A file's path as seen from the working folder. */
export function shownPath(workspace: WorkspaceReport, path: string): string {
  return workspace.root === '.' ? path : `${workspace.root}/${path}`;
}
