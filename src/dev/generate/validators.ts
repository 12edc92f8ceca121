import { Ajv } from 'ajv';
import type { SchemaObject } from 'ajv';
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { JsonObject } from '../../parse/node.ts';
import type { Bundle } from '../../schema/bundle.ts';
import { isObject, mapSubschemas } from '../../schema/walk-schema.ts';
import { header, withoutLooseMarks } from './schema-files.ts';
import type { Output } from './schema-files.ts';

// The package is CommonJS: what Node calls the default import is the module itself.
const standalone = standaloneModule as unknown as typeof standaloneModule.default;

/** Compiles the shapes ahead: at run time neither ajv nor a schema is read. */
export function validators(bundle: Bundle): Output {
  const { definitions, documents, items } = bundle;
  const shared = ['document', 'item', 'config', 'plansystem'].filter((name) => definitions[name] !== undefined);
  const own = (types: Readonly<Record<string, string>>) =>
    Object.entries(types).filter(([, name]) => definitions[name]?.['properties'] !== undefined);
  const typed = [...own(documents), ...own(items)].map(([, name]) => name);
  const compiled = compile(definitions, [...shared, ...typed]);
  const text = `${header}// @ts-nocheck
/* oxlint-disable */
import type { ShapeValidator } from './validator.ts';

const add = (some, more) => (some === null ? more : some.concat(more));
${compiled.code}
/** Keys that every document may have. */
export const documentValidator: ShapeValidator = ${compiled.functionOf('document')};
/** Keys that every item may have. */
export const itemValidator: ShapeValidator = ${compiled.functionOf('item')};
${single('configValidator', 'config', compiled)}${single('planSystemValidator', 'plansystem', compiled)}
/** Document types with keys of their own: shared keys and these. */
export const documentTypeValidators: Readonly<Record<string, ShapeValidator>> = ${table(own(documents), compiled)};
/** Item types with keys of their own: shared keys and these. */
export const itemTypeValidators: Readonly<Record<string, ShapeValidator>> = ${table(own(items), compiled)};
`;
  return { path: 'src/schema/validators.gen.ts', text: withoutLooseMarks(text) };
}

/** ajv's code, and the name of the function for each definition. */
interface Compiled {
  readonly code: string;
  readonly functionOf: (definition: string) => string | undefined;
}

function compile(definitions: Readonly<Record<string, JsonObject>>, wanted: readonly string[]): Compiled {
  const $defs = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, shapeOnly(name, schema)]),
  );
  const nameOf = new Map<unknown, string>(Object.entries($defs).map(([name, schema]) => [schema, name]));
  const functions = new Map<string, string>();
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strictSchema: true,
    strictTypes: false, // a value that is a text, a list or a map stands under if/then/else, which carries no type
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, process: (code, shape) => remember(code, nameOf.get(shape?.schema)) },
  });
  const remember = (code: string, name: string | undefined): string => {
    const called = /^return function (validate\d+)\(/m.exec(code)?.[1];
    if (name !== undefined && called !== undefined) functions.set(called, name);
    return code;
  };
  const properties = Object.fromEntries(wanted.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const root: SchemaObject = { $defs, type: 'object', properties };
  const code = standalone(ajv, ajv.compile(root));
  if (/\brequire\(/.test(code)) throw new Error('A shape uses a keyword that needs ajv at run time');
  const byName = new Map([...functions].map(([called, name]) => [name, called]));
  return { code: trim(code, functions), functionOf: (definition) => byName.get(definition) };
}

/**
 * What is left of a schema for the compiler: no words for people, and of documents and items not which keys they must
 * have, since the plan system decides that.
 */
function shapeOnly(name: string, schema: JsonObject): JsonObject {
  const isOpen = /^(document|item)(-|$)/.test(name);
  const dropped = new Set(['title', 'description', ...(isOpen ? ['required', 'if', 'then'] : [])]);
  const kept = Object.entries(schema).filter(([keyword]) => !dropped.has(keyword) && !keyword.startsWith('x-'));
  return grouped(mapSubschemas(Object.fromEntries(kept), (inner) => shapeOnly('', inner)));
}

/** Many keys with one kind of value become one pattern: a function of 66 like steps is large and slow to load. */
function grouped(schema: JsonObject): JsonObject {
  const { properties, ...others } = schema;
  if (!isObject(properties) || others['additionalProperties'] !== false) return schema;
  const kinds = new Set(Object.values(properties).map((property) => JSON.stringify(property)));
  const [first, ...rest] = Object.entries(properties);
  if (kinds.size > 1 || first === undefined || rest.length < 10) return schema;
  return { ...others, patternProperties: { [`^(?:${Object.keys(properties).join('|')})$`]: first[1] } };
}

/**
 * Leaves out the root, which nobody calls, and constants that nothing reads. Errors name the definition they come from,
 * which ajv forgets. What ajv says at length is said shortly: the code is a third of the size.
 */
function trim(code: string, functions: ReadonlyMap<string, string>): string {
  const pieces = code.split(/^(?=function validate\d+\()/m).map((piece) => {
    const name = functions.get(/^function (validate\d+)/.exec(piece)?.[1] ?? '');
    return name === undefined ? constants(piece) : piece.replaceAll('schemaPath:"#/', `schemaPath:"#/$defs/${name}/`);
  });
  const all = shorten(pieces.join(''));
  return all.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (all.includes(`${name}.`) ? line : ''));
}

/** Of a piece that is no definition's function: the constants that stand before or after it. */
function constants(piece: string): string {
  const lines = piece.split('\n').filter((line) => /^const (?:schema|pattern|func|wrapper)\d+ = /.test(line));
  return lines.map((line) => `${line}\n`).join('');
}

function shorten(code: string): string {
  return code
    .replaceAll(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      '(vErrors ??= []).push($2);errors++;',
    )
    .replaceAll(/,parentData:[\w.]+,parentDataProperty:(?:"[^"]*"|\w+),rootData\}/g, '}')
    .replaceAll('{instancePath,parentData,parentDataProperty,rootData}', '{instancePath}')
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
    .replaceAll(
      /if\(!\((validate\d+)\((.*)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
      'if(!$1($2)){vErrors = add(vErrors, $1.errors);errors = vErrors.length;}',
    )
    .replaceAll(/\n+(?=[}\n])/g, '\n');
}

function single(name: string, definition: string, compiled: Compiled): string {
  const called = compiled.functionOf(definition);
  return called === undefined ? '' : `export const ${name}: ShapeValidator = ${called};\n`;
}

function table(types: readonly (readonly [type: string, definition: string])[], compiled: Compiled): string {
  return `{\n${types.map(([type, name]) => `  '${type}': ${compiled.functionOf(name)},\n`).join('')}}`;
}
