import type { DocumentNode, Graph, ItemNode } from '../graph.ts';
import { partLink } from './link-parts.ts';
import { resolvePath } from './paths.ts';

/** What a link or an image in a text leads to within the workspace. */
export type LinkTarget =
  | { readonly kind: 'document'; readonly document: DocumentNode }
  | { readonly kind: 'item'; readonly item: ItemNode }
  /** Some heading of a document, by the name it is linked by. */
  | { readonly kind: 'heading'; readonly document: DocumentNode; readonly name: string }
  /** Any other file, by its path in the workspace. */
  | { readonly kind: 'file'; readonly path: string };

/** What a link of a file leads to; `null` for web addresses, and for what is not there or leads out of the workspace. */
export function linkTarget(
  file: DocumentNode,
  target: string,
  {
    documentById,
    documentByPath,
  }: Pick<Graph, 'documentById'> & {
    readonly documentByPath: ReadonlyMap<string, DocumentNode>;
  },
): LinkTarget | null {
  const parts = partLink(target);
  if (parts === null) return null;
  const { base, anchor } = parts;
  if (base === '') return anchor === '' ? null : inDocument(file, anchor);
  if (!parts.isPath) {
    const document = documentById.get(base);
    if (document !== undefined) return inDocument(document, anchor);
    const item = itemOf(file, base);
    if (item !== undefined && anchor === '') return { kind: 'item', item };
  }
  const path = resolvePath(file.summary.path, base);
  if (path === null) return null;
  const document = documentByPath.get(path);
  return document === undefined ? { kind: 'file', path } : inDocument(document, anchor);
}

/** Documents by their files' paths, NFC. */
export function documentsByPath({ documents }: Pick<Graph, 'documents'>): ReadonlyMap<string, DocumentNode> {
  return new Map(documents.map((node) => [node.summary.path.normalize('NFC'), node]));
}

function inDocument(document: DocumentNode, anchor: string): LinkTarget {
  if (anchor === '') return { kind: 'document', document };
  const item = itemOf(document, anchor);
  return item === undefined ? { kind: 'heading', document, name: anchor } : { kind: 'item', item };
}

function itemOf({ owner }: DocumentNode, id: string): ItemNode | undefined {
  return owner.items.find(({ item }) => item.id === id);
}
