import type { Json, JsonObject } from '../parse/node.ts';
import { isJsonObject } from './merge.ts';
import type { Names } from './plan-system.ts';

/** The value of an own key; `undefined` where there is none. */
export function own(map: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** A text under a key; numbers are read as written. */
export function textOf(map: JsonObject, key: string): string | null {
  const value = own(map, key);
  return typeof value === 'string' ? value.normalize('NFC') : typeof value === 'number' ? String(value) : null;
}

/** A number under a key. */
export function numberOf(map: JsonObject, key: string): number | null {
  const value = own(map, key);
  return typeof value === 'number' ? value : null;
}

/** A list of texts under a key; empty where there is none. */
export function textsOf(map: JsonObject, key: string): readonly string[] {
  const value = own(map, key);
  if (!Array.isArray(value)) return [];
  const texts: string[] = [];
  for (const element of value as readonly Json[]) {
    if (typeof element === 'string') texts.push(element.normalize('NFC'));
    else if (typeof element === 'number') texts.push(String(element));
  }
  return texts;
}

/** A map under a key; empty where there is none. */
export function mapOf(map: JsonObject, key: string): JsonObject {
  const value = own(map, key);
  return isJsonObject(value) ? value : {};
}

/** The entries of a section whose values are maps; keys in NFC. An entry without content (`kommune:`) is an empty map. */
export function entriesOf(map: JsonObject, key: string): readonly (readonly [string, JsonObject])[] {
  return Object.entries(mapOf(map, key)).flatMap(([id, value]) =>
    isJsonObject(value) ? [[id.normalize('NFC'), value] as const] : [],
  );
}

/** `navn`: a text, or a map by language; falls back to the id. */
export function namesOf(map: JsonObject, id: string): Names {
  const value = own(map, 'navn');
  if (typeof value === 'string') return { nb: value };
  const names = mapOf(map, 'navn');
  const [nb, nn, en] = [textOf(names, 'nb'), textOf(names, 'nn'), textOf(names, 'en')];
  return { nb: nb ?? nn ?? en ?? id, ...(nn === null ? {} : { nn }), ...(en === null ? {} : { en }) };
}
