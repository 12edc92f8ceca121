import type { EntryKind, FileSystem } from './host.ts';
import { FileError } from './host.ts';
import { manifestName } from './output/names.ts';
import { isWithin, joinPath, relativePath } from './paths.ts';

/** Something found below a folder; `path` is relative to it. */
export interface FoundEntry {
  readonly path: string;
  readonly kind: EntryKind | 'unreadable-folder';
  /** Where it really is, for what was reached through a symbolic link; `null` for a link that leads nowhere. */
  readonly real?: string | null;
}

/**
 * Lists all files below a folder, by path. Hidden folders and files, `node_modules` and output folders are left out.
 * Links to folders are followed only into hidden folders of the same tree; all others are listed, not entered.
 */
export async function walk(files: FileSystem, top: string): Promise<readonly FoundEntry[]> {
  const found: FoundEntry[] = [];
  const tree = { files, found, realTop: (await files.real(top)) ?? top, entered: new Set<string>() };
  await walkFolder(tree, top, '', null);
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Whether a path below a workspace is one that a walk would show. */
export function isVisible(relative: string): boolean {
  return relative.split('/').every((part) => part === '.' || isVisibleName(part));
}

interface Tree {
  readonly files: FileSystem;
  readonly found: FoundEntry[];
  readonly realTop: string;
  /** Real paths of folders reached through links: each once, so that loops end. */
  readonly entered: Set<string>;
}

/** `real` is the folder's real path where a link was followed to reach it. */
async function walkFolder(tree: Tree, folder: string, path: string, real: string | null): Promise<void> {
  const entries = await listFolder(tree, folder, path);
  if (path !== '' && entries.some(({ name }) => name === manifestName)) return;
  await Promise.all(
    entries.map(async ({ name, kind }) => {
      if (!isVisibleName(name)) return;
      const below = path === '' ? name : `${path}/${name}`;
      const realBelow = real === null ? null : joinPath(real, name);
      if (kind === 'folder') await walkFolder(tree, joinPath(folder, name), below, realBelow);
      else if (kind === 'link') await followLink(tree, joinPath(folder, name), below);
      else tree.found.push({ path: below, kind, ...(realBelow === null ? {} : { real: realBelow }) });
    }),
  );
}

async function listFolder({ files, found }: Tree, folder: string, path: string) {
  try {
    return await files.list(folder);
  } catch (error) {
    if (!(error instanceof FileError) || path === '') throw error;
    found.push({ path, kind: 'unreadable-folder' });
    return [];
  }
}

async function followLink(tree: Tree, link: string, path: string): Promise<void> {
  const real = await tree.files.real(link);
  const status = real === null ? null : await tree.files.status(real);
  if (real === null || status === null) {
    tree.found.push({ path, kind: 'link', real: null });
    return;
  }
  const isHiddenBelow = isWithin(real, tree.realTop) && !isVisible(relativePath(tree.realTop, real));
  if (status.kind !== 'folder' || !isHiddenBelow) {
    tree.found.push({ path, kind: status.kind, real });
    return;
  }
  if (tree.entered.has(real)) return;
  tree.entered.add(real);
  await walkFolder(tree, link, path, real);
}

function isVisibleName(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}
