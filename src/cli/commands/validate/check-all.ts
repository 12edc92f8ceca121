import type { WorkspaceReport } from '../../../check/report.ts';
import { findGitRoot } from '../../../host/find-git-root.ts';
import type { Host } from '../../../host/host.ts';
import { relativePath } from '../../../host/paths.ts';
import { focusOn } from '../../focus.ts';
import { openWorkspaces } from '../../open-workspaces.ts';
import { showProgress } from '../../progress.ts';
import type { CheckedWorkspace } from './checked-workspace.ts';
import type { ValidateRequest } from './request.ts';

/** Opens and checks the workspaces, with progress where that takes a while. */
export async function checkAll(
  host: Host,
  { paths, lang, only, asOf }: ValidateRequest,
): Promise<readonly CheckedWorkspace[]> {
  const progress = showProgress(host, lang);
  try {
    const opened = await openWorkspaces(host, { paths, lang, only, progress });
    await progress.checking();
    const checked = opened.map(async ({ workspace, root, locale, focus, setupPaths }) => {
      const report = focusOn(workspace.check(asOf), { paths: focus, only, setupPaths });
      const inGit = await placeInGit(host, root);
      return { report: { ...report, ...inGit }, setupPaths, locale, isFocused: focus !== null };
    });
    return await Promise.all(checked);
  } finally {
    await progress.done();
  }
}

/** Where a workspace stands in its git repository, if it does. */
async function placeInGit({ files }: Host, root: string): Promise<Pick<WorkspaceReport, 'rootInGit'>> {
  const folder = files.resolve(root);
  const gitRoot = await findGitRoot(files, folder);
  return gitRoot === null ? {} : { rootInGit: relativePath(gitRoot, folder) };
}
