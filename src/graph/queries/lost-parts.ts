import type { Spanned } from '../../core/place.ts';
import type { DanglingReference, DocumentNode, Graph } from '../graph.ts';
import { missing } from './missing.ts';

/** A document that lacks so many of the items it is asked for that a file of it must be missing. */
export interface LostPart {
  readonly document: DocumentNode;
  /** Ids of the items, in the order in which they are asked for. */
  readonly items: readonly string[];
  /** Every reference to them, by place. At least one. */
  readonly references: readonly DanglingReference[];
}

/** So many items must be missing, so many of them with no id near: fewer are rather misspelt one by one. */
const fewest = { missing: 5, unlike: 3 };

const known = new WeakMap<Graph, ReadonlyMap<DocumentNode, LostPart>>();

/** The documents that lost a part of them. */
export function lostParts(graph: Graph): ReadonlyMap<DocumentNode, LostPart> {
  const found = known.get(graph) ?? findLostParts(graph);
  known.set(graph, found);
  return found;
}

function findLostParts(graph: Graph): ReadonlyMap<DocumentNode, LostPart> {
  const byDocument = new Map<DocumentNode, ReturnType<typeof missing<'unknown-item'>>[number][]>();
  for (const one of missing(graph, 'unknown-item')) {
    const { document } = one.first.why;
    byDocument.set(document, [...(byDocument.get(document) ?? []), one]);
  }
  const found = new Map<DocumentNode, LostPart>();
  for (const [document, all] of byDocument) {
    const isHere = (ref: string) => ref.startsWith(`${document.id}#`);
    const unlike = all.filter(({ first }) => !first.nearest.some(isHere));
    if (all.length < fewest.missing || unlike.length < fewest.unlike) continue;
    const items = all.map(({ first }) => first.why.item);
    const references = all.flatMap(({ first, others }) => [first, ...others]);
    found.set(document, { document, items, references });
  }
  return found;
}

/** A file of `type: del` that names one document while its items are asked for at another, to which it counts. */
export interface StrayChapter {
  readonly file: DocumentNode;
  /** What its `del_av` says. */
  readonly stated: Spanned<string>;
}

/** Chapters that are taken to belong to another document than they say, where what they say exists. */
export function strayChapters({ documents, documentById }: Graph): readonly StrayChapter[] {
  return documents.flatMap((file) => {
    if (file.facts.type !== 'del' || file.owner === file) return [];
    const stated = statedWhole(file);
    const named = stated === null ? undefined : documentById.get(stated.value);
    return stated === null || named === undefined || named.owner === file.owner ? [] : [{ file, stated }];
  });
}

function statedWhole({ summary }: DocumentNode): Spanned<string> | null {
  const reference = summary.references.find(({ relation, from }) => relation === 'del_av' && from < 0);
  return reference === undefined ? null : { value: reference.text, at: reference.at };
}
