import type { JsonObject } from '../../parse/node.ts';
import { definitionFor, sharedDocument, sharedItem } from '../../schema/bundle.ts';
import type { Bundle } from '../../schema/bundle.ts';
import { isObject, mapSubschemas } from '../../schema/walk-schema.ts';
import { header, nameOf, withoutLooseMarks } from './schema-files.ts';
import type { Output, SchemaFiles } from './schema-files.ts';

/** Schemas whose `$defs` carry their own names into the bundle, and those that are a definition themselves. */
const libraries = new Set(['shared/values.schema.json', 'shared/parts.schema.json']);
const names: Readonly<Record<string, string>> = {
  'shared/document.schema.json': sharedDocument,
  'shared/item.schema.json': sharedItem,
  'config.schema.json': 'config',
  'plansystem.schema.json': 'plansystem',
};

/** Joins all schema files into one, so that ajv compiles each definition once and a composed schema needs no other file. */
export function bundle(files: SchemaFiles): Bundle {
  const definitions: Record<string, JsonObject> = {};
  for (const [path, schema] of files) {
    const { $defs, ...own } = schema;
    const inner = isObject($defs) ? Object.entries($defs) : [];
    for (const [name, definition] of inner)
      add(definitions, localName(path, name), relink(path, definition as JsonObject));
    if (!libraries.has(path)) add(definitions, definitionOf(path), relink(path, withoutHead(own)));
  }
  return { definitions, documents: typesIn(files, isDocumentType), items: typesIn(files, isItemType) };
}

/** Writes the bundle as a module: what `plans schema` is composed of. */
export function bundleModule({ definitions, documents, items }: Bundle): Output {
  const { config: _config, plansystem: _plansystem, ...used } = definitions;
  const chosen = Object.fromEntries(Object.entries(used).filter(([name]) => !/^(config|plansystem)-/.test(name)));
  const json = JSON.stringify({ definitions: chosen, documents, items });
  const text = `${header}import type { Bundle } from './bundle.ts';

/** The JSON Schemas of documents and items. Parsed from text, since the type checker is slow on so large a literal. */
export const bundle: Bundle = JSON.parse(${withoutLooseMarks(quoted(json))}) as Bundle;
`;
  return { path: 'src/schema/bundle.gen.ts', text };
}

/** Whether a schema file is that of a document type. */
function isDocumentType(path: string): boolean {
  return !path.includes('/') && names[path] === undefined;
}

/** Whether a schema file is that of an item type. */
function isItemType(path: string): boolean {
  return path.startsWith('item/');
}

/** A text as a TypeScript literal in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function add(definitions: Record<string, JsonObject>, name: string, schema: JsonObject): void {
  if (definitions[name] !== undefined) throw new Error(`Two schemas are called ${name}`);
  definitions[name] = schema;
}

function withoutHead({ $schema: _schema, $id: _id, ...schema }: JsonObject): JsonObject {
  return schema;
}

function relink(path: string, schema: JsonObject): JsonObject {
  const inner = mapSubschemas(schema, (subschema) => relink(path, subschema));
  const ref = inner['$ref'];
  return typeof ref === 'string' ? { ...inner, $ref: `#/$defs/${target(path, ref)}` } : inner;
}

function target(path: string, ref: string): string {
  const [file = '', pointer = ''] = ref.split('#');
  const to = file === '' ? path : decodeURI(new URL(file, new URL(encodeURI(path), 'file:///')).pathname.slice(1));
  const name = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
  return name === undefined ? definitionOf(to) : localName(to, name);
}

function localName(path: string, name: string): string {
  return libraries.has(path) ? name : `${definitionOf(path)}-${name}`;
}

function definitionOf(path: string): string {
  return names[path] ?? definitionFor(isItemType(path) ? 'item' : 'document', nameOf(path));
}

function typesIn(files: SchemaFiles, belongs: (path: string) => boolean): Readonly<Record<string, string>> {
  return Object.fromEntries([...files.keys()].filter(belongs).map((path) => [nameOf(path), definitionOf(path)]));
}
