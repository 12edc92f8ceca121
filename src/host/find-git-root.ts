import type { FileSystem } from './host.ts';
import { folderOf, joinPath } from './paths.ts';

/** The root of the git repository that a folder stands in: the nearest folder upwards with a `.git`, which is a file in worktrees and submodules; `null` where there is none. */
export async function findGitRoot(files: FileSystem, from: string): Promise<string | null> {
  for (let folder = from; ; folder = folderOf(folder)) {
    if ((await files.status(joinPath(folder, '.git'))) !== null) return folder;
    if (folderOf(folder) === folder) return null;
  }
}
