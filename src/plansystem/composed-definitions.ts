import type { Json, JsonObject } from '../parse/node.ts';
import { bundle } from '../schema/bundle.gen.ts';
import { definitionFor, sharedDocument, sharedItem } from '../schema/bundle.ts';
import { isObject, mapSubschemas } from '../schema/walk-schema.ts';
import type { DocumentType, ItemType } from './plan-system.ts';
import { spelledOut } from './spelled-schema.ts';

/** The definitions that a schema needs, and those that these need, by name. */
export function definitionsFor(root: JsonObject, all: ReadonlyMap<string, JsonObject>): JsonObject {
  const needed = new Set<string>();
  const queue = [root];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    for (const name of referencesIn(schema)) {
      const definition = all.get(name);
      if (needed.has(name) || definition === undefined) continue;
      needed.add(name);
      queue.push(definition);
    }
  }
  return Object.fromEntries([...all].filter(([name]) => needed.has(name)).toSorted(byName));
}

let shared: ReadonlyMap<string, JsonObject> | null = null;

/**
 * The kinds of values, and a definition for each key that all documents or items share: written out in each type, the
 * schema would be ten times as large. The same for all plan systems, so made once.
 */
export function sharedDefinitions(): ReadonlyMap<string, JsonObject> {
  if (shared !== null) return shared;
  const keys = [sharedDocument, sharedItem].flatMap((kind) =>
    Object.entries(propertiesOf(kind)).map(([key, property]) => [keyName(kind, key), property as JsonObject] as const),
  );
  const all = [...Object.entries(bundle.definitions), ...keys];
  shared = new Map(all.map(([name, schema]) => [name, spelledOut(schema)]));
  return shared;
}

/** The keys that all documents or all items may have, with their schemas. */
export function propertiesOf(kind: string): JsonObject {
  const properties = bundle.definitions[kind]?.['properties'];
  return isObject(properties) ? properties : {};
}

/** The definition of a document of a type. */
export function documentName(type: DocumentType): string {
  return definitionFor('document', type.id);
}

/** The definition of an item of a type. */
export function itemName(type: ItemType): string {
  return definitionFor('item', type.id);
}

/** The definition of a collection. */
export function listName(type: ItemType): string {
  return `${itemName(type)}.list`;
}

/** A collection: a list of items of a type. */
export function listOf(type: ItemType): JsonObject {
  const items = { $ref: `#/$defs/${itemName(type)}` };
  return { title: type.names.nb, description: type.explanation, type: 'array', items };
}

/** The definition of a key that all documents or all items share. */
export function keyName(kind: string, key: string): string {
  return definitionFor('document', key).replace('document', `${kind}.key`);
}

function referencesIn(schema: JsonObject): readonly string[] {
  const names: string[] = [];
  const visit = (inner: JsonObject): Json => {
    const ref = inner['$ref'];
    if (typeof ref === 'string') names.push(ref.slice('#/$defs/'.length));
    return mapSubschemas(inner, visit);
  };
  visit(schema);
  return names;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
