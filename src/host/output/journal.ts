import { manifestName } from './names.ts';
import { isFitPath } from './output-paths.ts';

/** What a run is about to do to a folder, told so fully that another run can undo it. */
export interface Journal {
  /** Folders that are made, the outer before the inner. */
  readonly made: readonly string[];
  /** In the order they are done; the last is the manifest, and with it the new files are in force. */
  readonly moves: readonly Move[];
}

/** One file that goes out, comes in, or both. Its number in the journal is its name in the staging folders `old` and `new`. */
export interface Move {
  readonly path: string;
  readonly out: boolean;
  readonly in: boolean;
}

/** The journal as a text. */
export function formatJournal({ made, moves }: Journal): string {
  return JSON.stringify({ version: 1, made, moves: moves.map((move) => [move.path, move.out, move.in]) });
}

/** The journal of a text; `null` where it is broken or names a path that we would never write. */
export function parseJournal(text: string): Journal | null {
  const { version, made, moves } = parseObject(text);
  if (version !== 1 || !Array.isArray(made) || !Array.isArray(moves)) return null;
  const read = moves.map((move: unknown): Move | null => {
    if (!Array.isArray(move)) return null;
    const [path, out, into] = move as readonly unknown[];
    if (typeof path !== 'string' || typeof out !== 'boolean' || typeof into !== 'boolean') return null;
    return path === manifestName || isFitPath(path) ? { path, out, in: into } : null;
  });
  const sound = read.filter((move) => move !== null);
  const folders = made.filter((folder: unknown): folder is string => typeof folder === 'string' && isFitPath(folder));
  return sound.length === moves.length && folders.length === made.length ? { made: folders, moves: sound } : null;
}

function parseObject(text: string): Readonly<Record<'version' | 'made' | 'moves', unknown>> {
  const none = { version: null, made: null, moves: null };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...none, ...value } : none;
  } catch {
    return none;
  }
}
