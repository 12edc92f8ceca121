import type { FilePath } from '../core/place.ts';

/** The files in a workspace's folder, documents or not, by paths in NFC. */
export interface PresentFiles {
  readonly paths: ReadonlySet<FilePath>;
  /** Folders that hold any of them, without `/` at the end; the root is ''. */
  readonly folders: ReadonlySet<FilePath>;
}

/** Gathers files and the folders they stand in. */
export function presentFiles(paths: Iterable<FilePath>): PresentFiles {
  const all = new Set<FilePath>();
  const folders = new Set<FilePath>(['']);
  for (const path of paths) {
    const name = path.normalize('NFC');
    all.add(name);
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const folder = name.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { paths: all, folders };
}
