import { nearest } from '../core/nearest.ts';
import type { UnitNode } from '../graph/organisation.ts';
import type { Host } from '../host/host.ts';
import { plansError } from '../messages/usage.ts';
import { type OpenRequest, openWorkspaces, type OpenWorkspace } from './open-workspaces.ts';

/** The only workspace that a path, or the working folder, leads to. Throws a `PlansError` where there are several. */
export async function openOne(
  host: Host,
  { path, ...request }: { readonly path?: string | undefined } & Omit<OpenRequest, 'paths'>,
): Promise<OpenWorkspace> {
  const opened = await openWorkspaces(host, { ...request, paths: path === undefined ? [] : [path] });
  const [first, ...others] = opened;
  if (first === undefined || others.length > 0)
    throw plansError('many-workspaces', { roots: opened.map(({ root }) => root) });
  return first;
}

/** The unit of an id as typed; `null` where none is asked for. Throws a `PlansError` for one that the organisation has not. */
export function unitAsked({ workspace }: OpenWorkspace, word: string | undefined): UnitNode | null {
  if (word === undefined) return null;
  const units = workspace.graph().organisation?.units ?? new Map<string, UnitNode>();
  const unit = units.get(word.normalize('NFC'));
  if (unit !== undefined) return unit;
  throw plansError('unknown-unit', { unit: word }, nearest(word, units.keys()));
}
