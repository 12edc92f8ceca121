import fc from 'fast-check';
import type { MapNode } from '../../src/parse/node.ts';
import { keyTables } from '../../src/schema/keys.gen.ts';
import { readNode } from './read-node.ts';

/** Keys of the format, their other spellings, and some that are none. */
const keys = [
  ...new Set(
    Object.values(keyTables).flatMap(({ keys: of }) =>
      Object.entries(of).flatMap(([key, row]) => [key, ...(row.aliases ?? [])]),
    ),
  ),
  'titel',
  'ansvarligg',
  '2026',
  '2027',
  '__proto__',
  'constructor',
  'x/y~z',
  'å',
  'tiltak',
  'mål',
];

const scalars = [
  'T4',
  'økonomiplan-2026#T4',
  '30.06.2026',
  '2026-02-30',
  '2029-2026',
  '1 200 000',
  '1,5',
  'pågar',
  'ja',
  '',
  ' ',
  'a b',
  'ukjent',
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2026,
  20260630,
  1e21,
];

const value = fc.letrec<{ readonly value: unknown; readonly map: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constantFrom(...scalars), fc.string()),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 8, noNullPrototype: true }),
}));

/** Any tree of values that a file may hold, read from its text: JSON is YAML. */
export const anyNode: fc.Arbitrary<{ readonly text: string; readonly node: MapNode }> = value.map.map((map) => {
  const text = JSON.stringify(map, null, 1);
  return { text, node: readNode(text) };
});
