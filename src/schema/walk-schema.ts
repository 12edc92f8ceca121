import type { Json, JsonObject } from '../parse/node.ts';

/** Keywords that hold one schema, a list of schemas, and schemas by name. */
const single = new Set(['additionalProperties', 'items', 'if', 'then', 'else', 'not', 'propertyNames', 'contains']);
const listed = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const named = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** The same schema with each schema directly inside it changed. `true` and `false` are left as they are. */
export function mapSubschemas(schema: JsonObject, change: (inner: JsonObject) => Json): JsonObject {
  const changed = (inner: Json) => (isObject(inner) ? change(inner) : inner);
  const entries = Object.entries(schema).map(([keyword, value]): [string, Json] => {
    if (single.has(keyword)) return [keyword, changed(value)];
    if (listed.has(keyword) && Array.isArray(value)) return [keyword, value.map(changed)];
    if (!named.has(keyword) || !isObject(value)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner)]))];
  });
  return Object.fromEntries(entries);
}

/** Whether a value of JSON is a map of keys. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
