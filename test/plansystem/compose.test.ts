import { Validator } from '@cfworker/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../src/parse/node.ts';
import { composeSchema } from '../../src/plansystem/compose.ts';
import { withOwnTypes } from '../../src/plansystem/own-types.ts';
import { foldedName } from '../../src/plansystem/plan-system.ts';
import { bad, good } from '../fixtures/plan-documents.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const norge = shippedPlanSystem('norge');
const schemas = new Map<string | null, JsonObject>();
const validators = new WeakMap<JsonObject, (document: JsonObject) => Verdict>();

/** What two validators of others say. */
interface Verdict {
  readonly ajv: boolean;
  readonly cfworker: boolean;
}

const accepted: Verdict = { ajv: true, cfworker: true };
const refused: Verdict = { ajv: false, cfworker: false };

vi.setConfig({ testTimeout: 60_000 }); // compiling the schema for any document takes seconds

describe('the schema for one type of document', () => {
  it.each(Object.entries(good))('accepts %s', (_, document) => {
    expect(verdict(typeOf(document), document)).toEqual(accepted);
  });

  it.each(Object.entries(bad))('refuses %s', (_, document) => {
    expect(verdict(typeOf(document), document)).toEqual(refused);
  });

  it('stands on its own', () => {
    for (const type of norge.documentTypes.keys()) {
      const schema = composeSchema(norge, type);
      const refs = JSON.stringify(schema).match(/"\$ref":"[^"]*"/g) ?? [];
      const names = new Set(Object.keys(schema['$defs'] as JsonObject).map((name) => `"$ref":"#/$defs/${name}"`));
      expect(refs.filter((ref) => !names.has(ref))).toEqual([]);
      expect(JSON.stringify(schema)).not.toContain('"x-');
    }
  });

  it('carries the help that editors show', () => {
    const schema = composeSchema(norge, 'økonomiplan');
    const $defs = schema['$defs'] as Record<string, JsonObject>;
    expect(schema['title']).toBe('Økonomiplan');
    expect($defs['document.key-forankring']).toMatchObject({ title: 'Forankring' });
    expect($defs['item-tiltak.list']).toMatchObject({ items: { $ref: '#/$defs/item-tiltak' } });
  });
});

describe('the schema for any document', () => {
  it.each(Object.entries(good))('accepts %s', (_, document) => {
    expect(verdict(null, document)).toEqual(accepted);
  });

  it.each(Object.entries(bad))('refuses %s', (_, document) => {
    expect(verdict(null, document)).toEqual(refused);
  });
});

describe("a municipality's own type of document", () => {
  const type = {
    ...norge.documentTypes.get('temaplan')!,
    id: 'klimabudsjett',
    aliases: ['klimabudsjet'],
    required: ['periode'],
  };
  const plansystem = { ...norge, documentTypes: new Map([...norge.documentTypes, ['klimabudsjett', type]]) };
  const schema: JsonObject = {
    title: 'Klimabudsjett',
    type: 'object',
    allOf: [{ $ref: 'https://plans.example/schemas/shared/document.schema.json' }],
    properties: {
      basisår: { type: 'integer', 'x-aliases': ['utgangsår'] },
      utslipp: { $ref: '#/$defs/utslipp' },
      målt: { $ref: 'shared/values.schema.json#/$defs/date' },
    },
    required: ['basisår'],
    $defs: {
      utslipp: { type: 'object', patternProperties: { '^[0-9]{4}$': { type: 'number' } }, additionalProperties: false },
    },
  };
  const own = withOwnTypes(plansystem, new Map([['klimabudsjett', schema]]));
  const composed = composeSchema(own, 'klimabudsjett');
  const document = {
    type: 'klimabudsjett',
    id: 'klima-2026',
    tittel: 'Klimabudsjett 2026',
    periode: 2026,
    basisår: 2009,
  };

  it('has the keys of its own schema beside those of all documents', () => {
    const full = { ...document, utslipp: { '2026': 1.5 }, målt: '2026-01', tiltak: [{ id: 'T1', tittel: 'El-båt' }] };
    expect(validate(composed, full)).toEqual(accepted);
    expect(validate(composed, { ...document, utslipp: { '26': 1 } })).toEqual(refused);
    expect(validate(composed, { ...document, målt: '01.2026' })).toEqual(refused);
    expect(validate(composed, { ...document, farge: 'grønn' })).toEqual(refused);
  });

  it('demands what its schema and the plan system demand, under any spelling', () => {
    const { basisår, ...unbased } = document;
    const { periode: _, ...timeless } = document;
    expect(validate(composed, unbased)).toEqual(refused);
    expect(validate(composed, timeless)).toEqual(refused);
    expect(validate(composed, { ...unbased, utgangsår: basisår })).toEqual(accepted);
  });

  it('has the keys of all documents where it brings no schema', () => {
    const { basisår: _, ...plain } = document;
    const bare = composeSchema(plansystem, 'klimabudsjett');
    expect(validate(bare, plain)).toEqual(accepted);
    expect(validate(bare, document)).toEqual(refused);
    expect(bare['title']).toBe(type.names.nb);
  });
});

function typeOf(document: JsonObject): string {
  return norge.spelled.documentType.get(foldedName(document['type'] as string)) ?? 'økonomiplan';
}

function verdict(type: string | null, document: JsonObject): Verdict {
  const schema = schemas.get(type) ?? composeSchema(norge, type);
  schemas.set(type, schema);
  return validate(schema, document);
}

/** Compiling takes longer than all else here, so each schema is compiled once. */
function validate(schema: JsonObject, document: JsonObject): Verdict {
  const known = validators.get(schema) ?? validator(schema);
  validators.set(schema, known);
  return known(document);
}

function validator(schema: JsonObject): (document: JsonObject) => Verdict {
  const lax = { strictTypes: false, strictRequired: false, allowUnionTypes: true, inlineRefs: false };
  const ajv = new Ajv2020({ strict: true, ...lax, code: { optimize: false } }).compile(schema);
  const cfworker = new Validator(schema, '2020-12');
  return (document) => ({ ajv: ajv(document), cfworker: cfworker.validate(document).valid });
}
