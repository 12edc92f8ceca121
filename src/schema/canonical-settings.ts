import type { Entry, MapNode, Node } from '../parse/node.ts';
import { shapeOf } from './build-shape.ts';
import type { KeyShape, MapShape } from './map-shape.ts';

/**
 * Gives the keys and values of a file of settings their canonical names: `einingar` becomes `enheter`. What has none stays as it
 * is written, and so does a key that is there under two spellings: `checkSettings` tells of both. Returns the very node where
 * nothing changes.
 */
export function canonicalSettings(root: MapNode, table: 'config' | 'plansystem'): MapNode {
  return canonicalMap(root, shapeOf(table));
}

function canonicalMap(map: MapNode, shape: MapShape): MapNode {
  const written = new Set(map.entries.map(({ key }) => key));
  const entries = map.entries.map((entry) => {
    const known = shape.keys.get(entry.key) ?? shape.rest;
    if (known === undefined) return entry;
    const isOther = known.name !== '' && known.name !== entry.key && !written.has(known.name);
    const key = isOther ? known.name : entry.key;
    written.add(key);
    const value = canonicalNode(entry.value, known);
    return key === entry.key && value === entry.value ? entry : ({ ...entry, key, value } satisfies Entry);
  });
  if (entries.every((entry, at) => entry === map.entries[at])) return map;
  return { ...map, entries, json: Object.fromEntries(entries.map(({ key, value }) => [key, value.json])) };
}

function canonicalNode(node: Node, known: KeyShape): Node {
  const map = known.map?.();
  if (node.kind === 'map') return map === undefined ? node : canonicalMap(node, map);
  if (node.kind === 'list') {
    const elements = node.elements.map((element) => canonicalNode(element, known));
    if (elements.every((element, at) => element === node.elements[at])) return node;
    return { ...node, elements, json: elements.map(({ json }) => json) };
  }
  const text = known.values?.get(node.text);
  return text === undefined || text === node.text ? node : { ...node, text, json: text };
}
