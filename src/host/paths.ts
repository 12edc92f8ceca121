/** Joins a folder and a relative path with `/`; `.` and the empty path give the folder itself. */
export function joinPath(folder: string, relative: string): string {
  if (relative === '' || relative === '.') return folder;
  return folder.endsWith('/') ? folder + relative : `${folder}/${relative}`;
}

/** The folder a path stands in; the top is its own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return path;
  if (slash === 0) return '/';
  return /^[A-Za-z]:\/[^/]*$/.test(path) ? path.slice(0, 3) : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path is a folder or stands below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The path seen from a folder: `.` for the folder itself, `../x` for what stands beside it. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  return [...up, ...to.slice(shared)].join('/') || '.';
}
