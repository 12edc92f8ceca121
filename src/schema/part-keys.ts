import { keysOf } from './build-shape.ts';
import { keyTables } from './keys.gen.ts';

/** A list of more keys than this helps nobody. */
const mostKeys = 12;

/** The canonical keys that a map of the format may have, by the name of its schema; empty where any key or too many are fine. */
export function partKeys(schema: string): readonly string[] {
  if (!Object.hasOwn(keyTables, schema)) return [];
  const keys = [...new Set([...keysOf(schema).values()].map((key) => key.name))];
  return keys.length > mostKeys ? [] : keys;
}
