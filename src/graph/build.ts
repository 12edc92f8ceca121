import { appendTo } from '../core/append-to.ts';
import { uniqueNearest } from '../core/nearest.ts';
import { compareText } from '../core/place.ts';
import type { Summary } from '../model/summary.ts';
import { adoptNames } from './adopt-names.ts';
import { buildOrganisation } from './build-organisation.ts';
import { isCopy, isNamedAsCopy } from './copies.ts';
import type { ChainNode, DocumentNode, Graph, ItemNode } from './graph.ts';
import { GrowingDocument, GrowingItem, append } from './nodes.ts';
import { resolveReferences } from './resolve.ts';

/** Joins the summaries of a workspace into its chain. The result depends on the summaries alone, not on their order. */
export function buildGraph(summaries: readonly Summary[]): Graph {
  const files = summaries
    .map((summary) => new GrowingDocument(summary))
    .sort((a, b) => compareText(a.summary.path, b.summary.path));
  const { documentById, duplicateDocuments, copies } = indexDocuments(files);
  const documents = copies.size === 0 ? files : files.filter((document) => !copies.has(document));
  const adopted = adoptNames(documents, documentById);
  joinChapters(documents, new Map([...documentById, ...adopted]));
  const items = documents.flatMap(growItems);
  const duplicateItems = documents.filter((document) => document.owner === document).flatMap(indexItems);
  const { edges, dangling } = resolveReferences(documents, { documentById, adopted });
  for (const document of documents)
    if (document.id !== '') documentById.set(document.id, documentById.get(document.id) ?? document);
  return {
    documents,
    items,
    documentById,
    duplicateDocuments,
    duplicateItems,
    edges,
    dangling,
    organisation: buildOrganisation(documents),
    find: (ref) => findNode(ref, documentById),
  };
}

function indexDocuments(documents: readonly GrowingDocument[]) {
  const documentById = new Map<string, GrowingDocument>();
  const duplicateDocuments: { node: DocumentNode; first: DocumentNode }[] = [];
  const copies = new Set<GrowingDocument>();
  const isCopied = ({ place }: GrowingDocument) => isNamedAsCopy(place.path);
  // What is named as a copy comes after what it was copied from.
  const originalsFirst = documents.some(isCopied)
    ? [...documents.filter((document) => !isCopied(document)), ...documents.filter(isCopied)]
    : documents;
  for (const document of originalsFirst) {
    if (document.id === '') continue;
    const first = documentById.get(document.id);
    if (first === undefined) documentById.set(document.id, document);
    else {
      duplicateDocuments.push({ node: document, first });
      if (isCopy(document, first)) copies.add(document);
      else first.twins.push(document);
    }
  }
  return { documentById, duplicateDocuments, copies };
}

/** Ties each file of `type: del` to the document it carries on; a chapter of a chapter belongs to the same document. */
function joinChapters(documents: readonly GrowingDocument[], documentById: ReadonlyMap<string, GrowingDocument>): void {
  for (const document of documents) {
    const stated = wholeOf(document, documentById);
    const whole = meantBesides(document, stated, documents, documentById) ?? stated;
    if (whole === undefined || whole === document) continue;
    if (document.facts.type !== 'del' && document.facts.type !== whole.facts.type) {
      whole.parts.push(document);
      continue;
    }
    const seen = new Set([document]);
    let owner = whole;
    while (owner.facts.type === 'del' && !seen.has(owner)) {
      seen.add(owner);
      owner = wholeOf(owner, documentById) ?? owner;
    }
    if (seen.has(owner)) continue;
    document.owner = owner;
    owner.chapters.push(document);
  }
  for (const document of documents) document.chapters.sort(byOrder);
}

function wholeOf(
  document: GrowingDocument,
  documentById: ReadonlyMap<string, GrowingDocument>,
): GrowingDocument | undefined {
  const reference = document.summary.references.find(
    (candidate) => candidate.relation === 'del_av' && candidate.from < 0,
  );
  const name = reference?.target.kind === 'bare' ? reference.target.word : reference?.text;
  const named = name === undefined ? undefined : documentById.get(name);
  if (named !== undefined || document.facts.type !== 'del') return named;
  const meant = name === undefined ? undefined : meantWhole(name, documentById);
  return meant ?? besides(document, documentById) ?? askedInstead(document, documentById);
}

/** What a chapter with a misspelt `del_av` was meant to carry on: the misspelling is told, and its items stay in the chain. */
function meantWhole(name: string, documentById: ReadonlyMap<string, GrowingDocument>): GrowingDocument | undefined {
  const wholes = [...documentById.values()].filter(({ facts }) => facts.type !== 'del').map(({ id }) => id);
  const meant = uniqueNearest(name, wholes);
  return meant === null ? undefined : documentById.get(meant);
}

/** What a chapter without `del_av` belongs to: the only document in its folder that is no chapter. */
function besides(
  { place }: GrowingDocument,
  documentById: ReadonlyMap<string, GrowingDocument>,
): GrowingDocument | undefined {
  const folder = folderOf(place.path);
  const wholes = wholesByFolder(documentById).get(folder) ?? [];
  return folder === '' || wholes.length > 1 ? undefined : wholes[0];
}

/** The only document that is asked for items which this chapter has and it lacks. */
function askedInstead(
  { summary }: GrowingDocument,
  documentById: ReadonlyMap<string, GrowingDocument>,
): GrowingDocument | undefined {
  const own = new Set(summary.items.map(({ id }) => id));
  const asked = new Set<GrowingDocument>();
  for (const { summary: other } of documentById.values())
    for (const { target } of other.references) {
      if (target.kind !== 'item' || target.document === null || !own.has(target.item)) continue;
      const whole = documentById.get(target.document);
      if (whole === undefined || whole.facts.type === 'del') continue;
      if (!whole.summary.items.some(({ id }) => id === target.item)) asked.add(whole);
    }
  const [only, ...others] = asked;
  return others.length === 0 ? only : undefined;
}

const knownFolders = new WeakMap<ReadonlyMap<string, GrowingDocument>, ReadonlyMap<string, GrowingDocument[]>>();

/** Documents that are no chapters by their folders; gathered once for all chapters. */
function wholesByFolder(documentById: ReadonlyMap<string, GrowingDocument>): ReadonlyMap<string, GrowingDocument[]> {
  const hit = knownFolders.get(documentById);
  if (hit !== undefined) return hit;
  const found = new Map<string, GrowingDocument[]>();
  for (const document of documentById.values())
    if (document.facts.type !== 'del') appendTo(found, folderOf(document.place.path), document);
  knownFolders.set(documentById, found);
  return found;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * A chapter copied from last year: it names another document than the one in its folder, and references ask that one for
 * its items. `undefined` for all others.
 */
function meantBesides(
  document: GrowingDocument,
  stated: GrowingDocument | undefined,
  documents: readonly GrowingDocument[],
  documentById: ReadonlyMap<string, GrowingDocument>,
): GrowingDocument | undefined {
  if (document.facts.type !== 'del' || stated === undefined) return undefined;
  const other = besides(document, documentById);
  if (other === undefined || other === stated || other.id === '' || stated.facts.type === 'del') return undefined;
  const own = new Set(document.summary.items.map(({ id }) => id));
  const asked = new Set<string>();
  for (const { summary } of documents)
    for (const { target } of summary.references)
      if (target.kind === 'item' && target.document === other.id && own.has(target.item)) asked.add(target.item);
  return asked.size >= fewestAsked ? other : undefined;
}

/** So many items of a chapter must be asked for at another document than the one it names. */
const fewestAsked = 3;

function byOrder(a: GrowingDocument, b: GrowingDocument): number {
  return (a.facts.order ?? Infinity) - (b.facts.order ?? Infinity) || compareText(a.summary.path, b.summary.path);
}

function growItems(document: GrowingDocument): readonly GrowingItem[] {
  const nodes: GrowingItem[] = [];
  for (const item of document.summary.items) {
    const parent = item.parent < 0 ? null : (nodes[item.parent] ?? null);
    const node = new GrowingItem(item, document, parent);
    nodes.push(node);
    if (parent !== null) parent.children = append(parent.children, node);
  }
  document.ownItems = nodes;
  document.items = nodes;
  return nodes;
}

/** Gathers the items of a document's chapters into it and finds ids used twice, letter case aside. */
function indexItems(document: GrowingDocument): readonly { node: ItemNode; first: ItemNode }[] {
  if (document.chapters.length > 0) document.items = [document, ...document.chapters].flatMap((file) => file.ownItems);
  const duplicates: { node: ItemNode; first: ItemNode }[] = [];
  const folded = new Map<string, ItemNode>();
  for (const node of document.items) {
    const id = node.item.id;
    if (id === '') continue;
    if (!document.itemById.has(id)) document.itemById.set(id, node);
    else document.itemTwins.set(id, [...(document.itemTwins.get(id) ?? []), node]);
    const lower = id.toLowerCase();
    const first = folded.get(lower);
    if (first === undefined) folded.set(lower, node);
    else duplicates.push({ node, first });
  }
  return duplicates;
}

function findNode(ref: string, documentById: ReadonlyMap<string, GrowingDocument>): ChainNode | undefined {
  const hash = ref.indexOf('#');
  const document = documentById.get(hash < 0 ? ref : ref.slice(0, hash));
  return hash < 0 ? document : document?.owner.itemById.get(ref.slice(hash + 1));
}
