import { posix } from 'node:path';
import type { EntryKind, FileSystem, Host, OutputStream } from '../../src/host/host.ts';
import { FileError } from '../../src/host/host.ts';
import { packageFile } from '../../src/host/node.ts';

/** Something on the disk in memory: a text, bytes, a link, or a file that refuses to be read. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly refuses: string }
  | { readonly special: true }
  | { readonly folder: true };

export interface MemoryHostOptions {
  /** Absolute path → what stands there. Folders follow from the paths. */
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly terminal?: { readonly columns: number; readonly color: boolean };
  readonly packageRoot?: string;
  /** What someone at the terminal answers, one after the other; left out: nobody can be asked. */
  readonly answers?: readonly string[];
  /** Numbers of other runs that go on. */
  readonly goingOn?: readonly number[];
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
}

/** A machine in memory, with what the program wrote to it. */
export interface MemoryHost extends Host {
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** The texts of all files, those the program wrote included. */
  readonly texts: () => Readonly<Record<string, string>>;
}

/** Makes a machine in memory. */
export function memoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const cwd = options.cwd ?? '/arbeid';
  const disk = new Map(Object.entries({ [`${cwd}/.her`]: '', ...options.files }));
  const answers = [...(options.answers ?? [])];
  let elapsed = 0;
  const output = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): OutputStream => ({
    write: async (text) => void (output[name] += text),
    isTerminal: options.terminal !== undefined,
    columns: options.terminal?.columns ?? null,
    color: options.terminal?.color ?? false,
    hyperlinks: false,
    unicode: true,
  });
  return {
    packageFile,
    cwd,
    env: options.env ?? {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    input: {
      isTerminal: options.answers !== undefined,
      ask: async (question) => {
        output.stderr += question;
        return answers.shift() ?? null;
      },
    },
    files: memoryFiles(disk, cwd),
    packageRoot: options.packageRoot ?? '/pakke',
    runs: { own: 1, isGoingOn: (run) => run === 1 || (options.goingOn ?? []).includes(run) },
    today: () => options.today ?? '2026-06-01',
    elapsed: () => (elapsed += options.tick ?? 0),
    output,
    texts: () =>
      Object.fromEntries([...disk].filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  };
}

function memoryFiles(disk: Map<string, MemoryFile>, cwd: string): FileSystem {
  const real = (path: string) => realPath(disk, path);
  return {
    resolve: (typed) => posix.resolve(cwd, typed),
    read: async (path, most = Infinity) => {
      const file = disk.get(real(path) ?? path);
      if (file === undefined || isFolderMark(file))
        throw new FileError(path, isFolder(disk, path) ? 'EISDIR' : 'ENOENT');
      if (typeof file === 'object' && 'refuses' in file) throw new FileError(path, file.refuses);
      if (typeof file === 'object' && !(file instanceof Uint8Array)) throw new FileError(path, 'EINVAL');
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      if (bytes.length > most) throw new FileError(path, 'EFBIG', bytes.length);
      return bytes;
    },
    list: async (folder) => {
      const at = real(folder);
      if (at === null || !isFolder(disk, at)) throw new FileError(folder, 'ENOENT');
      return listFolder(disk, at);
    },
    status: async (path) => {
      const at = real(path);
      if (at === null) return null;
      const file = disk.get(at);
      if (file === undefined || isFolderMark(file)) return { kind: 'folder', size: 0 };
      const size = typeof file === 'string' || file instanceof Uint8Array ? Buffer.from(file).length : 0;
      return { kind: typeof file === 'object' && 'special' in file ? 'other' : 'file', size };
    },
    real: async (path) => real(path),
    write: async (path, text) => {
      if (isFolder(disk, path)) throw new FileError(path, 'EISDIR');
      disk.set(path, text);
    },
    create: async (path, text) => {
      if (disk.has(path) || isFolder(disk, path)) throw new FileError(path, 'EEXIST');
      for (let at = posix.dirname(path); at !== '/'; at = posix.dirname(at)) {
        const above = disk.get(at);
        if (above !== undefined && !isFolderMark(above)) throw new FileError(path, 'ENOTDIR');
      }
      disk.set(path, text);
    },
    remove: async (path) => {
      if (isFolder(disk, path)) throw new FileError(path, 'EISDIR');
      markFolders(disk, path);
      disk.delete(path);
    },
    put: async (path, content) => {
      assertNew(disk, path);
      disk.set(path, content);
    },
    rename: async (from, to) => {
      if (!disk.has(from) && !isFolder(disk, from)) throw new FileError(to, 'ENOENT');
      if (isFolder(disk, to)) throw new FileError(to, 'EISDIR');
      if (!isFolder(disk, posix.dirname(to))) throw new FileError(to, 'ENOENT');
      markFolders(disk, from);
      for (const [path, file] of [...disk]) {
        if (!isBelow(path, from)) continue;
        disk.delete(path);
        disk.set(to + path.slice(from.length), file);
      }
    },
    makeFolder: async (path) => {
      assertNew(disk, path);
      disk.set(path, { folder: true });
    },
    removeFolder: async (path) => {
      if (!isFolder(disk, path)) throw new FileError(path, disk.has(path) ? 'ENOTDIR' : 'ENOENT');
      if ([...disk.keys()].some((other) => other.startsWith(`${path}/`))) throw new FileError(path, 'ENOTEMPTY');
      markFolders(disk, path);
      disk.delete(path);
    },
    removeTree: async (path) => {
      markFolders(disk, path);
      for (const other of [...disk.keys()].filter((one) => isBelow(one, path))) disk.delete(other);
    },
  };
}

function isFolderMark(file: MemoryFile): boolean {
  return typeof file === 'object' && 'folder' in file;
}

function isBelow(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}/`);
}

function assertNew(disk: ReadonlyMap<string, MemoryFile>, path: string): void {
  if (disk.has(path) || isFolder(disk, path)) throw new FileError(path, 'EEXIST');
  if (!isFolder(disk, posix.dirname(path))) throw new FileError(path, 'ENOENT');
}

/** A folder stays when what was in it goes. */
function markFolders(disk: Map<string, MemoryFile>, path: string): void {
  for (let at = posix.dirname(path); at !== '/' && !disk.has(at) && isFolder(disk, at); at = posix.dirname(at))
    disk.set(at, { folder: true });
}

function listFolder(disk: ReadonlyMap<string, MemoryFile>, folder: string) {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  const entries = new Map<string, EntryKind>();
  for (const [path, file] of disk) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    if (typeof file === 'object' && 'refuses' in file && name === '') throw new FileError(folder, file.refuses);
    entries.set(name, below.length > 0 ? 'folder' : kindOf(file));
  }
  return [...entries].map(([name, kind]) => ({ name, kind }));
}

function kindOf(file: MemoryFile): EntryKind {
  if (typeof file === 'string' || file instanceof Uint8Array) return 'file';
  if ('folder' in file) return 'folder';
  if ('link' in file) return 'link';
  return 'special' in file ? 'other' : 'file';
}

function isFolder(disk: ReadonlyMap<string, MemoryFile>, path: string): boolean {
  const file = disk.get(path);
  if (path === '/' || (file !== undefined && isFolderMark(file))) return true;
  return [...disk.keys()].some((other) => other.startsWith(`${path}/`));
}

/** Follows links part by part; `null` where there is nothing or where links lead round. */
function realPath(disk: ReadonlyMap<string, MemoryFile>, path: string, depth = 0): string | null {
  if (depth > 20) return null;
  let at = '/';
  const parts = path.split('/').filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const next = posix.join(at, part);
    const file = disk.get(next);
    if (typeof file === 'object' && 'link' in file) {
      const target = posix.resolve(at, file.link, ...parts.slice(index + 1));
      return realPath(disk, target, depth + 1);
    }
    if (file === undefined && !isFolder(disk, next)) return null;
    at = next;
  }
  return at;
}
