import type { WorkspaceReport } from '../check/report.ts';

/** A file's path from the root of its git repository, as the services that show code know it; from the working folder where there is no repository. */
export function repositoryPath({ root, rootInGit = root }: WorkspaceReport, path: string): string {
  return rootInGit === '.' ? path : `${rootInGit}/${path}`;
}
