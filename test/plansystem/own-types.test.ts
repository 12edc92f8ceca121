import { describe, expect, it } from 'vitest';
import { readSummary } from '../../src/model/read-summary.ts';
import type { JsonObject } from '../../src/parse/node.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { withOwnTypes } from '../../src/plansystem/own-types.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const norge = shippedPlanSystem('norge');
const type = { ...norge.documentTypes.get('temaplan')!, id: 'klimabudsjett', aliases: [], required: [] };
const spelled = {
  ...norge.spelled,
  documentType: new Map([...norge.spelled.documentType, ['klimabudsjett', 'klimabudsjett']]),
};
const bare = { ...norge, spelled, documentTypes: new Map([...norge.documentTypes, ['klimabudsjett', type]]) };
const schema: JsonObject = {
  type: 'object',
  properties: {
    basisår: { type: 'integer', 'x-aliases': ['utgangsår'] },
    utslipp: { type: 'object', properties: { tonn: { type: 'integer' } }, additionalProperties: false },
    målt: { $ref: 'https://plans.example/schemas/shared/values.schema.json#/$defs/date' },
  },
  required: ['basisår'],
};
const plansystem = withOwnTypes(bare, new Map([['klimabudsjett', schema]]));
const head = 'type: klimabudsjett\nid: klima-2026\ntittel: Klimabudsjett 2026\n';

describe("a municipality's own type of document with a JSON Schema of its own", () => {
  it('may have the keys of its schema beside those of all documents', () => {
    expect(told('basisår: 2009\nutslipp: { tonn: 1200 }\nmålt: 2026-01\nansvarlig: klima\n')).toEqual([]);
    expect(told('utgangsår: 2009\n')).toEqual([]);
  });

  it('is held to its schema', () => {
    expect(told('')).toEqual(['schema/required basisår']);
    expect(told('basisår: lenge siden\n')).toEqual([expect.stringMatching(/^schema\/type basisår/)]);
    expect(told('basisår: 2009\nmålt: 01.2026\n')).toEqual([expect.stringMatching(/^schema\/(value|type) målt/)]);
    expect(told('basisår: 2009\nutslipp: { tonnn: 1 }\n')).toEqual(['schema/unknown-key tonnn']);
    expect(told('basisår: 2009\nmåålt: 2026\n')).toEqual(['schema/unknown-key måålt']);
  });

  it('is held to what all documents have', () => {
    expect(told('basisår: 2009\nstatus: ferdig\n')).toEqual(['schema/value status']);
  });

  it('lends its keys to no other type', () => {
    const other = parseDocument('plan.yaml', 'type: temaplan\nid: plan\ntittel: Plan\nbasisår: 2009\n').document;
    const { findings } = readSummary(other, plansystem);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['schema/unknown-key not-here-document']);
  });

  it('is refused where the schema is none', () => {
    const broken = new Map([['klimabudsjett', { properties: { basisår: { type: 'helt tall' } } }]]);
    expect(() => withOwnTypes(bare, broken)).toThrow(Error);
  });

  it('is none where the plan system does not know the type', () => {
    expect(withOwnTypes(norge, new Map([['ukjent', schema]])).ownTypes?.size).toBe(0);
  });
});

function told(keys: string): readonly string[] {
  const { findings } = readSummary(parseDocument('klima.yaml', head + keys).document, plansystem);
  return findings.map(({ rule, data }) => `${rule} ${String(data?.['key'])}`);
}
