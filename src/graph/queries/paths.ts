import type { FilePath } from '../../core/place.ts';

/** The path that a link in a file leads to, NFC; `/` at its start is the workspace's root. `null`: it leads out of the workspace. */
export function resolvePath(from: FilePath, link: string): FilePath | null {
  const parts = link.startsWith('/') ? [] : from.normalize('NFC').split('/').slice(0, -1);
  for (const part of link.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** How a link in a file leads to a path. */
export function relativeTo(from: FilePath, path: FilePath): string {
  const here = from.normalize('NFC').split('/').slice(0, -1);
  const there = path.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared] && shared < there.length - 1) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
