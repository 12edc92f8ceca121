import type { GrowingDocument } from './nodes.ts';

/** A name of a document that references use and no file has, with the items they ask it for. */
interface Asked {
  readonly items: Set<string>;
  readonly by: Set<GrowingDocument>;
}

/** So many items must be asked for: a single `M1` is in many documents. */
const fewestItems = 2;

/**
 * Finds the document that was renamed without the references to it: nobody uses its new name, and it alone holds the items
 * that the old name is asked for, all of them or, of four and more, all but one.
 */
export function renamedFinder(
  documents: readonly GrowingDocument[],
  documentById: ReadonlyMap<string, GrowingDocument>,
): (name: string) => GrowingDocument | null {
  let known: ReturnType<typeof gather> | null = null;
  return (name) => {
    known ??= gather(documents, documentById);
    const { used } = known;
    const asked = known.asked.get(name);
    if (asked === undefined || asked.items.size < fewestItems) return null;
    const holders = documents.filter(
      (document) =>
        document.owner === document &&
        document.id !== '' &&
        !used.has(document.id) &&
        !asked.by.has(document) &&
        holdsNearlyAll(document, asked.items),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  };
}

function gather(documents: readonly GrowingDocument[], documentById: ReadonlyMap<string, GrowingDocument>) {
  const asked = new Map<string, Asked>();
  const used = new Set<string>();
  for (const file of documents) {
    for (const { target } of file.summary.references) {
      const name = target.kind === 'bare' ? target.word : target.document;
      if (name === null) continue;
      used.add(name);
      if (target.kind === 'bare' || documentById.has(name)) continue;
      const entry = asked.get(name) ?? { items: new Set(), by: new Set() };
      asked.set(name, entry);
      entry.items.add(target.item);
      entry.by.add(file.owner);
    }
  }
  return { asked, used };
}

function holdsNearlyAll({ itemById }: GrowingDocument, items: ReadonlySet<string>): boolean {
  const missing = [...items].filter((item) => !itemById.has(item)).length;
  return missing === 0 || (missing === 1 && items.size >= 4);
}
