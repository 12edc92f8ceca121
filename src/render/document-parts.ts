import type { DocumentNode } from '../graph/graph.ts';
import { itemsInFile } from '../graph/queries/items-in-file.ts';
import type { Extract } from './extract.ts';

/** The pages that a document stands on: a long one has several. */
export interface DocumentParts {
  readonly count: number;
  /** The page, from 1, on which what a file holds begins. */
  of(file: DocumentNode): number;
}

/** So many items stand on a page of a document. */
export const itemsOnPage = 150;

/**
 * Parts a document in pages, by how many items its files hold. A chapter stands on a page with others or has pages of its own; of
 * a chapter in Markdown, whose items stand in its text, all is on one.
 */
export function documentParts(document: DocumentNode, extract: Extract): DocumentParts {
  const ofExtract = known.get(extract) ?? new WeakMap<DocumentNode, DocumentParts>();
  known.set(extract, ofExtract);
  const found = ofExtract.get(document) ?? partDocument(document, extract);
  ofExtract.set(document, found);
  return found;
}

const known = new WeakMap<Extract, WeakMap<DocumentNode, DocumentParts>>();

function partDocument(document: DocumentNode, extract: Extract): DocumentParts {
  if (!extract.isWhole(document)) {
    const shown = document.items.filter((item) => extract.has(item)).length;
    return { count: pagesFor(shown), of: () => 1 };
  }
  const first = new Map<DocumentNode, number>();
  let page = 1;
  let filled = 0;
  for (const file of [document, ...document.chapters]) {
    const items = itemsInFile(file).length;
    if (filled > 0 && filled + items > itemsOnPage) {
      page++;
      filled = 0;
    }
    first.set(file, page);
    filled += items;
    if (isText(file)) continue;
    page += pagesFor(filled) - 1;
    if (filled > itemsOnPage) filled = itemsOnPage;
  }
  return { count: page, of: (file) => first.get(file) ?? 1 };
}

/** Its items stand in its text. */
export function isText({ summary }: DocumentNode): boolean {
  return summary.path.endsWith('.md');
}

function pagesFor(items: number): number {
  return Math.max(1, Math.ceil(items / itemsOnPage));
}
