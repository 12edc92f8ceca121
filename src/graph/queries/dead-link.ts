import { nearest } from '../../core/nearest.ts';
import { slugsOf } from '../../core/slug.ts';
import type { Place } from '../../core/place.ts';
import type { DanglingReference, DocumentNode, Graph } from '../graph.ts';
import type { PresentFiles } from '../present-files.ts';
import { partLink } from './link-parts.ts';
import { documentsByPath } from './link-target.ts';
import { lostParts } from './lost-parts.ts';
import { relativeTo, resolvePath } from './paths.ts';

/** Why a link leads nowhere, with the targets it may have meant, best first. */
export type DeadLink =
  | { readonly why: 'empty' }
  /** A page of the web without `https://`. */
  | { readonly why: 'address' }
  | { readonly why: 'anchor'; readonly anchor: string; readonly nearest: readonly string[] }
  | { readonly why: 'document'; readonly document: string; readonly nearest: readonly string[] }
  | { readonly why: 'item'; readonly document: string; readonly item: string; readonly nearest: readonly string[] }
  | { readonly why: 'file'; readonly path: string; readonly nearest: readonly string[] };

/** A link or image of a file that leads nowhere. */
export interface DeadLinkAt {
  readonly dead: DeadLink;
  /** As it is written. */
  readonly target: string;
  readonly isImage: boolean;
  readonly at: Place;
}

const known = new WeakMap<Graph, { readonly files: PresentFiles | null; readonly links: readonly DeadLinkAt[] }>();

/** Every link and image of the texts that leads nowhere, by file; worked out once for a graph and the files around it. */
export function deadLinks(graph: Graph, files: PresentFiles | null): readonly DeadLinkAt[] {
  const hit = known.get(graph);
  if (hit?.files === files) return hit.links;
  const links = findDeadLinks(graph, files);
  known.set(graph, { files, links });
  return links;
}

function findDeadLinks(graph: Graph, files: PresentFiles | null): readonly DeadLinkAt[] {
  const scene = linkScene(graph, files);
  return graph.documents.flatMap((file) => {
    const { prose, path } = file.summary;
    if (prose === undefined) return [];
    const images = prose.images.filter(({ isReference }) => !isReference);
    const all = [
      ...prose.links.map((link) => ({ link, isImage: false })),
      ...images.map((link) => ({ link, isImage: true })),
    ];
    return all.flatMap(({ link: { target, at: span }, isImage }): DeadLinkAt[] => {
      const dead = judgeLink(file, target, scene);
      return dead === null ? [] : [{ dead, target, isImage, at: { path, span } }];
    });
  });
}

/** Whether a link leads to the very thing that a reference names and that does not exist. */
export function leadsTo(dead: DeadLink, why: DanglingReference['why']): boolean {
  if (dead.why === 'document') return why.kind === 'unknown-document' && why.document === dead.document;
  if (dead.why !== 'item') return false;
  return why.kind === 'unknown-item' && why.document.id === dead.document && why.item === dead.item;
}

/** What links are judged by. */
interface LinkScene {
  readonly graph: Graph;
  readonly files: PresentFiles | null;
  readonly documentByPath: ReadonlyMap<string, DocumentNode>;
}

/** Gathers what links are judged by: once a run. */
function linkScene(graph: Graph, files: PresentFiles | null): LinkScene {
  return { graph, files, documentByPath: documentsByPath(graph) };
}

/** `www.eksempelvik.no`, `eksempelvik.no/planer`: no file is called that. */
const address = /^(?:www\.[^/\s]+\.[a-z]{2,}|[\w-]+(?:\.[\w-]+)*\.(?:no|com|org|net|eu))(?:[/?#]|$)/i;

/**
 * Judges a link of a file: `#x` is an item of the document, then a heading of the file; a target without `.` and `/` is a
 * reference; any other is a file, and a plan file is its document. `null`: it leads somewhere, or out of what we see.
 */
function judgeLink(file: DocumentNode, target: string, scene: LinkScene): DeadLink | null {
  if (target.trim() === '') return { why: 'empty' };
  const parts = partLink(target);
  if (parts === null) return null;
  if (address.test(target)) return { why: 'address' };
  const { base, anchor } = parts;
  if (base === '') return anchor === '' ? null : judgeAnchor(file, anchor, scene);
  return parts.isPath ? judgePath(file, base, anchor, scene) : judgeReference(file, base, anchor, scene);
}

function judgeAnchor(file: DocumentNode, anchor: string, { graph }: LinkScene): DeadLink | null {
  const anchors = anchorsOf(file);
  if (anchors === null || anchors.includes(anchor)) return null;
  if (lostParts(graph).get(file.owner)?.items.includes(anchor) === true) return null;
  return { why: 'anchor', anchor, nearest: nearest(anchor, anchors).map((name) => `#${name}`) };
}

function judgeReference(file: DocumentNode, word: string, anchor: string, scene: LinkScene): DeadLink | null {
  const { graph, files } = scene;
  const document = graph.documentById.get(word);
  if (document !== undefined) return judgeInside(document, anchor, `${word}#`);
  const { owner } = file;
  if (anchor === '' && owner.items.some(({ item }) => item.id === word)) return null;
  const path = resolvePath(file.summary.path, word);
  if (path !== null && files !== null && (files.paths.has(path) || files.folders.has(path))) return null;
  const rest = anchor === '' ? '' : `#${anchor}`;
  const meant = nearest(word, graph.documentById.keys()).map((id) => `${id}${rest}`);
  const items =
    anchor === ''
      ? nearest(
          word,
          owner.items.map(({ item }) => item.id),
        ).map((id) => `#${id}`)
      : [];
  return { why: 'document', document: word, nearest: [...meant, ...items].slice(0, 3) };
}

function judgePath(file: DocumentNode, base: string, anchor: string, scene: LinkScene): DeadLink | null {
  const { files, documentByPath } = scene;
  const path = resolvePath(file.summary.path, base);
  if (path === null || isHidden(path)) return null;
  const document = documentByPath.get(path);
  if (document !== undefined) return judgeInside(document, anchor, `${base}#`);
  if (files === null || files.paths.has(path) || files.folders.has(path)) return null;
  const items = file.owner.items.filter(({ item }) => item.id === base).map(({ item }) => `#${item.id}`);
  const slashed = path.replaceAll('\\', '/');
  const paths = files.paths.has(slashed) ? [slashed] : nearest(path, files.paths);
  const sameName = paths.length > 0 ? [] : [...files.paths].filter((other) => nameOf(other) === nameOf(path));
  const meant = [...paths, ...sameName].map((other) => relativeTo(file.summary.path, other));
  return { why: 'file', path: base, nearest: [...items, ...meant].slice(0, 3) };
}

function judgeInside(document: DocumentNode, anchor: string, before: string): DeadLink | null {
  if (anchor === '') return null;
  const anchors = anchorsOf(document);
  if (anchors === null || anchors.includes(anchor)) return null;
  const meant = nearest(anchor, anchors).map((name) => `${before}${name}`);
  return { why: 'item', document: document.owner.id, item: anchor, nearest: meant };
}

/** Items of the document and headings of the file; `null` where not all of them could be read. */
function anchorsOf({ owner, summary }: DocumentNode): readonly string[] | null {
  if ([owner, ...owner.chapters].some(({ facts }) => facts.recovered)) return null;
  // A chapter whose document is not there, or one of whose chapters is not.
  if (owner.facts.type === 'del') return null;
  const headings = slugsOf((summary.prose?.headings ?? []).map(({ text }) => text));
  return [...owner.items.map(({ item }) => item.id), ...headings];
}

/** Files that workspaces do not show. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
