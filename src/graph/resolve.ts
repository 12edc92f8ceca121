import { nearest } from '../core/nearest.ts';
import { type Place, compareText } from '../core/place.ts';
import type { Reference } from '../model/summary.ts';
import { adoptItems } from './adopt-names.ts';
import type { DanglingReference, Edge } from './graph.ts';
import { KnownIds } from './known-ids.ts';
import { nearestFinder } from './nearest-targets.ts';
import { type GrowingDocument, type GrowingNode, append } from './nodes.ts';
import { renamedFinder } from './renamed.ts';
import { titleFinder } from './titled.ts';

type Why = DanglingReference['why'];
type Found = { readonly node: GrowingNode; readonly guessed: boolean } | { readonly why: Why };

/** Documents by the ids they state, and by the names that references give those that lost theirs. */
interface Names {
  readonly documentById: ReadonlyMap<string, GrowingDocument>;
  readonly adopted: ReadonlyMap<string, GrowingDocument>;
}

/** The same, and what a name that is none of them may have meant. */
interface KnownNames extends Names {
  readonly ids: KnownIds;
}

/** Relations that only documents have to documents. */
const documentRelations: ReadonlySet<string> = new Set(['del_av', 'forlenger']);

/** Turns every stated relation into an edge of both its ends, or into a dangling reference with the nearest ids that exist. */
export function resolveReferences(documents: readonly GrowingDocument[], given: Names) {
  const names: KnownNames = { ...given, ids: new KnownIds(given.documentById) };
  const edges: Edge[] = [];
  const unresolved: Unresolved[] = [];
  const titled = titleFinder(documents);
  for (const file of documents) {
    for (const reference of file.summary.references) {
      const from = sourceOf(file, reference);
      const found = find(file, reference, names, (title) => titled(title, from));
      if ('node' in found) {
        edges.push(join(from, found.node, reference, file, found.guessed || reference.repaired === true));
        for (const twin of twins(found.node)) edges.push(join(from, twin, reference, file, true));
      } else unresolved.push({ from, file, reference, why: found.why });
    }
  }
  const nearestTo = nearestFinder(documents, names.ids);
  const renamed = renamedFinder(documents, names.documentById);
  const dangling: DanglingReference[] = [];
  const itemsMeant = itemFinder(unresolved);
  for (const { from, file, reference, why } of unresolved) {
    const meant = standIn(why) ?? itemsMeant(why);
    if (meant !== undefined) {
      for (const node of meant) if (node !== from) edges.push(join(from, node, reference, file, true));
      continue;
    }
    const was = why.kind === 'unknown-document' ? renamed(why.document) : null;
    const { refs, meant: guesses } = was === null ? nearestTo(file, why) : { refs: [was.id], meant: [was] };
    const entry: DanglingReference = {
      from,
      at: { path: file.summary.path, span: reference.at },
      reference,
      why,
      nearest: refs,
    };
    from.dangling = append(from.dangling, entry);
    // What has not even the form of a reference is told as that.
    if (!file.facts.recovered && reference.repaired !== true && !isAdrift(file, reference)) dangling.push(entry);
    for (const node of itemsAsked(guesses, reference))
      if (node !== from) edges.push(join(from, node, reference, file, true));
  }
  return { edges, dangling };
}

/** Others with the same id: the doubled id is told, and a reference may mean any of them. */
function twins(node: GrowingNode): readonly GrowingNode[] {
  if (node.kind === 'document') return node.twins;
  const { itemTwins, twins: documents } = node.document;
  const here = itemTwins.get(node.item.id) ?? [];
  return documents.length === 0
    ? here
    : [...here, ...documents.flatMap((twin) => twin.itemById.get(node.item.id) ?? [])];
}

/** In a chapter whose document is not there, which is told, a bare word may name an item of that document. */
function isAdrift({ facts, owner }: GrowingDocument, { target, relation }: Reference): boolean {
  return facts.type === 'del' && owner.facts.type === 'del' && target.kind === 'bare' && relation !== 'del_av';
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

function find(
  file: GrowingDocument,
  reference: Reference,
  names: KnownNames,
  titled: (title: string) => GrowingNode | null,
): Found {
  const found = findById(file, reference, names);
  const node = 'node' in found || reference.repaired !== true ? null : titled(reference.text);
  return node === null ? found : { node, guessed: true };
}

function findById(file: GrowingDocument, reference: Reference, names: KnownNames): Found {
  const { target, relation } = reference;
  const owner = file.owner;
  if (target.kind === 'item') return findItem(owner, target.document, target.item, names);
  const document = names.documentById.get(target.word);
  const item = documentRelations.has(relation) ? undefined : owner.itemById.get(target.word);
  if (item !== undefined && document !== undefined) return { why: { kind: 'ambiguous', document, item } };
  if (item !== undefined) return { node: item, guessed: false };
  if (document !== undefined) return { node: document, guessed: false };
  const adopted = names.adopted.get(target.word);
  if (adopted !== undefined) return { node: adopted, guessed: true };
  if (documentRelations.has(relation)) return { why: { kind: 'unknown-document', document: target.word } };
  if (owner.facts.recovered && owner !== file)
    return { why: { kind: 'unknown-item', document: owner, item: target.word } };
  return { why: bareWord(owner, target.word, names.ids) };
}

function findItem(owner: GrowingDocument, name: string | null, item: string, names: Names): Found {
  const named = name === null ? owner : names.documentById.get(name);
  const document = named ?? names.adopted.get(name ?? '');
  if (document === undefined) return { why: { kind: 'unknown-document', document: name ?? '' } };
  const guessed = named === undefined;
  for (const candidate of [document, ...document.twins]) {
    const found = candidate.owner.itemById.get(item);
    if (found !== undefined) return { node: found, guessed };
  }
  return guessed ? { node: document, guessed } : { why: { kind: 'unknown-item', document: document.owner, item } };
}

/** A bare word that names nothing was meant as the kind of thing it is nearest to; else as a document. */
function bareWord(owner: GrowingDocument, word: string, ids: KnownIds): Why {
  const [best] = nearest(word, ids.around(owner), 1);
  const asItem = best !== undefined && owner.itemById.has(best);
  return asItem ? { kind: 'unknown-item', document: owner, item: word } : { kind: 'unknown-document', document: word };
}

/** What a reference into a file that could not be read counts as. */
function standIn(why: Why): readonly GrowingNode[] | undefined {
  if (why.kind !== 'unknown-item') return undefined;
  const document = why.document as GrowingDocument;
  const isUnread = document.facts.recovered || document.chapters.some((chapter) => chapter.facts.recovered);
  return isUnread ? [document] : undefined;
}

/** The items that a reference asks several documents for; the documents themselves where none of them has it. */
function itemsAsked(guesses: readonly GrowingNode[], { target }: Reference): readonly GrowingNode[] {
  if (target.kind === 'bare') return guesses;
  const items = guesses.flatMap((node) => (node.kind === 'item' ? node : (node.owner.itemById.get(target.item) ?? [])));
  return items.length === 0 ? guesses : items;
}

/** Finds the items that missing item ids are given to: items that lost their own. */
function itemFinder(unresolved: readonly Unresolved[]): (why: Why) => readonly GrowingNode[] | undefined {
  const counts = new Map<GrowingDocument, Map<string, number>>();
  for (const { why, file } of unresolved) {
    if (why.kind !== 'unknown-item' || file.facts.recovered) continue;
    const document = why.document as GrowingDocument;
    const ofDocument = counts.get(document) ?? new Map<string, number>();
    counts.set(document, ofDocument.set(why.item, (ofDocument.get(why.item) ?? 0) + 1));
  }
  const adopted = new Map(
    [...counts].map(([document, missing]) => {
      const names = [...missing].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([name]) => name);
      return [document, adoptItems(document, names)] as const;
    }),
  );
  return (why) =>
    why.kind === 'unknown-item' ? adopted.get(why.document as GrowingDocument)?.get(why.item) : undefined;
}
