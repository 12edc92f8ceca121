import type { KeyRow, KeyTable } from './key-table.ts';
import { keyTables } from './keys.gen.ts';
import type { KeyShape, MapShape } from './map-shape.ts';

const none: ReadonlyMap<string, KeyShape> = new Map();
const shapes = new Map<string, MapShape>();
const ours: ReadonlyMap<string, KeyTable> = new Map(Object.entries(keyTables));

/** The keys of a table of `keys.gen.ts` by every spelling. */
export function keysOf(name: string): ReadonlyMap<string, KeyShape> {
  return shapeOf(name).keys;
}

/** The shape of a map that is no document and no item: a vote, a recipient, the config (`config`), a plan system (`plansystem`). */
export function shapeOf(name: string): MapShape {
  return buildShape(name, ours, shapes);
}

/** The shape of a map by its table; `built` keeps what is built, since maps nest in themselves. */
export function buildShape(
  name: string,
  tables: ReadonlyMap<string, KeyTable>,
  built: Map<string, MapShape>,
): MapShape {
  const known = built.get(name);
  if (known !== undefined) return known;
  const table = tables.get(name);
  if (table === undefined) throw new Error(`No table of keys is called ${name}`);
  const keyShape = (key: string, { map, values, mistaken, form }: KeyRow): KeyShape => ({
    name: key,
    ...(map === undefined ? {} : { map: () => buildShape(map, tables, built) }),
    ...(values === undefined ? {} : { values: new Map(Object.entries(values)) }),
    ...(mistaken === undefined ? {} : { mistaken }),
    ...(form === undefined ? {} : { form }),
  });
  const keys = Object.entries(table.keys).flatMap(([key, row]) => spellings(keyShape(key, row), row.aliases ?? []));
  const rest = table.rest === undefined ? {} : { rest: keyShape('', table.rest) };
  const shape: MapShape = { keys: new Map(keys), elsewhere: none, closed: table.closed, ...rest };
  built.set(name, shape);
  return shape;
}

/** A key under its canonical name and its aliases. */
export function spellings(
  key: KeyShape,
  aliases: readonly string[],
): readonly (readonly [spelling: string, key: KeyShape])[] {
  return [key.name, ...aliases].map((spelling) => [spelling.normalize('NFC'), key]);
}
