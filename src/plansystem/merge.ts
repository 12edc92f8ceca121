import type { Json, JsonObject } from '../parse/node.ts';

/**
 * Lays a plan system over the one it builds on, as JSON Merge Patch (RFC 7386) does: maps are merged key by key, `null`
 * takes the key away, anything else replaces what was there. Differences: a list may be changed by
 * `{pluss: [...], minus: [...]}`; `navn` is replaced as a whole, so that no name of another language stays behind, and that of the base not inherited; a
 * section, or a row of one, that is empty or of the wrong kind changes nothing (the shape check tells).
 */
export function mergePlanSystems(base: JsonObject, own: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  merged.delete('navn');
  for (const [key, section] of Object.entries(own)) {
    if (isJsonObject(section)) merged.set(key, mergeRows(base, key, section));
    else if (section !== null && !isJsonObject(merged.get(key))) merged.set(key, section);
  }
  return Object.fromEntries(merged);
}

/** Whether a value is a map of JSON. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value changes a list (`{pluss, minus}`) instead of replacing it. */
function isListChange(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'pluss' || key === 'minus');
}

function mergeRows(base: JsonObject, key: string, own: JsonObject): JsonObject {
  if (key === 'navn') return own;
  const section = Object.hasOwn(base, key) ? base[key] : undefined;
  const rows = isJsonObject(section) ? section : {};
  const sound = Object.entries(own).filter(([id, row]) => row === null || isJsonObject(row) || !isJsonObject(rows[id]));
  return mergeMaps(rows, Object.fromEntries(sound));
}

function mergeMaps(base: JsonObject, own: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    if (value === null) merged.delete(key);
    else merged.set(key, key === 'navn' ? value : mergeValue(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

function mergeValue(base: Json | undefined, own: Json): Json {
  if (isListChange(own)) return changeList(asList(base), own);
  if (isJsonObject(own)) return mergeMaps(isJsonObject(base) ? base : {}, own);
  return own;
}

function changeList(base: readonly Json[], change: JsonObject): readonly Json[] {
  const removed = new Set(asList(change['minus']));
  const kept = base.filter((element) => !removed.has(element));
  return [...kept, ...asList(change['pluss']).filter((element) => !kept.includes(element))];
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
