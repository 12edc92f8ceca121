import { plansError } from '../../messages/usage.ts';
import { FileError, type Host } from '../host.ts';
import { isWithin, joinPath, relativePath } from '../paths.ts';
import { claim, type OutputTarget } from './claim.ts';
import { formatManifest, parseManifest, purposeIn } from './manifest.ts';
import { mend } from './mend.ts';
import { manifestName } from './names.ts';
import { stage, type OutputFile, type Staged } from './stage.ts';
import { stagingOf } from './staging.ts';
import { swap, type Ground } from './swap.ts';

export type { OutputTarget } from './claim.ts';
export type { OutputFile } from './stage.ts';

/** How many files were written, left as they were, and removed. */
export interface WrittenFolder {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/**
 * Writes a folder of files whole or not at all: all that differs waits in a hidden folder until the last file has come,
 * then the files are moved, and moved back where one cannot be. A run that is killed leaves the old files or a state that
 * the next run mends. A manifest tells which files are ours: those are replaced, left untouched where nothing changed, and
 * removed when they are not among the new; all others stay, and one in the way stops the run. Throws a `PlansError` where
 * the folder is not to be written to or the disk refuses. Takes the next file only when there is room, and keeps none.
 */
export async function writeFolder(
  host: Host,
  target: OutputTarget,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
): Promise<WrittenFolder> {
  try {
    const claimed = await claim(host, target);
    const { top } = claimed;
    const ground = { files: host.files, top, shown: target.folder, staging: stagingOf(top) };
    try {
      await mend(ground);
      const counts = await replaceFiles(ground, files, target);
      await claimed.giveUp();
      return counts;
    } catch (error) {
      await claimed.giveUp('undo').catch(() => {});
      throw error;
    }
  } catch (error) {
    throw wordFault(host, error);
  }
}

async function replaceFiles(
  ground: Ground,
  files: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  { keeps = false, purpose }: OutputTarget,
): Promise<WrittenFolder> {
  try {
    const earlierText = await readManifest(ground);
    const earlier = earlierText === null ? new Map<string, string>() : parseManifest(earlierText);
    if (earlier === null) throw plansError('output-broken', { path: ground.shown });
    const earlierPurpose = earlierText === null ? null : purposeIn(earlierText);
    if (keeps && earlierPurpose !== null && earlierPurpose !== purpose)
      throw plansError('output-for-others', { path: ground.shown, earlier: earlierPurpose, now: purpose });
    const staged = await stage(ground, { earlier, keeps }, files);
    await putInForce(ground, staged, { earlier: earlierText, purpose });
    return count(staged);
  } finally {
    await mend(ground).catch(unfinished(ground));
  }
}

async function readManifest({ files, top }: Ground): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(joinPath(top, manifestName)));
  } catch (error) {
    if (error instanceof FileError && error.reason === 'missing') return null;
    throw error;
  }
}

async function putInForce(
  ground: Ground,
  { manifest, moves, made, folders }: Staged,
  { earlier, purpose }: { readonly earlier: string | null; readonly purpose: string },
): Promise<void> {
  const text = formatManifest(manifest, purpose);
  if (moves.length === 0 && text === earlier) return;
  await ground.files.put(ground.staging.incoming(moves.length), text);
  const last = { path: manifestName, out: earlier !== null, in: true };
  await swap(ground, { made, moves: [...moves, last] }, folders);
}

function count({ manifest, moves }: Staged): WrittenFolder {
  const written = moves.filter((move) => move.in).length;
  return { written, unchanged: manifest.size - written, removed: moves.length - written };
}

function unfinished({ shown }: Ground): (error: unknown) => never {
  return (error) => {
    throw error instanceof FileError ? plansError('output-unfinished', { path: shown, code: error.code }) : error;
  };
}

/** Codes that tell of something else where we would have written. */
const inTheWay = ['EEXIST', 'EISDIR', 'ENOTDIR', 'ENOTEMPTY'];

function wordFault({ cwd }: Host, error: unknown): unknown {
  if (!(error instanceof FileError)) return error;
  const path = isWithin(error.path, cwd) ? relativePath(cwd, error.path) : error.path;
  return inTheWay.includes(error.code)
    ? plansError('output-in-the-way', { path })
    : plansError('cannot-write', { path, code: error.code });
}
