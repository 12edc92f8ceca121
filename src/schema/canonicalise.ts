import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { Entry, ListNode, MapNode, Node } from '../parse/node.ts';
import { cutByComma } from './cut-by-comma.ts';
import { partAttribute } from './part-attribute.ts';
import type { KeyShape, MapShape } from './map-shape.ts';
import { judgeKey, sameKey } from './judge-key.ts';
import type { Walk } from './judge-key.ts';

/** A tree in canonical words, with what was told on the way. */
export interface Canonical {
  /** Keys and values by their canonical names; where nothing had to change, the very node that came in. */
  readonly node: MapNode;
  readonly findings: readonly Finding[];
}

/**
 * Gives keys and values their canonical names: aliases, nynorsk forms and near misses (these are told). An unknown key is
 * told and left out; items that do not belong in the document are told and kept. Spans stay those of the file.
 */
export function canonicalise(root: MapNode, shape: MapShape, path: FilePath): Canonical {
  const walk: Walk = { path, documentType: typeOf(root), findings: [] };
  return { node: canonicalMap(root, shape, null, walk), findings: walk.findings };
}

function typeOf(root: MapNode): string {
  const value = root.entries.find((entry) => entry.key === 'type')?.value;
  return value?.kind === 'scalar' ? value.text : '';
}

/** `under` is the key the map stands under, `null` for the document. Allocates nothing where all is canonical already. */
function canonicalMap(map: MapNode, shape: MapShape, under: KeyShape | null, walk: Walk): MapNode {
  for (let index = 0; index < map.entries.length; index++) {
    const entry = map.entries[index] as Entry;
    const known = shape.keys.get(entry.key);
    if (known === undefined && shape.rest === undefined) {
      if (shape.closed) return rewrittenMap(map, { shape, under, walk }, index, null);
      continue;
    }
    if (known !== undefined && known.name !== entry.key) return rewrittenMap(map, { shape, under, walk }, index, null);
    const value = canonicalValue(entry.value, known ?? (shape.rest as KeyShape), walk);
    if (value !== entry.value) return rewrittenMap(map, { shape, under, walk }, index, value);
  }
  return map;
}

/** Where a map stands and what it may hold. */
interface Seat {
  readonly shape: MapShape;
  readonly under: KeyShape | null;
  readonly walk: Walk;
}

/** Writes a map anew from its first entry that needs it; `value` is that entry's value where it is known already. */
function rewrittenMap(map: MapNode, seat: Seat, from: number, value: Node | null): MapNode {
  const { shape, walk } = seat;
  const present = new Set(map.entries.map((entry) => shape.keys.get(entry.key)?.name));
  const entries = new Map(map.entries.slice(0, from).map((entry) => [entry.key, entry]));
  for (let index = from; index < map.entries.length; index++) {
    const entry = map.entries[index] as Entry;
    const known = meantBySingle(entry, shape) ? undefined : shape.keys.get(entry.key);
    const cut = known === undefined && shape.closed ? cutByComma(map, index, walk.path) : undefined;
    if (cut !== undefined) {
      if (cut !== null) walk.findings.push(cut);
      continue;
    }
    const key =
      known ?? (shape.closed ? judgeKey(entry, { ...seat, present, entries }) : { ...shape.rest, name: entry.key });
    if (key === null) continue;
    const first = entries.get(key.name);
    if (first !== undefined) walk.findings.push(sameKey(entry, writtenAs(first, map), walk));
    else if (index === from && value !== null) entries.set(key.name, { ...entry, key: key.name, value });
    else entries.set(key.name, { ...entry, key: key.name, value: canonicalValue(entry.value, key, walk) });
  }
  const json = Object.fromEntries([...entries].map(([name, entry]) => [name, entry.value.json]));
  return { ...map, json, entries: [...entries.values()] };
}

/** Whether a list's key has one number under it, which people write for another key: `måltall: 95` of an indikator. */
function meantBySingle({ key, value }: Entry, { keys }: MapShape): boolean {
  if (value.kind !== 'scalar' || value.json === null || keys.get(key)?.itemType === undefined) return false;
  return [...keys.values()].some(({ mistaken }) => mistaken?.includes(key));
}

/** An entry with its key as the file has it. */
function writtenAs(entry: Entry, map: MapNode): Entry {
  return map.entries.find((written) => written.keyAt === entry.keyAt) ?? entry;
}

function canonicalValue(written: Node, key: KeyShape, walk: Walk): Node {
  const isText = key.form !== undefined && written.kind === 'scalar' && written.attribute !== undefined;
  const value = isText ? partAttribute(written, key, walk) : written;
  if (key.map === undefined && key.values === undefined) return value;
  if (value.kind === 'list') return canonicalList(value, key, walk);
  return canonicalElement(value, key, value.kind === 'map' ? key.map?.() : undefined, walk);
}

/** `shape` is that of the maps under the key: asked for once a list, not once an element. */
function canonicalElement(value: Node, key: KeyShape, shape: MapShape | undefined, walk: Walk): Node {
  if (value.kind === 'map') return shape === undefined ? value : canonicalMap(value, shape, key, walk);
  if (value.kind === 'list') return value;
  const text = key.values?.get(value.text);
  return text === undefined || text === value.text ? value : { ...value, json: text, text };
}

function canonicalList(list: ListNode, key: KeyShape, walk: Walk): ListNode {
  const shape = key.map?.();
  let elements: Node[] | null = null;
  for (let index = 0; index < list.elements.length; index++) {
    const element = list.elements[index] as Node;
    const canonical = canonicalElement(element, key, shape, walk);
    if (canonical !== element) elements ??= [...list.elements];
    if (elements !== null) elements[index] = canonical;
  }
  if (elements === null) return list;
  return { kind: 'list', start: list.start, end: list.end, json: elements.map((element) => element.json), elements };
}
