import type { FoundWorkspace } from '../host/find-workspaces.ts';
import type { Host } from '../host/host.ts';
import { listDocuments, type DocumentFile } from '../host/list-documents.ts';
import { readSetup, type Setup } from './read-setup.ts';

/** A workspace as found, with its set-up and the files of its documents; none where the plan system is broken. */
export interface ListedWorkspace {
  readonly found: FoundWorkspace;
  readonly setup: Setup;
  readonly documents: readonly DocumentFile[];
}

/** Reads the set-up of a workspace and finds its documents. */
export async function listWorkspace({ files }: Host, found: FoundWorkspace): Promise<ListedWorkspace> {
  const setup = await readSetup(files, found);
  if (setup.planSystem === null) return { found, setup, documents: [] };
  const choice = { globs: setup.settings.documents, except: setup.files.map(({ path }) => path) };
  return { found, setup, documents: await listDocuments(files, found, choice) };
}
