import { FileError, type FileSystem } from '../host.ts';
import { joinPath } from '../paths.ts';
import { forEachAtOnce } from './at-once.ts';
import { formatJournal, type Journal, type Move } from './journal.ts';
import { foldersOf } from './output-paths.ts';
import type { Staging } from './staging.ts';

/** The folder being written and the one in it where files wait. */
export interface Ground {
  readonly files: FileSystem;
  /** The folder, absolute, links resolved. */
  readonly top: string;
  /** The folder as the user named it. */
  readonly shown: string;
  readonly staging: Staging;
}

/**
 * Moves the files of a journal out and in, `kept` folders staying also where they are emptied. What goes out goes first,
 * so that a file may take the place of a folder, or of a name that differs in capital letters alone.
 */
export async function swap(ground: Ground, journal: Journal, kept: ReadonlySet<string>): Promise<void> {
  const { files, top, staging } = ground;
  const moves = journal.moves.map((move, number) => ({ ...move, number }));
  const manifest = moves.pop();
  const removed = moves.filter((move) => !move.in);
  await files.write(staging.journal, formatJournal(journal));
  await forEachAtOnce(removed, (move) => moveOut(ground, move));
  for (const folder of foldersAround(removed, kept))
    await files.removeFolder(joinPath(top, folder)).catch(keepUnlessEmpty);
  for (const folder of journal.made) await files.makeFolder(joinPath(top, folder));
  await forEachAtOnce(
    moves.filter((move) => move.in),
    (move) => replace(ground, move),
  );
  if (manifest !== undefined) await replace(ground, manifest);
}

interface NumberedMove extends Move {
  readonly number: number;
}

async function replace(ground: Ground, move: NumberedMove): Promise<void> {
  if (move.out) await moveOut(ground, move);
  const { files, top, staging } = ground;
  await files.rename(staging.incoming(move.number), joinPath(top, move.path));
}

async function moveOut({ files, top, staging }: Ground, { path, number }: NumberedMove): Promise<void> {
  const from = joinPath(top, path);
  await files.rename(from, staging.outgoing(number)).catch((error: unknown) => {
    throw error instanceof FileError ? new FileError(from, error.code) : error;
  });
}

/** The folders that files were in, the inner before the outer. */
function foldersAround(moves: readonly Move[], kept: ReadonlySet<string>): readonly string[] {
  const folders = new Set(moves.flatMap(({ path }) => foldersOf(path)));
  return [...folders].filter((folder) => !kept.has(folder)).sort((a, b) => b.length - a.length);
}

/** Whatever is in a folder is someone else's. */
function keepUnlessEmpty(error: unknown): void {
  if (!(error instanceof FileError) || !['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code)) throw error;
}
