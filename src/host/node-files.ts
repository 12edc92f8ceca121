import { randomBytes } from 'node:crypto';
import { close, constants, fstat, open, read, writeFile as writeFileWhole, type Dirent } from 'node:fs';
import { copyFile, link, mkdir, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { EntryKind, FileContent, FileSystem, FolderEntry } from './host.ts';
import { FileError } from './host.ts';

/** The disk of this machine, seen from a working folder. */
export function nodeFiles(cwd: string): FileSystem {
  return {
    resolve: (typed) => withSlashes(resolve(cwd, typed)),
    read: (path, most) => readWhole(path, most ?? Infinity),
    list: async (folder) => (await readdir(folder, { withFileTypes: true }).catch(fail(folder))).map(toEntry),
    status: (path) => stat(path).then(toStatus, missing(path)),
    real: (path) => realpath(path).then(withSlashes, missing(path)),
    write: writeWhole,
    create: createWhole,
    remove: (path) => rm(path, { force: true }).catch(fail(path)),
    put: putWhole,
    rename: (from, to) => rename(from, to).catch(fail(to)),
    makeFolder: (path) => mkdir(path).catch(fail(path)),
    removeFolder: (path) => rmdir(path).catch(fail(path)),
    removeTree: (path) => rm(path, { force: true, recursive: true }).catch(fail(path)),
  };
}

/** Paths with `/` also on Windows. */
export function withSlashes(path: string): string {
  return path.includes('\\') && /^[A-Za-z]:|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path;
}

/**
 * Reads a file through callbacks: a third of the processor time that promises take for each of many small files, and the
 * size is known before anything is read.
 */
function readWhole(path: string, most: number): Promise<Uint8Array> {
  return new Promise((give, reject) => {
    const refuse = (code: string, size?: number) => reject(new FileError(path, code, size));
    open(path, (error, descriptor) => {
      if (error) return refuse(codeOf(error));
      const end = (settle: () => void) => close(descriptor, settle);
      fstat(descriptor, (unknown, status) => {
        if (unknown) return end(() => refuse(codeOf(unknown)));
        const { size } = status;
        if (size > most) return end(() => refuse('EFBIG', size));
        readRest(descriptor, Buffer.allocUnsafe(size), 0, (failed, bytes) =>
          end(() => (failed ? refuse(codeOf(failed)) : give(bytes))),
        );
      });
    });
  });
}

/** A read may give fewer bytes than asked for; a file may have become shorter meanwhile. */
function readRest(
  descriptor: number,
  bytes: Buffer,
  at: number,
  done: (error: Error | null, bytes: Uint8Array) => void,
): void {
  if (at === bytes.length) return done(null, bytes);
  read(descriptor, bytes, at, bytes.length - at, at, (error, count) => {
    if (error || count === 0) return done(error, bytes.subarray(0, at));
    readRest(descriptor, bytes, at + count, done);
  });
}

/** Writes beside the target, then renames over it: nobody ever sees half a file. A pipe or device is written to as it is. */
async function writeWhole(path: string, content: FileContent): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await stat(path).catch(missing(path));
    if (found === null || found.isFile()) await replaceFile(found === null ? path : await realpath(path), content);
    else await writeFile(path, content);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(path, codeOf(error));
  }
}

async function replaceFile(path: string, content: FileContent): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(partial, content, { flag: 'wx' });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Through callbacks for the same reason as `readWhole`. */
function putWhole(path: string, content: FileContent): Promise<void> {
  return new Promise((done, reject) => {
    writeFileWhole(path, content, { flag: 'wx' }, (error) =>
      error ? reject(new FileError(path, codeOf(error))) : done(),
    );
  });
}

/** Writes beside the target, then gives it its name unless something has it: by a link, where the disk has links, else by a copy. */
async function createWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, text, { flag: 'wx' });
    await link(partial, path).catch(() => copyFile(partial, path, constants.COPYFILE_EXCL));
  } catch (error) {
    throw new FileError(path, codeOf(error));
  } finally {
    await rm(partial, { force: true }).catch(() => {});
  }
}

function toEntry(entry: Dirent): FolderEntry {
  return { name: entry.name, kind: kindOf(entry) };
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function toStatus(found: { isFile(): boolean; isDirectory(): boolean; readonly size: number }) {
  const kind = found.isFile() ? ('file' as const) : found.isDirectory() ? ('folder' as const) : ('other' as const);
  return { kind, size: found.size };
}

function fail(path: string): (error: unknown) => never {
  return (error) => {
    throw new FileError(path, codeOf(error));
  };
}

/** Nothing there is an answer; ELOOP is a link that leads to itself. */
function missing(path: string): (error: unknown) => null {
  return (error) => {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return null;
    throw new FileError(path, code);
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
