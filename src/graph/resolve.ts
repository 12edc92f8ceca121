import { nearest, uniqueNearest } from '../core/nearest.ts';
import type { Place } from '../core/place.ts';
import { formatReference } from '../core/reference.ts';
import type { Reference } from '../model/summary.ts';
import { adoptNames } from './adopt-names.ts';
import type { DanglingReference, Edge } from './graph.ts';
import { type GrowingDocument, type GrowingItem, type GrowingNode, append } from './nodes.ts';

type Why = DanglingReference['why'];
type Found = { readonly node: GrowingNode } | { readonly why: Why };

/** Relations that only documents have to documents. */
const documentRelations: ReadonlySet<string> = new Set(['del_av', 'forlenger']);

/** Turns every stated relation into an edge of both its ends, or into a dangling reference with the nearest ids that exist. */
export function resolveReferences(
  documents: readonly GrowingDocument[],
  documentById: ReadonlyMap<string, GrowingDocument>,
) {
  const edges: Edge[] = [];
  const unresolved: Unresolved[] = [];
  for (const file of documents) {
    for (const reference of file.summary.references) {
      const from = sourceOf(file, reference);
      const found = find(file, reference, documentById);
      if ('node' in found) {
        edges.push(join(from, found.node, reference, file, false));
        for (const twin of twins(found.node)) edges.push(join(from, twin, reference, file, true));
      } else unresolved.push({ from, file, reference, why: found.why });
    }
  }
  const nearestTo = nearestFinder(documentById);
  const dangling: DanglingReference[] = [];
  const adopted = adoptNames(documents, missingDocuments(unresolved));
  for (const { from, file, reference, why } of unresolved) {
    const stand = why.kind === 'unknown-document' ? adopted.get(why.document) : standIn(why);
    if (stand !== undefined) {
      edges.push(join(from, stand, reference, file, true));
      continue;
    }
    const { refs, only } = nearestTo(file, why);
    const entry: DanglingReference = {
      from,
      at: { path: file.summary.path, span: reference.at },
      reference,
      why,
      nearest: refs,
    };
    from.dangling = append(from.dangling, entry);
    if (!file.facts.recovered) dangling.push(entry);
    if (only !== null && only !== from) edges.push(join(from, only, reference, file, true));
  }
  return { edges, dangling };
}

/** Others with the same id: the doubled id is told, and a reference may mean any of them. */
function twins(node: GrowingNode): readonly GrowingNode[] {
  return node.kind === 'document' ? node.twins : (node.document.itemTwins.get(node.item.id) ?? []);
}

interface Unresolved {
  readonly from: GrowingNode;
  readonly file: GrowingDocument;
  readonly reference: Reference;
  readonly why: Why;
}

function sourceOf(file: GrowingDocument, reference: Reference): GrowingNode {
  return (reference.from < 0 ? undefined : file.ownItems[reference.from]) ?? file;
}

function join(from: GrowingNode, to: GrowingNode, reference: Reference, file: GrowingDocument, guessed: boolean): Edge {
  const at: Place = { path: file.summary.path, span: reference.at };
  const edge: Edge = { relation: reference.relation, from, to, at, reference, guessed };
  from.out = append(from.out, edge);
  to.in = append(to.in, edge);
  return edge;
}

function find(file: GrowingDocument, reference: Reference, documentById: ReadonlyMap<string, GrowingDocument>): Found {
  const { target, relation } = reference;
  const owner = file.owner;
  if (target.kind === 'item') {
    const document = target.document === null ? owner : documentById.get(target.document)?.owner;
    if (document === undefined) return { why: { kind: 'unknown-document', document: target.document ?? '' } };
    const item = document.itemById.get(target.item);
    return item === undefined
      ? { why: { kind: 'unknown-item', document, item: target.item } }
      : { node: item as GrowingItem };
  }
  const document = documentById.get(target.word);
  if (documentRelations.has(relation)) {
    return document === undefined ? { why: { kind: 'unknown-document', document: target.word } } : { node: document };
  }
  const item = owner.itemById.get(target.word) as GrowingItem | undefined;
  if (item !== undefined && document !== undefined) return { why: { kind: 'ambiguous', document, item } };
  if (item !== undefined) return { node: item };
  if (document !== undefined) return { node: document };
  return { why: bareWord(owner, target.word, documentById) };
}

/** A bare word that names nothing was meant as the kind of thing it is nearest to; else as a document. */
function bareWord(owner: GrowingDocument, word: string, documentById: ReadonlyMap<string, GrowingDocument>): Why {
  const [best] = nearest(word, [...owner.itemById.keys(), ...documentById.keys()], 1);
  const asItem = best !== undefined && owner.itemById.has(best);
  return asItem ? { kind: 'unknown-item', document: owner, item: word } : { kind: 'unknown-document', document: word };
}

/** What a reference into a file that could not be read, or to a word with two meanings, counts as. */
function standIn(why: Why): GrowingNode | undefined {
  if (why.kind !== 'unknown-item') return undefined;
  const document = why.document as GrowingDocument;
  return document.facts.recovered || document.chapters.some((chapter) => chapter.facts.recovered)
    ? document
    : undefined;
}

function missingDocuments(unresolved: readonly Unresolved[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { why, file } of unresolved) {
    if (why.kind !== 'unknown-document' || file.facts.recovered) continue;
    counts.set(why.document, (counts.get(why.document) ?? 0) + 1);
  }
  return counts;
}

interface Nearest {
  readonly refs: readonly string[];
  readonly only: GrowingNode | null;
}

/** Finds what a dangling reference may have meant; the same misspelling is looked up once. */
function nearestFinder(documentById: ReadonlyMap<string, GrowingDocument>) {
  const known = new Map<string, Nearest>();
  return (file: GrowingDocument, why: Why): Nearest => {
    const scope = why.kind === 'unknown-document' ? '' : why.document.id;
    const word =
      why.kind === 'unknown-document' ? why.document : why.kind === 'unknown-item' ? why.item : why.item.item.id;
    const key = `${scope}#${word}`;
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const answer = lookUp(file, why, documentById);
    known.set(key, answer);
    return answer;
  };
}

function lookUp(file: GrowingDocument, why: Why, documentById: ReadonlyMap<string, GrowingDocument>): Nearest {
  if (why.kind === 'ambiguous')
    return { refs: [why.document.id, formatReference(why.item.document.id, why.item.item.id)], only: null };
  if (why.kind === 'unknown-document') {
    const only = uniqueNearest(why.document, documentById.keys());
    return {
      refs: nearest(why.document, documentById.keys()),
      only: only === null ? null : (documentById.get(only) ?? null),
    };
  }
  const document = why.document as GrowingDocument;
  const only = uniqueNearest(why.item, document.itemById.keys());
  const refs = nearest(why.item, document.itemById.keys()).map((id) =>
    document === file.owner ? id : formatReference(document.id, id),
  );
  return { refs, only: only === null ? null : ((document.itemById.get(only) as GrowingItem | undefined) ?? null) };
}
