import { compile } from 'json-schema-to-typescript';
import type { Json, JsonObject } from '../../parse/node.ts';
import type { Bundle } from '../../schema/bundle.ts';
import { isObject, mapSubschemas } from '../../schema/walk-schema.ts';
import { header } from './schema-files.ts';
import type { Output } from './schema-files.ts';

/** Writes TypeScript types of everything an author writes: documents, items, the config and plan systems. */
export async function types({ definitions, documents, items }: Bundle): Promise<Output> {
  const $defs = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, { ...typed(schema), title: typeName(name) }]),
  );
  const byType = (title: string, names: Readonly<Record<string, string>>) =>
    record(title, Object.fromEntries(Object.entries(names).map(([type, name]) => [type, reference(name)])));
  const files = Object.fromEntries(
    ['config', 'plansystem'].filter((name) => name in definitions).map((name) => [name, reference(name)]),
  );
  const root = record('WrittenForms', {
    documents: byType('DocumentForms', documents),
    items: byType('ItemForms', items),
    ...files,
  });
  const text = await compile({ ...root, $defs }, 'WrittenForms', {
    bannerComment: `${header}// What stands in the files, in canonical keys and values.`,
    additionalProperties: true,
    strictIndexSignatures: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return { path: 'src/model/types.gen.ts', text };
}

function record(title: string, properties: JsonObject): JsonObject {
  return { title, type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function reference(name: string): JsonObject {
  return { $ref: `#/$defs/${name}` };
}

/** The same schema in the words that types can be made from: branches by kind of value become a choice. */
function typed(schema: JsonObject): JsonObject {
  const { title: _title, if: condition, then, else: otherwise, $ref, ...own } = mapSubschemas(schema, typed);
  const kept = Object.fromEntries(Object.entries(own).filter(([keyword]) => !keyword.startsWith('x-')));
  const all: Json[] = [
    ...(Array.isArray(kept['allOf']) ? kept['allOf'] : []),
    ...($ref === undefined ? [] : [{ $ref }]),
  ];
  const refined = all.length > 0 ? { ...kept, allOf: all } : kept;
  if (!isObject(condition) || otherwise === undefined) return refined;
  const { required: _required, anyOf: _anyOf, ...kind } = condition;
  return {
    ...refined,
    anyOf: [isObject(then) && '$ref' in then ? then : { ...kind, ...(isObject(then) ? then : {}) }, otherwise],
  };
}

/** Names that would hide those of the language. */
const named: Readonly<Record<string, string>> = {
  date: 'PartialDate',
  document: 'CommonDocument',
  item: 'CommonItem',
  range: 'FromTo',
  text: 'PlainText',
  number: 'Decimal',
  boolean: 'YesOrNo',
};

/** `item-maal` gives `ItemMaal`, `kronerByYear` gives `KronerByYear`. */
function typeName(name: string): string {
  return named[name] ?? name.replaceAll(/(?:^|[-_])(.)/gu, (_, first: string) => first.toUpperCase());
}
