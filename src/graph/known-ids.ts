import { type Candidates, candidatesOf } from '../core/nearest.ts';
import type { GrowingDocument } from './nodes.ts';

/** The ids of a chain that a misspelt one may have meant; each list is prepared when it is first asked for. */
export class KnownIds {
  readonly documentById: ReadonlyMap<string, GrowingDocument>;
  readonly #items = new Map<GrowingDocument, Candidates>();
  #documents: Candidates | null = null;

  constructor(documentById: ReadonlyMap<string, GrowingDocument>) {
    this.documentById = documentById;
  }

  get documents(): Candidates {
    this.#documents ??= candidatesOf(this.documentById.keys());
    return this.#documents;
  }

  itemsOf(document: GrowingDocument): Candidates {
    const items = this.#items.get(document) ?? candidatesOf(document.itemById.keys());
    this.#items.set(document, items);
    return items;
  }

  /** Items of a document, and all documents. */
  around(document: GrowingDocument): Candidates {
    return { candidates: [...this.itemsOf(document).candidates, ...this.documents.candidates] };
  }
}
