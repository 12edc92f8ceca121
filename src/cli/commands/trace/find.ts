import { LineIndex } from '../../../core/line-index.ts';
import type { ChainNode } from '../../../graph/graph.ts';
import type { Host } from '../../../host/host.ts';
import { relativePath } from '../../../host/paths.ts';
import { plansError } from '../../../messages/usage.ts';
import { findSubjects, nearestSubjects, subjectAt } from '../../../trace/find-subject.ts';
import type { OpenWorkspace } from '../../open-workspaces.ts';

/** A subject with the workspace it stands in. */
export interface Subject {
  readonly node: ChainNode;
  readonly workspace: OpenWorkspace;
}

/** What the user asks for: words, or a line of a file (from 1), and where to look. */
export interface Asked {
  readonly words: string;
  readonly file: { readonly path: string; readonly line: number | null } | null;
  readonly paths: readonly string[];
}

/** Reads the words of the command line: the last of several is a path if it looks like one or leads to a folder. */
export async function readAsked(host: Host, words: readonly string[]): Promise<Asked> {
  const last = words.at(-1) ?? '';
  const hasPath = words.length > 1 && (await isFolder(host, last));
  const subject = (hasPath ? words.slice(0, -1) : words).join(' ');
  const paths = hasPath ? [last] : [];
  const [, path = '', line] = /^(.+\.(?:ya?ml|md))(?::(\d{1,9}))?(?::\d+)?$/i.exec(subject) ?? [];
  if (path === '') return { words: subject, file: null, paths };
  const file = { path, line: line === undefined ? null : Number(line) };
  const isHere = (await host.files.status(host.files.resolve(path)))?.kind === 'file';
  return { words: subject, file, paths: isHere ? [path] : paths };
}

async function isFolder({ files }: Host, typed: string): Promise<boolean> {
  return /^\.{1,2}(?:\/|$)|^\/|\/$/.test(typed) || (await files.status(files.resolve(typed)))?.kind === 'folder';
}

/** What was asked for, in every workspace; throws a `PlansError` with what it may have meant where there is nothing. */
export function findAsked(host: Host, asked: Asked, opened: readonly OpenWorkspace[]): readonly Subject[] {
  const found = opened.flatMap((workspace) => nodesIn(host, asked, workspace).map((node) => ({ node, workspace })));
  if (found.length > 0) return found;
  const near = opened.flatMap(({ workspace }) => nearestSubjects(asked.words, workspace.graph()));
  throw plansError('subject-unknown', { words: asked.words }, [...new Set(near)].slice(0, 3));
}

function nodesIn(host: Host, { words, file }: Asked, { workspace, root }: OpenWorkspace): readonly ChainNode[] {
  const graph = workspace.graph();
  if (file === null) return findSubjects(words, graph);
  const here = relativePath(host.files.resolve(root), host.files.resolve(file.path));
  for (const path of [here, file.path.normalize('NFC')]) {
    const node = subjectAt(path, lineEnd(workspace.text(path) ?? '', file.line), graph);
    if (node !== undefined) return [node];
  }
  return [];
}

/** The offset of the last sign of a line; of the first sign of the text where no line is named. */
function lineEnd(text: string, line: number | null): number {
  if (line === null) return -1;
  const { start, end } = new LineIndex(text).line(Math.max(1, line));
  return Math.max(start, end);
}
