import type { PlanSystem } from './plan-system.ts';

/** The form in which spellings are compared: NFC, lower case. */
export function spelling(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * Canonical ids by every spelling; for collections the id of the item type. An id beats another's alias; of two aliases
 * the first stands.
 */
export function buildSpellings(
  system: Pick<PlanSystem, 'documentTypes' | 'itemTypes' | 'bodies' | 'unitTypes'>,
): PlanSystem['spelled'] {
  const items = [...system.itemTypes.values()];
  return {
    documentType: spelled([...system.documentTypes.values()].map((type) => [type.id, type.id, type.aliases])),
    itemType: spelled(items.map((type) => [type.id, type.id, type.aliases])),
    collection: spelled(items.map((type) => [type.id, type.collection, type.collectionAliases])),
    body: spelled([...system.bodies.values()].map((body) => [body.id, body.id, body.spellings])),
    unitType: spelled([...system.unitTypes.values()].map((type) => [type.id, type.id, type.aliases])),
  };
}

type Row = readonly [id: string, name: string, aliases: readonly string[]];

function spelled(rows: readonly Row[]): ReadonlyMap<string, string> {
  const ids = new Map(rows.map(([id, name]) => [spelling(name), id]));
  for (const [id, , aliases] of rows)
    for (const alias of aliases) if (!ids.has(spelling(alias))) ids.set(spelling(alias), id);
  return ids;
}
