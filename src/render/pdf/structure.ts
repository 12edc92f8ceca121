import { entryOf, type PdfObjects, type PdfValue, textOf } from './pdf-objects.ts';

/** A part of a PDF as programs that read aloud see it. */
export interface StructurePart {
  /** `H1`, `P`, `Table`. */
  readonly role: string;
  readonly alt: string | null;
  readonly parts: readonly StructurePart[];
}

/** The parts of a document in the order in which they are read. */
export function readStructure(objects: PdfObjects): readonly StructurePart[] {
  const catalogue = resolve(entryOf(objects.trailer, '/Root'), objects);
  const root = resolve(entryOf(catalogue, '/StructTreeRoot'), objects);
  return partsIn(root, objects);
}

/** What a value refers to, or the value itself. */
export function resolve(value: PdfValue, objects: PdfObjects): PdfValue {
  return typeof value === 'object' && value !== null && 'ref' in value ? objects.get(value.ref) : value;
}

function partsIn(element: PdfValue, objects: PdfObjects): readonly StructurePart[] {
  const kids = entryOf(element, '/K');
  return (Array.isArray(kids) ? (kids as readonly PdfValue[]) : [kids]).flatMap((kid) => {
    const part = resolve(kid, objects);
    const role = entryOf(part, '/S');
    // What is no part is a stretch of the page, or a link on it.
    if (typeof role !== 'string') return [];
    return [{ role: role.slice(1), alt: textOf(entryOf(part, '/Alt')), parts: partsIn(part, objects) }];
  });
}
