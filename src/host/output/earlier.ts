import { createHash } from 'node:crypto';
import { FileError, type Host } from '../host.ts';
import { joinPath } from '../paths.ts';
import { parseManifest } from './manifest.ts';
import { manifestName } from './names.ts';

/** Gives a file of a folder as the last run wrote it, if it holds a mark; `null` where there is none, or someone has changed it since. */
export type EarlierFiles = (path: string, mark: string) => Promise<Uint8Array | null>;

/** The files that earlier runs wrote to a folder. */
export async function openEarlier({ files }: Host, folder: string): Promise<EarlierFiles> {
  const top = files.resolve(folder);
  const read = (path: string) =>
    files.read(joinPath(top, path)).catch((error: unknown) => {
      if (error instanceof FileError) return null;
      throw error;
    });
  const text = await read(manifestName);
  const manifest = text === null ? null : parseManifest(new TextDecoder().decode(text));
  return async (path, mark) => {
    const hash = manifest?.get(path);
    const content = hash === undefined ? null : await read(path);
    if (content === null || !Buffer.from(content.buffer, content.byteOffset, content.length).includes(mark))
      return null;
    return createHash('sha256').update(content).digest('hex') === hash ? content : null;
  };
}
