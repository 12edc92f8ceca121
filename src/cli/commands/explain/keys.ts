import { appendTo } from '../../../core/append-to.ts';
import type { Json, JsonObject } from '../../../parse/node.ts';
import { propertiesOf } from '../../../plansystem/composed-definitions.ts';
import { adoptSchema } from '../../../plansystem/own-schema.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import { aliasesOf } from '../../../plansystem/spelled-schema.ts';
import { bundle } from '../../../schema/bundle.gen.ts';
import { sharedDocument, sharedItem } from '../../../schema/bundle.ts';
import { isObject } from '../../../schema/walk-schema.ts';

/** What a key may stand in: every document or item, documents or items of some types, under another key, or the config. */
export type Holder = 'documents' | 'items' | 'document-types' | 'item-types' | 'keys' | 'config';

/** A key of the format in one meaning: what its schema says of it. */
export interface KeyInfo {
  readonly key: string;
  readonly about: string;
  /** What is said of its kind of value, where that says more. */
  readonly form: string;
  readonly aliases: readonly string[];
  readonly values: readonly string[];
  readonly example: Json | undefined;
  /** Keys of the map, or of the maps in the list, that stands under it. */
  readonly inner: readonly KeyInfo[];
  readonly holder: Holder;
  /** Types or keys that may hold it; empty where all may. */
  readonly heldBy: readonly string[];
}

type Definitions = Readonly<Record<string, JsonObject>>;

/** Where a key's schema is looked up: its holder, and the definitions its references lead to. */
interface Place {
  readonly holder: Holder;
  readonly heldBy: readonly string[];
  readonly definitions: Definitions;
}

const inBundle = { heldBy: [], definitions: bundle.definitions };

/** Keys that all documents may have. */
export function documentKeys(): readonly KeyInfo[] {
  return keysIn(propertiesOf(sharedDocument), { ...inBundle, holder: 'documents' });
}

/** Keys that all items may have. */
export function itemKeys(): readonly KeyInfo[] {
  return keysIn(propertiesOf(sharedItem), { ...inBundle, holder: 'items' });
}

/** Keys that documents of a type may have besides, collections aside. */
export function keysOfDocumentType({ ownTypes }: PlanSystem, type: string): readonly KeyInfo[] {
  const own = ownTypes?.get(type)?.schema ?? bundle.definitions[bundle.documents[type] ?? ''] ?? {};
  const { properties, definitions } = adoptSchema(type, own);
  const all = { ...bundle.definitions, ...definitions };
  return keysIn(properties, { holder: 'document-types', heldBy: [type], definitions: all });
}

/** Keys that items of a type may have besides. */
export function keysOfItemType(type: string): readonly KeyInfo[] {
  const properties = propertiesOf(bundle.items[type] ?? '');
  return keysIn(properties, { ...inBundle, holder: 'item-types', heldBy: [type] });
}

/** Keys of `plans.config.yaml`, by its JSON Schema. */
export function configKeys(schema: JsonObject): readonly KeyInfo[] {
  const definitions = isObject(schema['$defs']) ? (schema['$defs'] as Definitions) : {};
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  return keysIn(properties, { holder: 'config', heldBy: [], definitions });
}

/** Every key there is, each meaning once; the same meaning in several places is one. */
export function allKeys(planSystem: PlanSystem, config: JsonObject): readonly KeyInfo[] {
  const top = [
    ...documentKeys(),
    ...itemKeys(),
    ...[...planSystem.documentTypes.keys()].flatMap((type) => keysOfDocumentType(planSystem, type)),
    ...[...planSystem.itemTypes.keys()].flatMap(keysOfItemType),
    ...configKeys(config),
  ];
  const meanings = new Map<string, KeyInfo[]>();
  const add = (info: KeyInfo): void => {
    appendTo(meanings, JSON.stringify([info.key, info.about, info.form, info.holder]), info);
    info.inner.forEach(add);
  };
  top.forEach(add);
  return [...meanings.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : { ...first, heldBy: [...new Set([first, ...others].flatMap(({ heldBy }) => heldBy))] },
  );
}

function keysIn(properties: JsonObject, place: Place, around: ReadonlySet<JsonObject> = new Set()): readonly KeyInfo[] {
  return Object.entries(properties).flatMap(([key, schema]) =>
    isObject(schema) ? keyInfo(key, schema, place, around) : [],
  );
}

function keyInfo(key: string, schema: JsonObject, place: Place, around: ReadonlySet<JsonObject>): KeyInfo {
  const branches = [...new Set(branchesOf(schema, place.definitions))];
  const [about = '', form = ''] = branches.map(({ description }) => description).filter(isText);
  const maps = branches.filter((branch) => isObject(branch['properties']) && !around.has(branch));
  const under: Place = { ...place, holder: place.holder === 'config' ? 'config' : 'keys', heldBy: [key] };
  return {
    key,
    about,
    form,
    aliases: aliasesOf(schema),
    values: branches.flatMap((branch) => (Array.isArray(branch['enum']) ? branch['enum'].filter(isText) : [])),
    example: branches.map(({ examples }) => (Array.isArray(examples) ? examples[0] : undefined)).find(isThere),
    inner: maps.flatMap(({ properties }) => keysIn(properties as JsonObject, under, new Set([...around, ...maps]))),
    holder: place.holder,
    heldBy: place.heldBy,
  };
}

/** A schema, what it refers to, and what a value may be instead or hold in its list. */
function branchesOf(schema: JsonObject, definitions: Definitions): readonly JsonObject[] {
  const { $ref: ref } = schema;
  const target = typeof ref === 'string' ? definitions[ref.slice('#/$defs/'.length)] : undefined;
  const inner = [target, schema['if'], schema['then'], schema['else'], schema['items']].filter(isObject);
  return [schema, ...inner.flatMap((branch) => branchesOf(branch, definitions))];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}

function isThere(value: Json | undefined): value is Json {
  return value !== undefined;
}
