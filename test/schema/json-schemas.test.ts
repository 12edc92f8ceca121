import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/dev/generate/bundle.ts';
import { readSchemas } from '../../src/dev/generate/schema-files.ts';
import type { JsonObject } from '../../src/parse/node.ts';
import { isObject, mapSubschemas } from '../../src/schema/walk-schema.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const files = readSchemas();
const all = bundle(files);
const norge = shippedPlanSystem('norge');
const ours = [...files].filter(([path]) => path !== 'config.schema.json' && path !== 'plansystem.schema.json');

describe('the JSON Schemas', () => {
  it('are valid, each by its own id and with every reference resolved', () => {
    const ajv = new Ajv2020({ strictTypes: false, strictRequired: false, allowUnionTypes: true });
    ajv.addVocabulary(['x-aliases', 'x-value-aliases', 'x-mistaken-for']);
    for (const schema of files.values()) ajv.addSchema(schema);
    for (const schema of files.values()) expect(() => ajv.getSchema(schema['$id'] as string)).not.toThrow();
  });

  it('are named after their files', () => {
    const ids = ours.map(([path]) => encodeURI(`https://plans.example/schemas/${path}`));
    expect(ours.map(([, schema]) => schema['$id'])).toEqual(ids);
  });

  it('stand for every type of document and item of the general plan system, and no other', () => {
    expect(Object.keys(all.documents).toSorted()).toEqual([...norge.documentTypes.keys()].toSorted());
    expect(Object.keys(all.items).toSorted()).toEqual([...norge.itemTypes.keys()].toSorted());
  });

  it('explain every type, kind of value and key in Norwegian', () => {
    const silent = ours.flatMap(([path, schema]) => unexplained(schema, path));
    expect(silent).toEqual([]);
  });

  it('use every kind of value that they define', () => {
    const text = JSON.stringify(ours);
    const defined = ours.flatMap(([, schema]) => Object.keys((schema['$defs'] ?? {}) as JsonObject));
    expect(defined.filter((name) => !text.includes(`/$defs/${name}"`))).toEqual([]);
  });

  it('know as many key figures by name as by key', () => {
    const { keyFigures, keyFigure } = all.definitions;
    expect(keyFigure?.['enum']).toEqual(Object.keys(keyFigures?.['properties'] as JsonObject));
    expect(keyFigure?.['enum']).toEqual(
      expect.arrayContaining(
        ['sum_driftsinntekter', 'sum_driftsutgifter', 'brutto_driftsresultat', 'netto_driftsresultat'].concat([
          'årets_investeringer',
          'bruk_av_lån',
          'sum_disponeringer',
          'disposisjonsfond',
          'netto_lånegjeld',
        ]),
      ),
    );
  });

  it('give no alias twice in one map, and none that is a key', () => {
    const doubled = Object.entries(all.definitions).flatMap(([name, schema]) =>
      clashes(schema).map((key) => `${name}: ${key}`),
    );
    expect(doubled).toEqual([]);
  });

  it('use only expressions that every validator reads', () => {
    const patterns = ours.flatMap(([, schema]) => JSON.stringify(schema).match(/"pattern":"(?:[^"\\]|\\.)*"/g) ?? []);
    expect(patterns.filter((pattern) => /\\\\p\{|\(\?[=!<]/.test(pattern))).toEqual([]);
  });
});

/** Places of definitions and keys that lack a title or a description. */
function unexplained(schema: JsonObject, path: string): readonly string[] {
  const isExplained = (inner: unknown) =>
    isObject(inner as JsonObject) &&
    typeof (inner as JsonObject)['title'] === 'string' &&
    typeof (inner as JsonObject)['description'] === 'string';
  const found = isExplained(schema) ? [] : [path];
  for (const keyword of ['properties', '$defs']) {
    const named = schema[keyword];
    if (isObject(named))
      for (const [name, inner] of Object.entries(named))
        found.push(...unexplained(inner as JsonObject, `${path}/${name}`));
  }
  return found;
}

function clashes(schema: JsonObject): readonly string[] {
  const found: string[] = [];
  const visit = (inner: JsonObject): JsonObject => {
    const properties = isObject(inner['properties']) ? inner['properties'] : {};
    const aliases = Object.values(properties).flatMap(
      (property) => ((property as JsonObject)['x-aliases'] ?? []) as string[],
    );
    const names = [...Object.keys(properties), ...aliases];
    found.push(...names.filter((name, index) => names.indexOf(name) !== index));
    return mapSubschemas(inner, visit);
  };
  visit(schema);
  return found;
}
