import type { FileSystem } from './host.ts';
import { FileError } from './host.ts';

/** The bytes of a file, or why they could not be had. */
export type ReadFile = { readonly bytes: Uint8Array } | { readonly error: FileError };

/** Files under way at a time: enough to keep the disk busy, few enough for any limit on open files. */
const atOnce = 16;

/** Reads files of at most so many bytes, several at a time, and gives them in the order asked for. A file that cannot be read stops none of the others. */
export async function* readFiles(files: FileSystem, paths: readonly string[], most: number): AsyncGenerator<ReadFile> {
  const underWay: Promise<ReadFile>[] = [];
  let next = 0;
  for (let done = 0; done < paths.length; done++) {
    while (next < paths.length && underWay.length < atOnce) underWay.push(readOne(files, paths[next++] ?? '', most));
    const read = await underWay.shift();
    if (read !== undefined) yield read;
  }
}

async function readOne(files: FileSystem, path: string, most: number): Promise<ReadFile> {
  try {
    return { bytes: await files.read(path, most) };
  } catch (error) {
    if (error instanceof FileError) return { error };
    throw error;
  }
}
