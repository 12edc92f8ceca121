import type { DocumentNode, ItemNode } from '../graph.ts';
import { itemsInFile } from './items-in-file.ts';

/** The items of a file with the units and roles that take part in them (`medansvarlig`), by the names that are written. */
export function takingPart(file: DocumentNode): readonly (readonly [ItemNode, string])[] {
  const items = itemsInFile(file);
  return file.summary.unitUses.flatMap(({ key, name, item }) => {
    const node = items[item];
    return key === 'medansvarlig' && node !== undefined ? [[node, name] as const] : [];
  });
}
