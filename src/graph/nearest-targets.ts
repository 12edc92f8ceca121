import { appendTo } from '../core/append-to.ts';
import { type Candidates, closest, nearest } from '../core/nearest.ts';
import { formatReference } from '../core/reference.ts';
import type { DanglingReference } from './graph.ts';
import type { KnownIds } from './known-ids.ts';
import type { GrowingDocument, GrowingItem, GrowingNode } from './nodes.ts';

type Why = DanglingReference['why'];
type Unknown = Exclude<Why, { kind: 'ambiguous' }>;

/** What a dangling reference may have meant. */
export interface Nearest {
  /** References that exist, best first. */
  readonly refs: readonly string[];
  /** All that it may have meant, in no order; one where there is no doubt. */
  readonly meant: readonly GrowingNode[];
}

/** Finds what a dangling reference may have meant; the same misspelling in the same document is looked up once. */
export function nearestFinder(documents: readonly GrowingDocument[], ids: KnownIds) {
  const known = new Map<string, Nearest>();
  let library: Library | null = null;
  return (file: GrowingDocument, why: Why): Nearest => {
    if (why.kind === 'ambiguous') {
      const { document, item } = why;
      const refs = [document.id, formatReference(item.document.id, item.item.id)];
      return { refs, meant: [document as GrowingDocument, item as GrowingItem] };
    }
    const scope = why.kind === 'unknown-document' ? file.owner.id : why.document.id;
    const word = why.kind === 'unknown-document' ? why.document : why.item;
    const key = `${why.kind} ${file.owner.id} ${scope}#${word}`;
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    library ??= { documents, ids, holders: holdersOf(documents), uses: usesOf(documents) };
    const answer = lookUp(file, why, library);
    known.set(key, answer);
    return answer;
  };
}

interface Library {
  readonly documents: readonly GrowingDocument[];
  readonly ids: KnownIds;
  /** The documents that have an item with an id. */
  readonly holders: ReadonlyMap<string, readonly GrowingDocument[]>;
  /** How many references name each document, and each item as `document#item`. */
  readonly uses: ReadonlyMap<string, number>;
}

function usesOf(documents: readonly GrowingDocument[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const { owner, summary } of documents) {
    for (const { target } of summary.references) {
      const document = target.kind === 'bare' ? target.word : (target.document ?? owner.id);
      count(document);
      count(target.kind === 'bare' ? `${owner.id}#${target.word}` : `${document}#${target.item}`);
    }
  }
  return uses;
}

function holdersOf(documents: readonly GrowingDocument[]): ReadonlyMap<string, readonly GrowingDocument[]> {
  const holders = new Map<string, GrowingDocument[]>();
  for (const document of documents) {
    if (document.owner !== document || document.id === '') continue;
    for (const id of document.itemById.keys()) appendTo(holders, id, document);
  }
  return holders;
}

function lookUp(file: GrowingDocument, why: Unknown, library: Library): Nearest {
  const near = why.kind === 'unknown-document' ? nearDocument(why.document, library) : nearItem(file, why, library);
  const certain =
    why.kind === 'unknown-document'
      ? (withoutHash(why.document, library) ??
        named(why.document, library) ??
        itemElsewhere(file, why.document, library))
      : why.document === file.owner
        ? itemElsewhere(file, why.item, library)
        : null;
  if (certain === null) return near;
  return { refs: [certain.ref, ...near.refs.filter((ref) => ref !== certain.ref)].slice(0, 3), meant: [certain] };
}

function nearDocument(word: string, { ids, uses }: Library): Nearest {
  const { near, all } = likely(word, ids.documents, (id) => uses.get(id) ?? 0);
  return { refs: near, meant: all.flatMap((id) => ids.documentById.get(id) ?? []) };
}

function nearItem(file: GrowingDocument, why: Extract<Why, { kind: 'unknown-item' }>, library: Library): Nearest {
  const { ids, uses } = library;
  const document = why.document as GrowingDocument;
  const { near, all } = likely(why.item, ids.itemsOf(document), (id) => uses.get(`${document.id}#${id}`) ?? 0);
  const refs = near.map((id) => (document === file.owner ? id : formatReference(document.id, id)));
  const meant = all.flatMap((id) => document.itemById.get(id) ?? []);
  if (document === file.owner) return { refs, meant };
  const namesakes = namesakesOf(why.item, document, library);
  const nearby = namesakes.filter((item) => nearDocuments(document, library).includes(item.document.id));
  return {
    refs: [...new Set([...nearby.map(({ ref }) => ref), ...refs])].slice(0, 3),
    meant: [...(meant.length === 0 ? namesakes : nearby), ...meant],
  };
}

/** Items of the same id in other documents: of a few, since an `M1` is in many and tells nothing. */
function namesakesOf(id: string, document: GrowingDocument, { holders }: Library): readonly GrowingItem[] {
  const others = (holders.get(id) ?? []).filter((holder) => holder !== document);
  return others.length > 3 ? [] : others.flatMap((holder) => holder.itemById.get(id) ?? []);
}

/** Documents of nearly the same id: `styringsbrev-2025` for `styringsbrev-2026`. */
function nearDocuments({ id }: GrowingDocument, { ids }: Library): readonly string[] {
  return nearest(id, ids.documents);
}

/** More than this many equally near ids tell nothing of which is meant. */
const most = 32;

/**
 * The ids to suggest, and all that may be meant: the only nearest one, else also all that are as near as the first. Where
 * several references share a misspelling, it is rather the id that was misspelt: the only near one that nobody names is first.
 */
function likely(word: string, among: Candidates, countUses: (id: string) => number) {
  const same = closest(word, among);
  const unused = countUses(word) < 2 ? [] : same.filter((id) => countUses(id) === 0);
  const near = [...new Set([...(unused.length === 1 ? unused : []), ...nearest(word, among)])].slice(0, 3);
  return { near, all: same.length === 1 ? same : [...new Set([...near, ...same])].slice(0, most) };
}

/** `økonomiplan-2026-2029.T1`: another sign than `#` between document and item. */
function withoutHash(word: string, { ids }: Library): GrowingItem | null {
  for (const { index } of word.matchAll(/[._-]/g)) {
    const item = ids.documentById.get(word.slice(0, index))?.owner.itemById.get(word.slice(index + 1));
    if (item !== undefined) return item;
  }
  return null;
}

/** `økonomiplan.yaml`: the name of a document's file. */
function named(word: string, { documents }: Library): GrowingDocument | null {
  if (!/\.(?:ya?ml|md)$/i.test(word)) return null;
  const [only, ...others] = documents.filter(
    ({ id, summary: { path } }) => id !== '' && `/${path}`.endsWith(`/${word}`),
  );
  return only === undefined || others.length > 0 ? null : only;
}

/** An item id alone, of an item in the only other document that has it, or the only one of those that this one names. */
function itemElsewhere(file: GrowingDocument, id: string, { holders }: Library): GrowingItem | null {
  const all = (holders.get(id) ?? []).filter((document) => document !== file.owner);
  const mentioned = all.length > 1 ? namedBy(file, all) : all;
  return mentioned.length === 1 ? (mentioned[0]?.itemById.get(id) ?? null) : null;
}

function namedBy(file: GrowingDocument, documents: readonly GrowingDocument[]): readonly GrowingDocument[] {
  const names = new Set(file.owner.summary.references.map(({ target }) => nameOf(target)));
  return documents.filter((document) => names.has(document.id));
}

function nameOf(target: GrowingDocument['summary']['references'][number]['target']): string | null {
  return target.kind === 'bare' ? target.word : target.document;
}
