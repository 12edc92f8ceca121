import { plansError } from '../../messages/usage.ts';
import { FileError, type FileSystem } from '../host.ts';
import { joinPath } from '../paths.ts';
import { parseJournal, type Journal, type Move } from './journal.ts';
import { foldersOf } from './output-paths.ts';
import { isInForce, removeStaging } from './staging.ts';
import type { Ground } from './swap.ts';

/**
 * Ends what a run that stopped had begun: puts back the files that it moved, unless the new ones are in force, and removes
 * what it left. Stopped itself at any point, it can be begun again. Throws a `PlansError` where the journal is broken.
 */
export async function mend(ground: Ground): Promise<void> {
  const { files, shown, staging } = ground;
  const text = await readJournal(files, staging.journal);
  const journal = text === null ? null : parseJournal(text);
  if (text !== null && journal === null) throw plansError('output-broken', { path: shown });
  if (journal !== null && !(await isInForce(files, staging, journal))) await undo(ground, journal);
  await removeStaging(files, staging);
}

async function readJournal(files: FileSystem, path: string): Promise<string | null> {
  if ((await files.status(path)) === null) return null;
  return new TextDecoder().decode(await files.read(path));
}

/** In the opposite order of `swap`. */
async function undo(ground: Ground, { made, moves }: Journal): Promise<void> {
  const { files, top, staging } = ground;
  const [incoming, outgoing] = await Promise.all(
    ['new', 'old'].map((name) => namesIn(files, `${staging.folder}/${name}`)),
  );
  const takeBack = async ({ path, ...move }: Move, number: number) => {
    const place = joinPath(top, path);
    if (outgoing?.has(String(number))) await files.rename(staging.outgoing(number), place);
    else if (!move.out && !incoming?.has(String(number))) await files.remove(place).catch(unlessThere);
  };
  for (const [number, move] of [...moves.entries()].reverse()) if (move.in) await takeBack(move, number);
  for (const folder of made.toReversed()) await files.removeFolder(joinPath(top, folder)).catch(unlessThere);
  for (const [number, move] of moves.entries()) {
    if (move.in || !outgoing?.has(String(number))) continue;
    for (const folder of foldersOf(move.path)) await files.makeFolder(joinPath(top, folder)).catch(unlessThere);
    await takeBack(move, number);
  }
}

async function namesIn(files: FileSystem, folder: string): Promise<ReadonlySet<string>> {
  return new Set((await files.list(folder)).map(({ name }) => name));
}

/** Already there, already gone, never come, put back by a run that stopped while it mended, or in use by someone else. */
const harmless = ['EEXIST', 'ENOENT', 'ENOTDIR', 'ENOTEMPTY', 'EISDIR', 'ERR_FS_EISDIR', 'ENAMETOOLONG'];

function unlessThere(error: unknown): void {
  if (!(error instanceof FileError) || !harmless.includes(error.code)) throw error;
}
