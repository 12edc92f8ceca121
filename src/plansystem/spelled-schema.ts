import type { Json, JsonObject } from '../parse/node.ts';
import { isObject, mapSubschemas } from '../schema/walk-schema.ts';

/**
 * The same schema in words that every validator knows: aliases of keys become keys, aliases of values become values, a key
 * that must be there may be there under any of its spellings.
 */
export function spelledOut(schema: JsonObject): JsonObject {
  const { required, properties, ...others } = schema;
  const known = isObject(properties) ? properties : {};
  const rest = Object.entries(mapSubschemas(others, spelledOut)).filter(([keyword]) => !keyword.startsWith('x-'));
  return {
    ...Object.fromEntries(rest),
    ...spelledEnum(schema),
    ...(isObject(properties) ? { properties: spelledKeys(properties) } : {}),
    ...(Array.isArray(required) ? demand(required.map(String), known) : {}),
  };
}

/** Properties with each alias as a property of its own. */
export function spelledKeys(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, property]) => {
      const schema = isObject(property) ? spelledOut(property) : property;
      return [key, ...aliasesOf(property)].map((spelling): [string, Json] => [spelling, schema]);
    }),
  );
}

/** Keywords that demand keys, each under one of its spellings. */
export function demand(keys: readonly string[], properties: JsonObject): JsonObject {
  const spellings = keys.map((key) => [key, ...aliasesOf(properties[key])]);
  return demandOneOfEach(spellings);
}

/** Keywords that demand at least one key of each list. */
export function demandOneOfEach(choices: readonly (readonly string[])[]): JsonObject {
  const certain = choices.filter((keys) => keys.length === 1).flat();
  const open = choices.filter((keys) => keys.length > 1);
  const allOf = open.map((keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) }));
  return {
    ...(certain.length > 0 ? { required: certain } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}

/** Other spellings of a key, as its schema states them. */
export function aliasesOf(property: Json | undefined): readonly string[] {
  const aliases = isObject(property) ? property['x-aliases'] : undefined;
  return Array.isArray(aliases) ? aliases.map(String) : [];
}

function spelledEnum(schema: JsonObject): JsonObject {
  const { enum: values, 'x-value-aliases': aliases } = schema;
  return Array.isArray(values) && isObject(aliases) ? { enum: [...values, ...Object.keys(aliases)] } : {};
}
