import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPlanSystem, shippedNames } from '../../src/plansystem/load.ts';
import { nynorskKeys, nynorskValues } from '../../src/schema/nynorsk.ts';
import { bokmålIn } from '../support/bokmål-words.ts';
import { sameInNynorsk } from '../fixtures/same-in-nynorsk.ts';

/** A key or a value of a schema with the other ways to write it. */
interface Written {
  readonly name: string;
  readonly others: readonly string[];
  readonly file: string;
}

const schemas = readdirSync('schemas', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.schema.json') && !file.startsWith('output'))
  .map((file): readonly [string, unknown] => [file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8'))]);
const keys = schemas.flatMap(([file, schema]) => keysIn(schema, file));
const values = schemas.flatMap(([file, schema]) => valuesIn(schema, file));
const systems = shippedNames().flatMap((name) => {
  const { plansystem } = loadPlanSystem({ name, namedAt: null, read: () => null });
  return plansystem === null ? [] : [plansystem];
});

describe('every word of the format', () => {
  test('there are some', () => {
    expect(keys.length).toBeGreaterThan(300);
    expect(values.length).toBeGreaterThan(60);
  });

  test.each([...new Set(keys.map(({ name }) => name))])(
    'the key %s is the same in nynorsk, or may be written so',
    (key) => {
      const nynorsk = nynorskKeys[key];
      expect(nynorsk !== undefined || sameInNynorsk.keys.has(key), 'in one of the two lists').toBe(true);
      if (nynorsk === undefined) return;
      expect(keys.filter(({ name, others }) => name === key && !others.includes(nynorsk))).toEqual([]);
    },
  );

  test.each([...new Set(values.map(({ name }) => name))])(
    'the value %s is the same in nynorsk, or may be written so',
    (value) => {
      // Some values are names of keys: figures of the accounts.
      const nynorsk = nynorskValues[value] ?? nynorskKeys[value];
      expect(nynorsk !== undefined || sameInNynorsk.values.has(value), 'in one of the two lists').toBe(true);
      if (nynorsk === undefined) return;
      expect(values.filter(({ name, others }) => name === value && !others.includes(nynorsk))).toEqual([]);
    },
  );

  test('is in one list only, and all that the lists have is there', () => {
    const collections = systems.flatMap(({ itemTypes }) => [...itemTypes.values()].map(({ collection }) => collection));
    const types = systems.flatMap((system) => [
      ...system.documentTypes.keys(),
      ...system.itemTypes.keys(),
      ...system.unitTypes.keys(),
    ]);
    const allKeys = new Set([...keys.map(({ name }) => name), ...collections]);
    const allValues = new Set([...values.map(({ name }) => name), ...types]);
    expect(Object.keys(nynorskKeys).filter((key) => !allKeys.has(key) || sameInNynorsk.keys.has(key))).toEqual([]);
    expect(
      Object.keys(nynorskValues).filter((value) => !allValues.has(value) || sameInNynorsk.values.has(value)),
    ).toEqual([]);
    expect([...sameInNynorsk.keys].filter((key) => !allKeys.has(key))).toEqual([]);
    expect([...sameInNynorsk.values].filter((value) => !allValues.has(value))).toEqual([]);
  });
});

describe.each(systems.map((system) => [system.id, system] as const))('the plan system %s', (_, system) => {
  test('knows the nynorsk names of its lists', () => {
    for (const { collection, id } of system.itemTypes.values()) {
      const nynorsk = nynorskKeys[collection];
      expect(nynorsk !== undefined || sameInNynorsk.keys.has(collection), collection).toBe(true);
      if (nynorsk !== undefined) expect([nynorsk, system.spelled.collection.get(nynorsk)]).toEqual([nynorsk, id]);
    }
  });

  test.each(['documentType', 'itemType', 'unitType'] as const)('knows the nynorsk names of its types: %s', (kind) => {
    const types = { documentType: system.documentTypes, itemType: system.itemTypes, unitType: system.unitTypes }[kind];
    for (const id of types.keys()) {
      const nynorsk = nynorskValues[id];
      expect(nynorsk !== undefined || sameInNynorsk.values.has(id), id).toBe(true);
      if (nynorsk !== undefined) expect([nynorsk, system.spelled[kind].get(nynorsk)]).toEqual([nynorsk, id]);
    }
  });

  test('calls nothing by a word of bokmål in nynorsk', () => {
    const named = [
      ...[system.documentTypes, system.itemTypes, system.bodies, system.unitTypes].flatMap((rows) => [
        ...rows.values(),
      ]),
      ...[system.wheel, system.processes, system.arenas, system.boxes].flat(),
    ];
    expect(named.flatMap(({ names }) => bokmålIn(names.nn ?? names.nb))).toEqual([]);
  });
});

function keysIn(schema: unknown, file: string): readonly Written[] {
  return inside(schema).flatMap((part) =>
    isRecord(part['properties'])
      ? Object.entries(part['properties']).map(([name, own]) => ({
          name,
          file,
          others: isRecord(own) && Array.isArray(own['x-aliases']) ? own['x-aliases'].map(String) : [],
        }))
      : [],
  );
}

function valuesIn(schema: unknown, file: string): readonly Written[] {
  return inside(schema).flatMap(({ enum: all, 'x-value-aliases': aliases }) =>
    (Array.isArray(all) ? all : [])
      .filter((name): name is string => typeof name === 'string')
      .map((name) => ({
        name,
        file,
        others: Object.entries(isRecord(aliases) ? aliases : {}).flatMap(([other, meant]) =>
          meant === name ? other : [],
        ),
      })),
  );
}

function inside(schema: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(schema)) return schema.flatMap(inside);
  return isRecord(schema) ? [schema, ...Object.values(schema).flatMap(inside)] : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
