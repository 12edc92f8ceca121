import { plansError } from '../../messages/usage.ts';
import { manifestName } from './names.ts';

/** The paths of one output folder: each fit for every kind of disk, no two the same where capital letters do not count. */
export interface OutputPaths {
  /** Takes in a path, or throws a `PlansError`: it could lead out of the folder, be no file name, or meet another. */
  add(path: string): void;
}

/** Makes an empty set of paths. */
export function outputPaths(): OutputPaths {
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  return {
    add: (path) => {
      if (!isFitPath(path)) throw plansError('output-path', { path });
      const folded = foldName(path);
      const met = files.get(folded) ?? folders.get(folded);
      if (met !== undefined) throw plansError('output-paths-meet', { path, other: met });
      files.set(folded, path);
      for (const folder of foldersOf(path)) {
        const file = files.get(foldName(folder));
        if (file !== undefined) throw plansError('output-paths-meet', { path, other: file });
        folders.set(foldName(folder), path);
      }
    },
  };
}

/** Whether a relative path with `/` names a file below the folder on Linux, macOS and Windows alike, and is none of our own signs. */
export function isFitPath(path: string): boolean {
  const parts = path.split('/');
  return parts.every(isFitName) && !parts[0]?.startsWith(manifestName);
}

/** A name as a disk sees it that tells neither capital letters nor ways of writing å apart. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** The folders on the way to a path, the outermost first. */
export function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Names that Windows keeps for devices, whatever stands after a full stop. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** No disk of today takes a longer name, in bytes. */
const longest = 255;

function isFitName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  if (/[\u0000-\u001f\u007f-\u009f\\:*?"<>|]|[. ]$|^ /.test(name) || device.test(name)) return false;
  return !/\p{Cs}/u.test(name) && new TextEncoder().encode(name).length <= longest;
}
