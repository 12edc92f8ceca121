import { FileError, type FileSystem } from '../../src/host/host.ts';

/** When the disk fails: at which of the operations that change it, and whether all later ones fail too, as when the run is killed. */
export interface Failure {
  /** Counted from 0. */
  readonly at: number;
  readonly killed: boolean;
  readonly code: string;
}

/** A disk that fails as told. */
export function failingFiles(files: FileSystem, { at, killed, code }: Failure): FileSystem {
  let operation = 0;
  const guard = (path: string) => {
    const now = operation++;
    if (now === at || (killed && now > at)) throw new FileError(path, code);
  };
  return {
    ...files,
    write: async (path, content) => (guard(path), files.write(path, content)),
    create: async (path, text) => (guard(path), files.create(path, text)),
    remove: async (path) => (guard(path), files.remove(path)),
    put: async (path, content) => (guard(path), files.put(path, content)),
    rename: async (from, to) => (guard(to), files.rename(from, to)),
    makeFolder: async (path) => (guard(path), files.makeFolder(path)),
    removeFolder: async (path) => (guard(path), files.removeFolder(path)),
    removeTree: async (path) => (guard(path), files.removeTree(path)),
  };
}
