import type { Json, JsonObject } from '../parse/node.ts';

/**
 * Lays a plan system over the one it builds on, as JSON Merge Patch (RFC 7386) does: maps are merged key by key, `null`
 * takes the key away, anything else replaces what was there. A list may also be changed: `{pluss: [...], minus: [...]}`.
 */
export function mergePlanSystems(base: JsonObject, own: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergeValue(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/** Whether a value is a map of JSON. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value changes a list (`{pluss, minus}`) instead of replacing it. */
export function isListChange(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'pluss' || key === 'minus');
}

function mergeValue(base: Json | undefined, own: Json): Json {
  if (isListChange(own)) return changeList(asList(base), own);
  if (isJsonObject(own)) return mergePlanSystems(isJsonObject(base) ? base : {}, own);
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
