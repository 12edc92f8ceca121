import { FileError, type Host } from '../host/host.ts';
import { joinPath, relativePath } from '../host/paths.ts';
import { plansError } from '../messages/usage.ts';

/** A file to be made; `path` is relative to the folder it is made in. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Makes files that are not there, all or none; throws a `PlansError` that names the one that stands there or cannot be written. */
export async function writeNewFiles(host: Host, folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) await assertFree(host, joinPath(folder, path));
  const made: string[] = [];
  try {
    for (const { path, text } of files) {
      await host.files.create(joinPath(folder, path), text);
      made.push(joinPath(folder, path));
    }
  } catch (error) {
    for (const path of made) await host.files.remove(path).catch(() => {});
    throw error instanceof FileError ? wordError(host, error) : error;
  }
}

async function assertFree(host: Host, path: string): Promise<void> {
  if ((await host.files.status(path)) !== null) throw plansError('file-exists', { path: relativePath(host.cwd, path) });
}

function wordError({ cwd }: Host, { path, code }: FileError) {
  const shown = relativePath(cwd, path);
  return code === 'EEXIST'
    ? plansError('file-exists', { path: shown })
    : plansError('cannot-write', { path: shown, code });
}
