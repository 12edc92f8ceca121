import type { FileSystem } from '../host.ts';
import { joinPath } from '../paths.ts';
import type { Journal } from './journal.ts';
import { stagingName } from './names.ts';

/** The hidden folder in an output folder, and so on the same disk, where files wait until all can be moved. */
export interface Staging {
  readonly folder: string;
  readonly journal: string;
  /** Where the file of this number waits to be moved in. */
  readonly incoming: (number: number) => string;
  /** Where the file of this number is kept when it is moved out. */
  readonly outgoing: (number: number) => string;
}

/** The places of the staging folder of an output folder; nothing is made. */
export function stagingOf(top: string): Staging {
  const folder = joinPath(top, stagingName);
  return {
    folder,
    journal: `${folder}/journal`,
    incoming: (number) => `${folder}/new/${number}`,
    outgoing: (number) => `${folder}/old/${number}`,
  };
}

/** Makes the staging folder, empty. */
export async function makeStaging(files: FileSystem, { folder }: Staging): Promise<void> {
  await files.makeFolder(folder);
  await files.makeFolder(`${folder}/new`);
  await files.makeFolder(`${folder}/old`);
}

/** Removes the staging folder; the journal goes first, so that a run cut short here leaves nothing to undo. */
export async function removeStaging(files: FileSystem, { folder, journal }: Staging): Promise<void> {
  await files.remove(journal);
  await files.removeTree(folder);
}

/** Whether all that a journal tells has been done: its last move, that of the manifest, has. */
export async function isInForce(files: FileSystem, staging: Staging, { moves }: Journal): Promise<boolean> {
  return (await files.status(staging.incoming(moves.length - 1))) === null;
}
