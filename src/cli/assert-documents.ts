import type { Host } from '../host/host.ts';
import { isWithin, joinPath, relativePath } from '../host/paths.ts';
import { plansError } from '../messages/usage.ts';
import type { ListedWorkspace } from './list-workspace.ts';

/** Throws a `PlansError` where there is nothing to read: no document at all, or none in what was asked for. */
export function assertDocuments(host: Host, listed: readonly ListedWorkspace[]): void {
  for (const workspace of listed) for (const path of workspace.found.focus ?? []) assertFocus(host, workspace, path);
  if (listed.some(({ documents, setup }) => documents.length > 0 || setup.planSystem === null)) return;
  const first = listed[0];
  const path = folderWords(host, first?.found.root ?? host.cwd);
  const globs = first?.setup.settings.documents ?? [];
  const hasYaml = first?.found.entries.some(
    (entry) => /^[^/]+\.ya?ml$/.test(entry.path) && entry.path !== 'plans.config.yaml',
  );
  if (hasYaml === true && first?.found.hasConfig === true) throw plansError('no-documents-taken', { path, globs });
  throw plansError('no-documents', { path });
}

/** The config and the plan system may be asked for too: their own faults are shown then. */
function assertFocus(host: Host, { found, setup, documents }: ListedWorkspace, path: string): void {
  if (setup.planSystem === null || setup.files.some((file) => file.path === path)) return;
  if (documents.some((document) => isWithin(document.path, path))) return;
  const isFile = found.entries.some((entry) => entry.path === path);
  const shown = relativePath(host.cwd, joinPath(found.root, path));
  throw isFile ? plansError('not-a-document', { path: shown }) : plansError('no-documents', { path: shown });
}

function folderWords({ cwd }: Host, root: string): string {
  return root === cwd ? root : relativePath(cwd, root);
}
