import { FileError, type EntryKind, type FileSystem } from '../host.ts';
import { joinPath } from '../paths.ts';
import { foldName } from './output-paths.ts';

/** What stands in a folder, links unfollowed; each folder is listed once, when it is first asked about. */
export interface Present {
  /** What stands at a relative path; `null` for nothing. */
  kindAt(path: string): Promise<EntryKind | null>;
  /** What stands beside a relative path under the same name in other letters (capitals, another way of writing å), as paths. */
  twinsOf(path: string): Promise<readonly string[]>;
}

interface Listing {
  readonly kinds: ReadonlyMap<string, EntryKind>;
  readonly byFolded: ReadonlyMap<string, readonly string[]>;
}

/** Looks at a folder as it is before anything is moved. */
export function lookAt(files: FileSystem, top: string): Present {
  const listed = new Map<string, Promise<Listing>>();
  const listingOf = (folder: string) => {
    const known = listed.get(folder) ?? list(folder);
    listed.set(folder, known);
    return known;
  };
  const list = async (folder: string) => {
    if (folder !== '' && (await kindAt(folder)) !== 'folder') return nothing;
    const entries = await files.list(joinPath(top, folder)).catch(noneWhereMissing);
    return {
      kinds: new Map(entries.map(({ name, kind }) => [name, kind])),
      byFolded: groupByFolded(entries.map(({ name }) => name)),
    };
  };
  const kindAt = async (path: string) => (await listingOf(folderAbove(path))).kinds.get(nameIn(path)) ?? null;
  const twinsOf = async (path: string) => {
    const folder = folderAbove(path);
    const same = (await listingOf(folder)).byFolded.get(foldName(nameIn(path))) ?? [];
    return same.filter((name) => name !== nameIn(path)).map((name) => (folder === '' ? name : `${folder}/${name}`));
  };
  return { kindAt, twinsOf };
}

const nothing: Listing = { kinds: new Map(), byFolded: new Map() };

function groupByFolded(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(foldName(name)) ?? [];
    groups.set(foldName(name), group);
    group.push(name);
  }
  return groups;
}

function noneWhereMissing(error: unknown): readonly [] {
  if (error instanceof FileError && error.reason === 'missing') return [];
  throw error;
}

function folderAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
