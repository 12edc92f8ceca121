import type { JsonObject } from '../parse/node.ts';
import { bundle } from '../schema/bundle.gen.ts';
import { sharedDocument, sharedItem } from '../schema/bundle.ts';
import { isObject } from '../schema/walk-schema.ts';
import {
  definitionsFor,
  documentName,
  itemName,
  keyName,
  listName,
  listOf,
  propertiesOf,
  sharedDefinitions,
} from './composed-definitions.ts';
import { adoptSchema } from './own-schema.ts';
import type { OwnSchema } from './own-schema.ts';
import type { DocumentType, ItemType, PlanSystem } from './plan-system.ts';
import { itemMayRestOn } from './queries.ts';
import { heldTypes } from './shapes.ts';
import { aliasesOf, demand, demandOneOfEach, spelledKeys, spelledOut } from './spelled-schema.ts';

/**
 * The closed JSON Schema of a document type, or of any document (`null`), composed from the shapes and the plan system: it
 * needs no other file, allows no unknown key, and carries the help that editors show. Aliases are allowed like the words
 * they stand for. Items are held to the document type; in the schema for any document an item may nest wherever the plan
 * system lets its type rest on the other's. A type that the plan system does not know is any document.
 */
export function composeSchema(plansystem: PlanSystem, type: string | null): JsonObject {
  const composer = new Composer(plansystem, type);
  const row = type === null ? undefined : plansystem.documentTypes.get(type);
  const root = row === undefined ? composer.anyDocument() : composer.document(row);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...root,
    $defs: definitionsFor(root, composer.definitions),
  };
}

class Composer {
  readonly #plansystem: PlanSystem;
  /** The only document type that items may stand in; `null`: any. */
  readonly #type: string | null;
  readonly definitions: Map<string, JsonObject>;

  constructor(plansystem: PlanSystem, type: string | null) {
    this.#plansystem = plansystem;
    this.#type = type;
    this.definitions = new Map(sharedDefinitions());
    for (const item of plansystem.itemTypes.values()) {
      this.definitions.set(itemName(item), this.#item(item));
      this.definitions.set(listName(item), listOf(item));
    }
  }

  /** A document of one type. */
  document(type: DocumentType): JsonObject {
    const own = this.#ownSchema(type);
    const typeKey = { ...this.#shared(sharedDocument, 'type'), enum: [type.id, ...type.aliases] };
    const properties = {
      ...this.#sharedKeys(sharedDocument),
      type: typeKey,
      ...spelledKeys(own.properties),
      ...this.#collections(heldTypes(this.#plansystem, type.id)),
    };
    const known = { ...propertiesOf(sharedDocument), ...own.properties, ...this.#collectionAliases() };
    return {
      ...own.rules,
      title: own.title ?? type.names.nb,
      description: own.description ?? type.explanation,
      type: 'object',
      properties,
      ...this.#demands([...new Set(['type', 'id', 'tittel', ...type.required, ...own.required])], known, own.rules),
      additionalProperties: false,
    };
  }

  /** A document of any type: which one decides about its keys. */
  anyDocument(): JsonObject {
    const types = [...this.#plansystem.documentTypes.values()];
    const shared = this.#sharedKeys(sharedDocument);
    for (const type of types) {
      const { properties, ...rules } = this.document(type);
      // What the shared keys may hold stands once, above; here only that they are allowed.
      const allowed = Object.fromEntries(Object.keys(shared).map((key) => [key, true]));
      this.definitions.set(documentName(type), {
        ...rules,
        properties: { ...(properties as JsonObject), ...allowed },
      });
    }
    const spellings = types.flatMap((type) => [type.id, ...type.aliases]);
    return {
      title: 'Plandokument',
      description: bundle.definitions[sharedDocument]?.['description'] ?? '',
      type: 'object',
      properties: { ...shared, type: { ...this.#shared(sharedDocument, 'type'), enum: spellings } },
      required: ['type'],
      allOf: types.map((type) => ({
        if: { properties: { type: { enum: [type.id, ...type.aliases] } }, required: ['type'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: { $ref: `#/$defs/${documentName(type)}` },
      })),
    };
  }

  #item(type: ItemType): JsonObject {
    const schema = bundle.definitions[bundle.items[type.id] ?? ''] ?? {};
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const held = heldTypes(this.#plansystem, this.#type);
    const nested = held.filter((inner) => itemMayRestOn(this.#plansystem, inner.id, type.id));
    const known = { ...propertiesOf(sharedItem), ...properties };
    const title = type.titleUnless === null ? [['tittel']] : [['tittel', ...spellingsOf(type.titleUnless, known)]];
    const demanded = [...new Set(['id', ...type.required])].filter((key) => key !== 'tittel');
    return {
      title: schema['title'] ?? type.names.nb,
      description: schema['description'] ?? type.explanation,
      type: 'object',
      properties: { ...this.#sharedKeys(sharedItem), ...spelledKeys(properties), ...this.#collections(nested) },
      ...demandOneOfEach([...demanded.map((key) => spellingsOf(key, known)), ...title]),
      additionalProperties: false,
    };
  }

  #ownSchema(type: DocumentType): OwnSchema {
    const schema = this.#plansystem.ownTypes?.get(type.id)?.schema;
    if (schema !== undefined) {
      const adopted = adoptSchema(type.id, schema);
      for (const [name, definition] of Object.entries(adopted.definitions))
        this.definitions.set(name, spelledOut(definition));
      return adopted;
    }
    const shipped = bundle.definitions[bundle.documents[type.id] ?? ''];
    return adoptSchema(type.id, shipped ?? {});
  }

  #demands(keys: readonly string[], known: JsonObject, rules: JsonObject): JsonObject {
    const demands = demand(keys, known);
    const allOf = [rules['allOf'], demands['allOf']].flatMap((list) => (Array.isArray(list) ? list : []));
    return { ...demands, ...(allOf.length > 0 ? { allOf } : {}) };
  }

  #collections(types: readonly ItemType[]): JsonObject {
    const keys = types.flatMap((type) => [type.collection, ...type.collectionAliases].map((key) => ({ key, type })));
    return Object.fromEntries(keys.map(({ key, type }) => [key, { $ref: `#/$defs/${listName(type)}` }]));
  }

  /** Collections as `demand` wants keys: a plan system may say that a document must have `oppdrag`. */
  #collectionAliases(): JsonObject {
    return Object.fromEntries(
      [...this.#plansystem.itemTypes.values()].map((type) => [
        type.collection,
        { 'x-aliases': type.collectionAliases },
      ]),
    );
  }

  #sharedKeys(kind: string): JsonObject {
    const keys = Object.entries(propertiesOf(kind));
    return Object.fromEntries(
      keys.flatMap(([key, property]) =>
        [key, ...aliasesOf(property)].map((spelling) => [spelling, this.#shared(kind, key)]),
      ),
    );
  }

  #shared(kind: string, key: string): JsonObject {
    return { $ref: `#/$defs/${keyName(kind, key)}` };
  }
}

function spellingsOf(key: string, known: JsonObject): readonly string[] {
  return [key, ...aliasesOf(known[key])];
}
