import { createHash } from 'node:crypto';
import { plansError } from '../../messages/usage.ts';
import { FileError, type FileContent } from '../host.ts';
import { joinPath } from '../paths.ts';
import { forEachAtOnce } from './at-once.ts';
import type { Move } from './journal.ts';
import type { Manifest } from './manifest.ts';
import { foldersOf, outputPaths } from './output-paths.ts';
import { lookAt, type Present } from './present.ts';
import { makeStaging } from './staging.ts';
import type { Ground } from './swap.ts';

/** A file of the output; `path` is relative, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: FileContent;
}

/** What waits to be moved in and out. */
export interface Staged {
  readonly manifest: Manifest;
  readonly moves: readonly Move[];
  /** Folders that are not there yet, the outer before the inner. */
  readonly made: readonly string[];
  /** All folders that the new files are in. */
  readonly folders: ReadonlySet<string>;
}

/** Puts every file that differs from what the earlier run wrote in the staging folder; throws a `PlansError` at one that cannot come in. */
export async function stage(
  ground: Ground,
  { earlier, keeps }: { readonly earlier: Manifest; readonly keeps: boolean },
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
): Promise<Staged> {
  const site = newSite(ground, earlier);
  await makeStaging(ground.files, ground.staging);
  await forEachAtOnce(files, async ({ path, content }) => {
    site.paths.add(path);
    const hash = createHash('sha256').update(content).digest('hex');
    site.manifest.set(path, hash);
    await checkWay(site, path);
    const found = await findEarlier(site, path);
    if (found !== null && earlier.get(path) === hash && (await holds(ground, path, content))) return;
    const number = site.moves.push({ path, out: found !== null, in: true }) - 1;
    await ground.files.put(ground.staging.incoming(number), content);
  });
  for (const [path, hash] of earlier) {
    if (site.manifest.has(path) || (await site.present.kindAt(path)) !== 'file') continue;
    if (keeps) site.manifest.set(path, hash);
    else site.moves.push({ path, out: true, in: false });
  }
  return { ...site, made: [...site.made].sort((a, b) => a.length - b.length) };
}

interface Site {
  readonly shown: string;
  readonly earlier: Manifest;
  readonly earlierFolders: ReadonlySet<string>;
  readonly present: Present;
  readonly paths: ReturnType<typeof outputPaths>;
  readonly manifest: Map<string, string>;
  readonly moves: Move[];
  readonly made: Set<string>;
  readonly folders: Set<string>;
}

function newSite({ files, top, shown }: Ground, earlier: Manifest): Site {
  return {
    shown,
    earlier,
    earlierFolders: new Set([...earlier.keys()].flatMap(foldersOf)),
    present: lookAt(files, top),
    paths: outputPaths(),
    manifest: new Map(),
    moves: [],
    made: new Set(),
    folders: new Set(),
  };
}

/** A folder on the way may be missing, or be a file of ours that goes; anything else is someone else's, a link too. */
async function checkWay({ shown, earlier, present, made, folders }: Site, path: string): Promise<void> {
  for (const folder of foldersOf(path)) {
    if (folders.has(folder)) continue;
    folders.add(folder);
    const kind = await present.kindAt(folder);
    if (kind === 'folder') continue;
    if (kind !== null && !(kind === 'file' && earlier.has(folder)))
      throw plansError('output-in-the-way', { path: `${shown}/${folder}` });
    made.add(folder);
  }
}

/** The path's file of the earlier run; `null` where the place is free, or will be when files of ours have gone. */
async function findEarlier({ shown, earlier, earlierFolders, present }: Site, path: string): Promise<'file' | null> {
  const kind = await present.kindAt(path);
  if (kind === 'file' && earlier.has(path)) return kind;
  const twins = (await present.twinsOf(path)).filter((twin) => !earlier.has(twin) && !earlierFolders.has(twin));
  const foreign = kind === null || (kind === 'folder' && earlierFolders.has(path)) ? twins : [path];
  if (foreign[0] !== undefined) throw plansError('output-in-the-way', { path: `${shown}/${foreign[0]}` });
  return null;
}

/** Whether the file on the disk has this content: someone may have changed it since. */
async function holds({ files, top }: Ground, path: string, content: FileContent): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    return Buffer.compare(bytes, await files.read(joinPath(top, path), bytes.length)) === 0;
  } catch (error) {
    if (error instanceof FileError && error.code === 'EFBIG') return false;
    throw error;
  }
}
