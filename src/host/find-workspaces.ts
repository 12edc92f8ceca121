import { nearest } from '../core/nearest.ts';
import { compareText } from '../core/place.ts';
import { plansError } from '../messages/usage.ts';
import type { FileSystem, Host } from './host.ts';
import { folderOf, isWithin, joinPath, nameOf, relativePath } from './paths.ts';
import type { FoundEntry } from './walk.ts';
import { walk } from './walk.ts';

/** The file that makes a folder a workspace. */
export const configName = 'plans.config.yaml';

/** A workspace that a command is to read. */
export interface FoundWorkspace {
  /** Absolute. */
  readonly root: string;
  readonly hasConfig: boolean;
  /** Files and folders whose findings are asked for, relative to the root; `null`: all. */
  readonly focus: readonly string[] | null;
  /** Everything below the root but nested workspaces, by path. */
  readonly entries: readonly FoundEntry[];
}

/**
 * Finds the workspaces of what a user typed (nothing: the working folder): the one whose config stands upwards, with those
 * nested in the folder; where none stands upwards, every one below; where there is no config at all, the folder itself.
 * Throws a `PlansError` for a path that does not exist.
 */
export async function findWorkspaces(host: Host, typed: readonly string[]): Promise<readonly FoundWorkspace[]> {
  const trees = new Map<string, Promise<readonly FoundEntry[]>>();
  const look = (top: string) => {
    const known = trees.get(top) ?? walk(host.files, top);
    trees.set(top, known);
    return known;
  };
  const roots = new Map<string, FoundWorkspace>();
  for (const argument of typed.length === 0 ? ['.'] : typed) {
    for (const workspace of await workspacesOf(host, argument, look)) {
      const known = roots.get(workspace.root);
      roots.set(workspace.root, known === undefined ? workspace : { ...known, focus: joinFocus(known, workspace) });
    }
  }
  return [...roots.values()];
}

type Look = (top: string) => Promise<readonly FoundEntry[]>;

async function workspacesOf(host: Host, argument: string, look: Look): Promise<readonly FoundWorkspace[]> {
  const path = host.files.resolve(argument);
  const status = await host.files.status(path);
  if (status === null) throw await noSuchPath(host.files, argument, path);
  const folder = status.kind === 'folder' ? path : folderOf(path);
  const above = await configAbove(host.files, folder);
  const top = above ?? (status.kind === 'folder' || !isWithin(path, host.cwd) ? folder : host.cwd);
  const entries = await look(top);
  const asked = relativePath(top, path);
  const nested = entries
    .filter((entry) => nameOf(entry.path) === configName)
    .map((entry) => folderOf(`/${entry.path}`).slice(1))
    .sort(compareText);
  if (above === null && (nested.length === 0 || status.kind !== 'folder')) {
    const own = entriesOf(entries, '', nested);
    return [{ root: top, hasConfig: false, focus: asked === '.' ? null : [asked], entries: own }];
  }
  return nested
    .filter((root) => isAsked(root, asked))
    .map((root) => ({
      root: joinPath(top, root),
      hasConfig: true,
      focus: focusIn(root, asked),
      entries: entriesOf(entries, root, nested),
    }));
}

/** A nested workspace is meant when it stands below what was asked for, or is the innermost around it. */
function isAsked(root: string, asked: string): boolean {
  return asked === '.' || isWithin(root, asked) || root === '' || isWithin(asked, root);
}

function focusIn(root: string, asked: string): readonly string[] | null {
  if (asked === '.' || isWithin(root, asked)) return null;
  return [root === '' ? asked : asked.slice(root.length + 1)];
}

/** What belongs to a workspace: all below its root that is in no workspace nested in it; paths relative to the root. */
function entriesOf(entries: readonly FoundEntry[], root: string, roots: readonly string[]): readonly FoundEntry[] {
  const inner = roots.filter((other) => other !== root && (root === '' || isWithin(other, root)));
  return entries
    .filter(({ path }) => (root === '' || isWithin(path, root)) && !inner.some((other) => isWithin(path, other)))
    .map((entry) => (root === '' ? entry : { ...entry, path: entry.path.slice(root.length + 1) }));
}

/** The nearest folder from here upwards that holds a config; `null` where none does. */
async function configAbove(files: FileSystem, from: string): Promise<string | null> {
  for (let folder = from; ; folder = folderOf(folder)) {
    if ((await files.status(joinPath(folder, configName)))?.kind === 'file') return folder;
    if (folderOf(folder) === folder) return null;
  }
}

function joinFocus(a: FoundWorkspace, b: FoundWorkspace): readonly string[] | null {
  return a.focus === null || b.focus === null ? null : [...a.focus, ...b.focus];
}

/** What was probably meant: a name beside the first part of the path that does not exist, with the rest if that exists there. */
async function noSuchPath(files: FileSystem, argument: string, path: string) {
  let missing = path;
  while (folderOf(missing) !== missing && (await files.status(folderOf(missing))) === null) missing = folderOf(missing);
  const entries = await files.list(folderOf(missing)).catch(() => []);
  const below = path.slice(missing.length);
  const typed = argument.replaceAll('\\', '/').replace(/\/+$/, '').split('/');
  const before = typed.slice(0, Math.max(0, typed.length - below.split('/').length));
  const names = nearest(
    nameOf(missing),
    entries.map(({ name }) => name),
  );
  const meant = names.map(async (name) => {
    const rest = (await files.status(joinPath(folderOf(missing), name) + below)) === null ? '' : below;
    return [...before, name].join('/') + rest;
  });
  return plansError('no-such-path', { path: argument }, await Promise.all(meant));
}
