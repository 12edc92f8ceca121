import type { Json, JsonObject } from '../parse/node.ts';
import type { KeyRow, KeyTable } from './key-table.ts';
import { isObject } from './walk-schema.ts';

type Definitions = Readonly<Record<string, JsonObject>>;

/** Reads from JSON Schemas (of one bundle) which keys the named ones may have, and the maps that stand under these. */
export function makeKeyTables(definitions: Definitions, names: readonly string[]): ReadonlyMap<string, KeyTable> {
  const walk: Walk = { definitions, tables: new Map() };
  for (const name of names) addTable([{ name, schema: at(definitions, name) }], name, walk);
  return walk.tables;
}

interface Walk {
  readonly definitions: Definitions;
  readonly tables: Map<string, KeyTable>;
}

/** A schema of a map, with the name of the definition it stands in. */
interface NamedMap {
  readonly name: string;
  readonly schema: JsonObject;
}

/** Makes one table of the maps that may stand in one place. */
function addTable(maps: readonly NamedMap[], name: string, walk: Walk): void {
  if (walk.tables.has(name)) return;
  walk.tables.set(name, { closed: false, keys: {} }); // a map may nest in itself
  const rows = maps.flatMap(({ name: parent, schema }) =>
    Object.entries(isObject(schema['properties']) ? schema['properties'] : {}).map(
      ([key, property]): [string, KeyRow] => [key, row(property as JsonObject, `${parent}-${key}`, walk)],
    ),
  );
  const others = maps.map(({ schema }) => schema['additionalProperties']).find(isObject);
  const rest = others === undefined ? {} : row(others, `${name}-rest`, walk);
  const closed = maps.every(
    ({ schema }) => schema['additionalProperties'] === false && schema['patternProperties'] === undefined,
  );
  walk.tables.set(name, { closed, keys: Object.fromEntries(rows), ...(Object.keys(rest).length > 0 ? { rest } : {}) });
}

function row(property: JsonObject, name: string, walk: Walk): KeyRow {
  const aliases = property['x-aliases'] as readonly string[] | undefined;
  const mistaken = property['x-mistaken-for'] as readonly string[] | undefined;
  const values = Object.assign(
    {},
    ...alternatives(property, name, walk.definitions).map(({ schema }) => schema['x-value-aliases']),
  ) as Readonly<Record<string, string>>;
  const all = alternatives(property, name, walk.definitions).filter(({ schema }) => isMap(schema));
  const maps = [...new Map(all.map((map) => [map.name, map])).values()];
  const told = maps.some(({ schema }) => isObject(schema['properties']) || isObject(schema['additionalProperties']));
  const [first] = maps;
  const map = maps.length === 1 ? first?.name : (definitionOf(property) ?? name);
  if (told && map !== undefined) addTable(maps, map, walk);
  return {
    ...(aliases === undefined ? {} : { aliases }),
    ...(mistaken === undefined ? {} : { mistaken }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(told && map !== undefined ? { map } : {}),
    ...formOf(property, walk.definitions),
  };
}

/** Whether a value written as one text, as in Markdown, is a list of words or a map. Lists of texts with spaces are neither. */
function formOf(property: JsonObject, definitions: Definitions): Pick<KeyRow, 'form'> {
  const all = branchesOf(property, definitions);
  const elements = all.map((schema) => schema['items']).filter(isObject);
  if (elements.some((schema) => definitionOf(schema) !== 'text')) return { form: 'list' };
  return all.some((schema) => isMap(schema) || schema['type'] === 'object') ? { form: 'map' } : {};
}

/** The schema itself, what it refers to and its branches. */
function branchesOf(schema: JsonObject, definitions: Definitions): readonly JsonObject[] {
  const definition = definitionOf(schema);
  const inner = ['then', 'else'].map((keyword) => schema[keyword]).filter(isObject);
  const all = definition === undefined ? inner : [at(definitions, definition), ...inner];
  return [schema, ...all.flatMap((one) => branchesOf(one, definitions))];
}

/** The schemas that may decide about a value in a place: the schema itself, what it refers to, its branches, the elements of its list. */
function alternatives(schema: JsonObject, name: string, definitions: Definitions): readonly NamedMap[] {
  const definition = definitionOf(schema);
  const branches = ['if', 'then', 'else', 'items'].map((keyword) => schema[keyword]).filter(isObject);
  return [
    { name, schema },
    ...(definition === undefined ? [] : alternatives(at(definitions, definition), definition, definitions)),
    ...branches.flatMap((branch) => alternatives(branch, name, definitions)),
  ];
}

function isMap(schema: JsonObject): boolean {
  return ['properties', 'additionalProperties', 'patternProperties'].some((keyword) => schema[keyword] !== undefined);
}

function definitionOf(schema: JsonObject): string | undefined {
  const ref: Json | undefined = schema['$ref'];
  return typeof ref === 'string' ? ref.slice('#/$defs/'.length) : undefined;
}

function at(definitions: Definitions, name: string): JsonObject {
  const schema = definitions[name];
  if (schema === undefined) throw new Error(`No schema is called ${name}`);
  return schema;
}
