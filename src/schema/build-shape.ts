import type { KeyRow, KeyTable } from './key-table.ts';
import { keyTables } from './keys.gen.ts';
import type { KeyShape, MapShape } from './map-shape.ts';

const none: ReadonlyMap<string, KeyShape> = new Map();
const shapes = new Map<string, MapShape>();

/** The keys of a table of `keys.gen.ts` by every spelling. */
export function keysOf(name: string): ReadonlyMap<string, KeyShape> {
  return shapeOf(name).keys;
}

/** The shape of a map that is no document and no item: a vote, a recipient, the config (`config`), a plan system (`plansystem`). */
export function shapeOf(name: string): MapShape {
  const known = shapes.get(name);
  if (known !== undefined) return known;
  const table: KeyTable | undefined = keyTables[name];
  if (table === undefined) throw new Error(`No table of keys is called ${name}`);
  const keys = Object.entries(table.keys).flatMap(([key, row]) => spellings(keyShape(key, row), row.aliases ?? []));
  const rest = table.rest === undefined ? {} : { rest: keyShape('', table.rest) };
  const shape: MapShape = { keys: new Map(keys), elsewhere: none, closed: table.closed, ...rest };
  shapes.set(name, shape);
  return shape;
}

/** A key under its canonical name and its aliases. */
export function spellings(
  key: KeyShape,
  aliases: readonly string[],
): readonly (readonly [spelling: string, key: KeyShape])[] {
  return [key.name, ...aliases].map((spelling) => [spelling.normalize('NFC'), key]);
}

function keyShape(name: string, { map, values }: KeyRow): KeyShape {
  return {
    name,
    ...(map === undefined ? {} : { map: () => shapeOf(map) }),
    ...(values === undefined ? {} : { values: new Map(Object.entries(values)) }),
  };
}
