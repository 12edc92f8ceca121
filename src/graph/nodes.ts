import type { Place } from '../core/place.ts';
import type { Item, Summary } from '../model/summary.ts';
import type { DanglingReference, DocumentNode, Edge, ItemNode } from './graph.ts';

const nothing: readonly never[] = [];

/** A document node while the graph is built; rules see it as `DocumentNode`. */
export class GrowingDocument implements DocumentNode {
  readonly kind = 'document';
  readonly summary: Summary;
  readonly place: Place;
  /** The stated id, or the name that dangling references give a file without one. */
  id: string;
  owner: GrowingDocument = this;
  /** Items that stand in this file. */
  ownItems: readonly GrowingItem[] = [];
  items: readonly GrowingItem[] = [];
  chapters: GrowingDocument[] = [];
  parts: GrowingDocument[] = [];
  /** Items of the document and its chapters by id; the first of doubled ids. */
  readonly itemById = new Map<string, GrowingItem>();
  /** The others of doubled item ids, by id. */
  readonly itemTwins = new Map<string, GrowingItem[]>();
  /** Later documents with the same id. */
  readonly twins: GrowingDocument[] = [];
  out: readonly Edge[] = nothing;
  in: readonly Edge[] = nothing;
  dangling: readonly DanglingReference[] = nothing;

  constructor(summary: Summary) {
    this.summary = summary;
    this.id = summary.document.id ?? '';
    this.place = { path: summary.path, span: summary.document.at };
  }

  get facts() {
    return this.summary.document;
  }

  get ref(): string {
    return this.id;
  }
}

/** An item node while the graph is built; rules see it as `ItemNode`. */
export class GrowingItem implements ItemNode {
  readonly kind = 'item';
  readonly item: Item;
  readonly file: GrowingDocument;
  readonly parent: GrowingItem | null;
  children: readonly ItemNode[] = nothing;
  out: readonly Edge[] = nothing;
  in: readonly Edge[] = nothing;
  dangling: readonly DanglingReference[] = nothing;

  constructor(item: Item, file: GrowingDocument, parent: GrowingItem | null) {
    this.item = item;
    this.file = file;
    this.parent = parent;
  }

  get document(): GrowingDocument {
    return this.file.owner;
  }

  get ref(): string {
    return `${this.document.id}#${this.item.id}`;
  }

  get place(): Place {
    return { path: this.file.summary.path, span: this.item.at };
  }
}

/** Adds to a node's list; nodes share one empty list until their first entry, since most have few. */
export function append<T>(list: readonly T[], entry: T): readonly T[] {
  if (list.length === 0) return [entry];
  (list as T[]).push(entry);
  return list;
}

/** A node as it is while the graph is built. */
export type GrowingNode = GrowingDocument | GrowingItem;
