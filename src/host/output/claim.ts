import { plansError } from '../../messages/usage.ts';
import { FileError, type FileSystem, type FolderEntry, type Host } from '../host.ts';
import { folderOf, isWithin, joinPath, nameOf } from '../paths.ts';
import { lockName, manifestName, stagingName } from './names.ts';

/** Where to write. */
export interface OutputTarget {
  /** The folder, as the user named it. */
  readonly folder: string;
  /** Absolute paths of the workspaces that are read: neither they nor a folder around them may be written to. */
  readonly sources: readonly string[];
  /** For whom the files are, in a word without line ends: those for others are never beside them. */
  readonly purpose: string;
  /** What earlier runs wrote stays, where it is not written anew. */
  readonly keeps?: boolean;
}

/** A folder that is ours to write to until it is given up. */
export interface Claim {
  /** The folder, absolute, links resolved. */
  readonly top: string;
  /** Lets others write; with `undo` the folders that were made for it go too, where they are empty. */
  giveUp(undo?: 'undo'): Promise<void>;
}

/** Takes an output folder, making it where it is missing; throws a `PlansError` where it must not be written to. */
export async function claim(host: Host, { folder, sources }: OutputTarget): Promise<Claim> {
  const { files } = host;
  const { top, missing } = await locate(files, files.resolve(folder));
  await assertApart(host, { top, folder, sources });
  if (missing.length === 0) await assertOurs(host, top, folder);
  const undoMade = async () => {
    for (const made of missing.toReversed()) await files.removeFolder(made).catch(() => {});
  };
  try {
    for (const made of missing) await files.makeFolder(made);
    await lock(host, top, folder);
  } catch (error) {
    await undoMade();
    throw error;
  }
  return {
    top,
    giveUp: async (undo) => {
      await files.remove(joinPath(top, lockName));
      if (undo !== undefined) await undoMade();
    },
  };
}

/** The real path, and the folders on the way that are not there yet, the outermost first. */
async function locate(
  files: FileSystem,
  path: string,
): Promise<{ readonly top: string; readonly missing: readonly string[] }> {
  const real = await files.real(path);
  if (real !== null || folderOf(path) === path) return { top: real ?? path, missing: [] };
  const above = await locate(files, folderOf(path));
  const top = joinPath(above.top, nameOf(path));
  return { top, missing: [...above.missing, top] };
}

async function assertApart(
  { files }: Host,
  { top, folder, sources }: Pick<OutputTarget, 'folder' | 'sources'> & { readonly top: string },
): Promise<void> {
  const real = await Promise.all(sources.map(async (source) => (await files.real(source)) ?? source));
  if (folderOf(top) === top || real.some((source) => isWithin(source, top)))
    throw plansError('output-holds-plans', { path: folder });
}

/** Signs of our own make the folder ours; hidden files (.git, .DS_Store) do not make it someone else's. */
async function assertOurs({ files }: Host, top: string, folder: string): Promise<void> {
  if ((await files.status(top))?.kind !== 'folder') throw plansError('output-is-file', { path: folder });
  const entries = await files.list(top);
  for (const [name, kind] of signs) assertKind(entries, { name, kind, folder });
  if (entries.some(({ name }) => name === manifestName || name === stagingName)) return;
  const foreign = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'));
  const shown = foreign.sort().slice(0, 3).join(', ');
  if (foreign.length > 0)
    throw plansError('output-foreign', { path: folder, names: foreign.length > 3 ? `${shown} …` : shown });
}

const signs = [
  [manifestName, 'file'],
  [lockName, 'file'],
  [stagingName, 'folder'],
] as const;

function assertKind(
  entries: readonly FolderEntry[],
  { name, kind, folder }: { readonly name: string; readonly kind: FolderEntry['kind']; readonly folder: string },
): void {
  if (entries.some((entry) => entry.name === name && entry.kind !== kind))
    throw plansError('output-in-the-way', { path: `${folder}/${name}` });
}

/** The lock of a run that has ended, or that cannot be, is taken over. */
async function lock({ files, runs }: Host, top: string, folder: string): Promise<void> {
  const path = joinPath(top, lockName);
  const create = () => files.create(path, `${runs.own}\n`);
  try {
    await create();
  } catch (error) {
    if (!(error instanceof FileError) || error.code !== 'EEXIST') throw error;
    const holder = Number(new TextDecoder().decode(await files.read(path, 100)));
    if (holder !== runs.own && Number.isSafeInteger(holder) && holder > 0 && runs.isGoingOn(holder))
      throw plansError('output-busy', { path: folder, lock: `${folder}/${lockName}` });
    await files.remove(path);
    await create();
  }
}
