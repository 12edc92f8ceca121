import { nearest, uniqueNearest } from '../core/nearest.ts';
import { compareText } from '../core/place.ts';
import type { Reference } from '../model/summary.ts';
import type { GrowingDocument, GrowingItem } from './nodes.ts';

/** A name that references use and nobody has. */
interface Missing {
  readonly name: string;
  readonly items: Set<string>;
  count: number;
}

/**
 * Gives names that references miss to the files that lost theirs, one each: those without a usable id, and those whose id
 * another file has too. An id in the wrong form names its file as well. The fault is told at the file, and nothing is told where it
 * is referred to.
 */
export function adoptNames(
  documents: readonly GrowingDocument[],
  documentById: ReadonlyMap<string, GrowingDocument>,
): ReadonlyMap<string, GrowingDocument> {
  const adopted = new Map<string, GrowingDocument>();
  for (const document of documents) {
    const { writtenId } = document.facts;
    if (writtenId !== undefined && !documentById.has(writtenId)) adopted.set(writtenId, document);
  }
  const nameless = documents.filter((document) => document.id === '');
  const doubled = documents.filter(({ twins }) => twins.length > 0);
  if (nameless.length + doubled.length === 0) return adopted;
  const missing = missingNames(documents, documentById);
  const free = () => missing.filter(({ name }) => !adopted.has(name));
  const give = (document: GrowingDocument, found: Missing | undefined) => {
    if (found === undefined) return;
    adopted.set(found.name, document);
    if (document.id === '') document.id = found.name;
  };
  for (const document of nameless) give(document, fitting(document, free()));
  for (const document of nameless) if (document.id === '') give(document, free()[0]);
  for (const first of doubled) {
    for (const document of [first, ...first.twins]) give(document, fitting(document, free()));
  }
  return adopted;
}

/**
 * Gives item ids that references miss in a document to those of its items that lost theirs: each without a usable id gets
 * one, the most used first; the next are given to all that share an id.
 */
export function adoptItems(
  document: GrowingDocument,
  missing: readonly string[],
): ReadonlyMap<string, readonly GrowingItem[]> {
  // An id in the wrong form may be known by another.
  const isNameless = ({ item: { id, unreadable } }: GrowingItem) =>
    id === '' || (unreadable.has('id') && !document.itemTwins.has(id));
  const nameless = document.items.filter(isNameless).map((item) => [item]);
  const doubled = [...document.itemTwins].flatMap(([id, twins]) => {
    const first = document.itemById.get(id);
    return twins.map(() => (first === undefined ? twins : [first, ...twins]));
  });
  const takers = [...nameless, ...doubled];
  return new Map(missing.slice(0, takers.length).map((name, index) => [name, takers[index] ?? []]));
}

/** Names of documents that references miss, the most used first. */
function missingNames(
  documents: readonly GrowingDocument[],
  documentById: ReadonlyMap<string, GrowingDocument>,
): readonly Missing[] {
  const missing = new Map<string, Missing>();
  for (const file of documents) {
    if (file.facts.recovered) continue;
    for (const reference of file.summary.references) {
      const name = reference.repaired ? null : documentName(reference, file, documentById);
      if (name === null || documentById.has(name)) continue;
      const entry = missing.get(name) ?? { name, items: new Set<string>(), count: 0 };
      entry.count++;
      if (reference.target.kind === 'item') entry.items.add(reference.target.item);
      missing.set(name, entry);
    }
  }
  return [...missing.values()].sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}

/** The document that a reference names; `null` where it names, or was meant to name, an item of its own document. */
function documentName(
  { target, relation }: Reference,
  file: GrowingDocument,
  documentById: ReadonlyMap<string, GrowingDocument>,
): string | null {
  if (target.kind === 'item') return target.document;
  if (relation === 'del_av' || relation === 'forlenger') return target.word;
  // A chapter's bare words may be items of the document it belongs to.
  if (file.facts.type === 'del' || documentById.has(target.word)) return null;
  const items = new Set(file.summary.items.map(({ id }) => id));
  const [best] = nearest(target.word, [...items, ...documentById.keys()], 1);
  return items.has(target.word) || (best !== undefined && items.has(best)) ? null : target.word;
}

/** The missing name that a file shows to be its own: near its path, of its type, or asking for items that it has. */
function fitting(document: GrowingDocument, missing: readonly Missing[]): Missing | undefined {
  const stem = document.summary.path.replace(/\.[^./]*$/, '').replaceAll('/', '-');
  const names = missing.map(({ name }) => name);
  const near = uniqueNearest(stem, names) ?? uniqueNearest(stem.slice(stem.lastIndexOf('-') + 1), names);
  const own = new Set(document.summary.items.map(({ id }) => id));
  const type = document.facts.type;
  return (
    missing.find(({ name }) => name === stem || name === near) ??
    missing.find(({ items }) => items.size > 0 && [...items].every((item) => own.has(item))) ??
    missing.find(({ name }) => type !== null && name.startsWith(type))
  );
}
