import type { Json, JsonObject } from '../parse/node.ts';
import { isObject } from '../schema/walk-schema.ts';
import type { KeyShape, MapShape } from '../schema/map-shape.ts';
import { nynorskKeys, nynorskValues } from '../schema/nynorsk.ts';
import type { PlanSystem } from './plan-system.ts';

/** A map in canonical words, written in nynorsk: keys, values that the format knows, and types. Texts and ids stay. */
export function mapInNynorsk(map: JsonObject, shape: MapShape, plansystem: PlanSystem): JsonObject {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => {
      const known = shape.keys.get(key) ?? shape.rest;
      return known === undefined ? [key, value] : [keyInNynorsk(key, shape), valueInNynorsk(value, known, plansystem)];
    }),
  );
}

/** A canonical key in nynorsk; itself where it is the same, or where the map does not know the other form. */
export function keyInNynorsk(key: string, { keys }: Pick<MapShape, 'keys'>): string {
  const other = Object.hasOwn(nynorskKeys, key) ? nynorskKeys[key] : undefined;
  return other !== undefined && keys.get(other)?.name === key ? other : key;
}

/** The name of a type of documents, items or units in nynorsk; itself where the plan system does not know another. */
export function typeInNynorsk(id: string, { spelled }: PlanSystem): string {
  const other = Object.hasOwn(nynorskValues, id) ? nynorskValues[id] : undefined;
  const isKnown = [spelled.documentType, spelled.itemType, spelled.unitType].some(
    (names) => other !== undefined && names.get(other) === id,
  );
  return isKnown ? (other ?? id) : id;
}

function valueInNynorsk(value: Json, known: KeyShape, plansystem: PlanSystem): Json {
  if (Array.isArray(value)) return value.map((element: Json) => valueInNynorsk(element, known, plansystem));
  if (isObject(value)) {
    const shape = known.map?.();
    return shape === undefined ? value : mapInNynorsk(value, shape, plansystem);
  }
  if (typeof value !== 'string') return value;
  if (known.name === 'type') return typeInNynorsk(value, plansystem);
  const other = Object.hasOwn(nynorskValues, value) ? nynorskValues[value] : undefined;
  return other !== undefined && known.values?.get(other) === value ? other : value;
}
