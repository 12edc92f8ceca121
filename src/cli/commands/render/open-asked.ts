import type { Host } from '../../../host/host.ts';
import { plansError } from '../../../messages/usage.ts';
import { openOne } from '../../open-one.ts';
import { type OpenRequest, openWorkspaces, type OpenWorkspace } from '../../open-workspaces.ts';
import type { Asked } from './asked.ts';

/** The workspace that is asked for: by its path, or as the one that has the documents that are named. */
export async function openAsked(
  host: Host,
  { path, ids }: Asked,
  request: Omit<OpenRequest, 'paths'>,
): Promise<OpenWorkspace> {
  if (path !== undefined || ids.length === 0) return openOne(host, { ...request, path });
  const opened = await openWorkspaces(host, { ...request, paths: [] });
  const having = opened.filter(({ workspace }) => ids.every((id) => workspace.graph().find(id.normalize('NFC'))));
  const [first, ...others] = having.length === 0 ? opened : having;
  if (first !== undefined && others.length === 0) return first;
  // Among several workspaces, a word that no document is called is taken for a folder.
  if (having.length === 0) return openOne(host, { ...request, path: ids[0] });
  throw plansError('many-workspaces', { roots: having.map(({ root }) => root) });
}
