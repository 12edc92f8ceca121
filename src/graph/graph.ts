import type { Place } from '../core/place.ts';
import type { DocumentFacts, Item, Reference, Relation, Summary } from '../model/summary.ts';
import type { Organisation } from './organisation.ts';

/** A document or an item of the chain. */
export type ChainNode = DocumentNode | ItemNode;

/** A document with the items of its parts (`type: del`), joined. */
export interface DocumentNode {
  readonly kind: 'document';
  /** Its id; for a file without a usable id, the name that dangling references give it, else ''. */
  readonly ref: string;
  readonly id: string;
  readonly facts: DocumentFacts;
  readonly summary: Summary;
  readonly place: Place;
  /** Items of the document and its chapters, in reading order (chapters by `rekkefølge`, then path). */
  readonly items: readonly ItemNode[];
  /** Files of `type: del` that carry chapters of it. */
  readonly chapters: readonly DocumentNode[];
  /** Documents that are `del_av` it and no chapters (arealdel of a kommuneplan, plankart …). */
  readonly parts: readonly DocumentNode[];
  /** The document a chapter carries on, else itself. */
  readonly owner: DocumentNode;
  readonly out: readonly Edge[];
  readonly in: readonly Edge[];
  /** References of the document that led nowhere, by relation: they count as stated. */
  readonly dangling: readonly DanglingReference[];
}

export interface ItemNode {
  readonly kind: 'item';
  /** `document-id#item-id`. */
  readonly ref: string;
  readonly item: Item;
  /** The document it belongs to; for an item in a chapter, the document the chapter carries on. */
  readonly document: DocumentNode;
  /** The file it stands in. */
  readonly file: DocumentNode;
  readonly place: Place;
  readonly parent: ItemNode | null;
  readonly children: readonly ItemNode[];
  readonly out: readonly Edge[];
  readonly in: readonly Edge[];
  readonly dangling: readonly DanglingReference[];
}

/** A stated relation whose target was found. Nesting is no edge: see `parent` and `children`. */
export interface Edge {
  readonly relation: Relation;
  readonly from: ChainNode;
  readonly to: ChainNode;
  readonly at: Place;
  readonly reference: Reference;
  /** The target is a guess: the reference dangles and this is its only nearest id. Counts as follow-up, is no ground for other findings. */
  readonly guessed: boolean;
}

/** A reference whose target was not found. */
export interface DanglingReference {
  readonly from: ChainNode;
  readonly at: Place;
  readonly reference: Reference;
  readonly why:
    | { readonly kind: 'unknown-document'; readonly document: string }
    | { readonly kind: 'unknown-item'; readonly document: DocumentNode; readonly item: string }
    | { readonly kind: 'ambiguous'; readonly document: DocumentNode; readonly item: ItemNode };
  /** Nearest references that exist, best first; at most three. */
  readonly nearest: readonly string[];
}

/** The chain of plans: every document, item and relation, with both directions of each, built in one walk over the summaries. */
export interface Graph {
  /** All files that are documents, by path. Chapters are among them, copies of a file left beside it are not. */
  readonly documents: readonly DocumentNode[];
  readonly items: readonly ItemNode[];
  /** First document by path of each id; ids of broken files included. */
  readonly documentById: ReadonlyMap<string, DocumentNode>;
  /** Documents that state an id another file stated before (by path). */
  readonly duplicateDocuments: readonly { readonly node: DocumentNode; readonly first: DocumentNode }[];
  /** Items whose id another item of the document has, letter case aside. */
  readonly duplicateItems: readonly { readonly node: ItemNode; readonly first: ItemNode }[];
  readonly edges: readonly Edge[];
  readonly dangling: readonly DanglingReference[];
  /** `null` where the workspace has no readable organisation: no rule speaks of units then. */
  readonly organisation: Organisation | null;
  /** The node of a reference `document` or `document#item`. */
  find(ref: string): ChainNode | undefined;
}
