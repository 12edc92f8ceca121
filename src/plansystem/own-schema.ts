import type { Json, JsonObject } from '../parse/node.ts';
import { bundle } from '../schema/bundle.gen.ts';
import { definitionFor, sharedDocument } from '../schema/bundle.ts';
import { isObject, mapSubschemas } from '../schema/walk-schema.ts';

/** What a document type's own JSON Schema adds to what all documents have. */
export interface OwnSchema {
  readonly title: string | null;
  readonly description: string | null;
  readonly properties: JsonObject;
  readonly required: readonly string[];
  /** Keywords about the whole document, such as `if` and `then`. */
  readonly rules: JsonObject;
  /** Its `$defs`, under names that clash with no other. */
  readonly definitions: Readonly<Record<string, JsonObject>>;
}

/** Keywords that the composition writes itself. */
const composed = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'type',
  'properties',
  'required',
  'allOf',
  'additionalProperties',
  'unevaluatedProperties',
]);

/**
 * Takes in the JSON Schema of a document type. `$ref`s to its own `$defs`, and by file name to ours
 * (`shared/values.schema.json#/$defs/date`), lead to definitions of the composition; any other is left out, since the
 * composition reads no other file.
 */
export function adoptSchema(type: string, schema: JsonObject): OwnSchema {
  const own = new Set(isObject(schema['$defs']) ? Object.keys(schema['$defs']) : []);
  const relinked = relink(schema, (ref) => definitionOf(ref, type, own));
  const { title, description, properties, required, $defs } = relinked;
  const others = Array.isArray(relinked['allOf']) ? relinked['allOf'].filter((part) => !isSharedDocument(part)) : [];
  const rules = Object.entries(relinked).filter(([keyword]) => !composed.has(keyword));
  const definitions = isObject($defs) ? Object.entries($defs) : [];
  return {
    title: typeof title === 'string' ? title : null,
    description: typeof description === 'string' ? description : null,
    properties: isObject(properties) ? properties : {},
    required: Array.isArray(required) ? required.map(String) : [],
    rules: { ...Object.fromEntries(rules), ...(others.length > 0 ? { allOf: others } : {}) },
    definitions: Object.fromEntries(definitions.map(([name, inner]) => [ownName(type, name), inner as JsonObject])),
  };
}

function relink(schema: JsonObject, definition: (ref: string) => string | null): JsonObject {
  const { $ref, ...others } = mapSubschemas(schema, (inner) => relink(inner, definition));
  const target = typeof $ref === 'string' ? definition($ref) : null;
  return target === null ? others : { $ref: `#/$defs/${target}`, ...others };
}

function definitionOf(ref: string, type: string, own: ReadonlySet<string>): string | null {
  if (/(?:^|\/)document\.schema\.json$/.test(ref)) return sharedDocument;
  const [, file = '', name = ''] = /^(.*)#\/\$defs\/([^/]+)$/.exec(ref) ?? [];
  if (file === '' && own.has(name)) return ownName(type, name);
  const isOurs = file === '' || /(?:^|\/)(?:values|parts)\.schema\.json$/.test(file);
  return isOurs && bundle.definitions[name] !== undefined ? name : null;
}

function isSharedDocument(part: Json): boolean {
  return isObject(part) && part['$ref'] === `#/$defs/${sharedDocument}`;
}

function ownName(type: string, name: string): string {
  return `${definitionFor('document', type)}.${name}`;
}
