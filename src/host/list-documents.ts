import { globMatcher } from '../config/glob.ts';
import type { FilePath } from '../core/place.ts';
import { largestFile } from '../parse/too-large.ts';
import type { FoundWorkspace } from './find-workspaces.ts';
import { configName } from './find-workspaces.ts';
import type { FileSystem } from './host.ts';
import { isWithin, joinPath, relativePath } from './paths.ts';
import { type DocumentFile, withoutOtherMarkdown } from './markdown-documents.ts';

export type { DocumentFile };
import type { FoundEntry } from './walk.ts';
import { isVisible } from './walk.ts';

/** What the config says of which files are documents. */
export interface DocumentChoice {
  /** `dokumenter`. */
  readonly globs: readonly string[];
  /** Files that are something else: the municipality's own plan system. */
  readonly except: readonly FilePath[];
}

/** Folders at the top of a workspace that hold no documents. */
const otherFolders = ['schemas', 'templates'];

/**
 * The documents of a workspace, by path. A link to a document that stands in the workspace itself is that document and not
 * listed again; one that leads out of the workspace is a problem.
 */
export async function listDocuments(
  files: FileSystem,
  workspace: FoundWorkspace,
  choice: DocumentChoice,
): Promise<readonly DocumentFile[]> {
  const matches = globMatcher(choice.globs);
  const realRoot = workspace.entries.some(({ real }) => real !== undefined) ? await files.real(workspace.root) : null;
  const listed = workspace.entries.flatMap((entry): readonly DocumentFile[] => {
    if (!isCandidate(entry, matches, choice)) return [];
    const problem = problemOf(entry, realRoot ?? workspace.root);
    if (problem === 'duplicate') return [];
    return [{ path: entry.path, absolute: joinPath(workspace.root, entry.path), problem }];
  });
  return withoutOtherMarkdown(files, listed, largestFile);
}

/** A folder is tried with names that a document in it might have. */
function isCandidate({ path, kind }: FoundEntry, matches: (path: string) => boolean, choice: DocumentChoice): boolean {
  if (path === configName || choice.except.includes(path)) return false;
  if (otherFolders.some((folder) => isWithin(path, folder))) return false;
  const isFolder = kind === 'folder' || kind === 'unreadable-folder';
  return isFolder ? matches(`${path}/x.yaml`) || matches(`${path}/x.yml`) : matches(path);
}

function problemOf({ kind, real }: FoundEntry, realRoot: string): DocumentFile['problem'] | 'duplicate' {
  if (kind === 'unreadable-folder') return 'folder';
  if (real === null) return 'broken-link';
  if (real !== undefined && !isWithin(real, realRoot)) return 'outside';
  if (real !== undefined && isVisible(relativePath(realRoot, real))) return 'duplicate';
  return kind === 'file' ? null : 'special';
}
