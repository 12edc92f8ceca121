import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../parse/node.ts';
import { buildShape } from '../schema/build-shape.ts';
import { bundle } from '../schema/bundle.gen.ts';
import { definitionFor, sharedDocument } from '../schema/bundle.ts';
import { makeKeyTables } from '../schema/make-key-tables.ts';
import type { ShapeValidator } from '../schema/validator.ts';
import { adoptSchema } from './own-schema.ts';
import type { OwnSchema } from './own-schema.ts';
import type { DocumentType, OwnType, PlanSystem } from './plan-system.ts';

/**
 * The plan system with the JSON Schemas that the municipality brings for document types of its own, by type; schemas of
 * types it does not know are left out. Throws an `Error` that says why where one is no JSON Schema. Compiles at run time:
 * import it only where there are such schemas.
 */
export function withOwnTypes(plansystem: PlanSystem, schemas: ReadonlyMap<string, JsonObject>): PlanSystem {
  const ownTypes = new Map(plansystem.ownTypes);
  const documentTypes = new Map(plansystem.documentTypes);
  for (const [id, schema] of schemas) {
    const type = documentTypes.get(id);
    if (type === undefined) continue;
    const adopted = adoptSchema(id, schema);
    ownTypes.set(id, { schema, ...readOwnType(id, adopted) });
    documentTypes.set(id, withDemands(type, adopted));
  }
  return { ...plansystem, documentTypes, ownTypes };
}

function readOwnType(id: string, { properties, rules, definitions }: OwnSchema): Omit<OwnType, 'schema'> {
  const name = definitionFor('document', id);
  const { required: _, ...shared } = bundle.definitions[sharedDocument] ?? {};
  const { allOf, ...others } = rules;
  const all = [{ $ref: `#/$defs/${sharedDocument}` }, ...(Array.isArray(allOf) ? allOf : [])];
  const own: JsonObject = { ...others, type: 'object', properties, allOf: all };
  const $defs = { ...bundle.definitions, ...definitions, [sharedDocument]: shared, [name]: own };
  const tables = makeKeyTables($defs, [name]);
  return { keys: buildShape(name, tables, new Map()).keys, validate: compile($defs, name) };
}

function compile($defs: Readonly<Record<string, JsonObject>>, name: string): ShapeValidator {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  return ajv.compile({ $defs, $ref: `#/$defs/${name}` }) as ShapeValidator;
}

function withDemands(type: DocumentType, { required }: OwnSchema): DocumentType {
  return { ...type, required: [...new Set([...type.required, ...required])] };
}
