import type { Json, JsonObject } from '../../parse/node.ts';
import type { Bundle } from '../../schema/bundle.ts';
import type { KeyRow, KeyTable } from '../../schema/key-table.ts';
import { isObject } from '../../schema/walk-schema.ts';
import { header } from './schema-files.ts';
import type { Output } from './schema-files.ts';

/** Writes the tables of keys: which keys each map of the format may have, under every spelling. */
export function keys(bundle: Bundle): Output {
  const tables = new Map<string, KeyTable>();
  const types = [...Object.values(bundle.documents), ...Object.values(bundle.items)].filter((name) =>
    hasKeys(bundle, name),
  );
  const files = ['config', 'plansystem'].filter((name) => hasKeys(bundle, name));
  for (const name of ['document', 'item', ...types, ...files])
    addTable([{ name, schema: at(bundle, name) }], name, { bundle, tables });
  const rows = [...tables]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, table]) => `  '${name}': ${JSON.stringify(table)},\n`);
  const text = `${header}import type { KeyTable } from './key-table.ts';

/** Every map of the format by the name of its JSON Schema; tables of document and item types hold only their own keys. */
export const keyTables: Readonly<Record<string, KeyTable>> = {
${rows.join('')}};
/** Names of the tables of document types with keys of their own, by type. */
export const documentTypeTables: Readonly<Record<string, string>> = ${JSON.stringify(used(bundle.documents, tables))};
/** Names of the tables of item types with keys of their own, by type. */
export const itemTypeTables: Readonly<Record<string, string>> = ${JSON.stringify(used(bundle.items, tables))};
`;
  return { path: 'src/schema/keys.gen.ts', text };
}

interface Walk {
  readonly bundle: Bundle;
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
  const values = Object.assign(
    {},
    ...alternatives(property, name, walk.bundle).map(({ schema }) => schema['x-value-aliases']),
  ) as Readonly<Record<string, string>>;
  const all = alternatives(property, name, walk.bundle).filter(({ schema }) => isMap(schema));
  const maps = [...new Map(all.map((map) => [map.name, map])).values()];
  const told = maps.some(({ schema }) => isObject(schema['properties']) || isObject(schema['additionalProperties']));
  const [first] = maps;
  const map = maps.length === 1 ? first?.name : (definitionOf(property) ?? name);
  if (told && map !== undefined) addTable(maps, map, walk);
  return {
    ...(aliases === undefined ? {} : { aliases }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(told && map !== undefined ? { map } : {}),
  };
}

/** The schemas that may decide about a value in a place: the schema itself, what it refers to, its branches, the elements of its list. */
function alternatives(schema: JsonObject, name: string, bundle: Bundle): readonly NamedMap[] {
  const definition = definitionOf(schema);
  const branches = ['if', 'then', 'else', 'items'].map((keyword) => schema[keyword]).filter(isObject);
  return [
    { name, schema },
    ...(definition === undefined ? [] : alternatives(at(bundle, definition), definition, bundle)),
    ...branches.flatMap((branch) => alternatives(branch, name, bundle)),
  ];
}

function isMap(schema: JsonObject): boolean {
  return ['properties', 'additionalProperties', 'patternProperties'].some((keyword) => schema[keyword] !== undefined);
}

function definitionOf(schema: JsonObject): string | undefined {
  const ref: Json | undefined = schema['$ref'];
  return typeof ref === 'string' ? ref.slice('#/$defs/'.length) : undefined;
}

function at(bundle: Bundle, name: string): JsonObject {
  const schema = bundle.definitions[name];
  if (schema === undefined) throw new Error(`No schema is called ${name}`);
  return schema;
}

function hasKeys(bundle: Bundle, name: string): boolean {
  return isObject(bundle.definitions[name]?.['properties']);
}

function used(
  types: Readonly<Record<string, string>>,
  tables: ReadonlyMap<string, KeyTable>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(types).filter(([, name]) => tables.has(name)));
}
