import type { Finding } from '../core/finding.ts';
import { closest, nearest } from '../core/nearest.ts';
import type { FilePath, Span } from '../core/place.ts';
import type { Entry } from '../parse/node.ts';
import { keysOf } from './build-shape.ts';
import { itemTypeTables } from './keys.gen.ts';
import type { KeyShape, MapShape } from './map-shape.ts';

/** One walk over one file: where findings gather. */
export interface Walk {
  readonly path: FilePath;
  /** The document's `type` as written; empty where it states none. */
  readonly documentType: string;
  readonly findings: Finding[];
}

/** A map with a key that is judged: what it may hold, the key it stands under (`null`: the document), what was read of it so far. */
export interface Judged {
  readonly shape: MapShape;
  readonly under: KeyShape | null;
  /** Canonical names of the keys that the map has, under a spelling that is known. */
  readonly present: ReadonlySet<string | undefined>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly walk: Walk;
}

/** After so many faulty keys in a file only their names are told: comparing each with all that exist would take long. */
const mostComparisons = 200;

/** A list of more keys than this helps nobody. */
const mostListed = 12;

/**
 * Tells what is wrong with a key that its map may not have, and gives the key it is to be read as: the only near one that
 * the map does not have yet, or a collection that stands in the wrong place. `null`: it cannot be read.
 */
export function judgeKey(entry: Entry, judged: Judged): KeyShape | null {
  const { shape, walk } = judged;
  const mistaken = mistakenKey(entry.key, judged);
  if (mistaken !== null) return readAsMistaken(entry, mistaken, judged);
  const misplaced = shape.elsewhere.get(entry.key);
  if (misplaced !== undefined) return judgeMisplaced(entry, misplaced, judged);
  if (walk.findings.length > mostComparisons) return tell(walk, unknownKey(entry, [], judged));
  const absent = absentKeys(judged);
  const near = nearestKey(entry.key, absent) ?? nearestKey(entry.key, collections(shape.elsewhere));
  if (near === null) return tell(walk, unknownKey(entry, suggested(entry.key, absent), judged));
  return readAs(entry, near, judged);
}

function readAs(entry: Entry, key: KeyShape, judged: Judged): KeyShape {
  const { walk } = judged;
  walk.findings.push({ ...unknownKey(entry, [key.name], judged), fixes: [rename(entry, key, walk)] });
  return key;
}

/** A word of the format that has another name here is no unknown one: `mål=95` of an indikator. */
function readAsMistaken(entry: Entry, key: KeyShape, judged: Judged): KeyShape {
  const { shape, under, walk } = judged;
  const isKnown = shape.keys.has(entry.key) || shape.elsewhere.has(entry.key);
  if (!isKnown || under?.itemType === undefined) return readAs(entry, key, judged);
  const told = { data: { key: entry.key, where: under.itemType }, suggestions: [key.name] };
  walk.findings.push({
    ...finding(walk, entry.keyAt, 'not-here-item', told),
    fixes: [rename(entry, key, walk)],
  });
  return key;
}

/** The absent key that people write such a word for, near it or not. */
function mistakenKey(word: string, { shape, present, entries }: Judged): KeyShape | null {
  const lower = word.toLowerCase();
  for (const key of shape.keys.values()) {
    if (key.mistaken?.includes(lower) && !present.has(key.name) && !entries.has(key.name)) return key;
  }
  return null;
}

/** Says that a key stands here under another of its spellings already; the first counts. */
export function sameKey(entry: Entry, first: Entry, walk: Walk): Finding {
  const related = { at: { path: walk.path, span: first.keyAt }, message: 'first', data: { key: first.key } };
  const told = finding(walk, entry.keyAt, 'same-key', {
    data: { key: entry.key, name: first.key },
    related: [related],
  });
  return { ...told, rule: 'syntax/duplicate-key' };
}

function judgeMisplaced(entry: Entry, key: KeyShape, judged: Judged): KeyShape | null {
  const { under, walk } = judged;
  if (key.itemType !== undefined) {
    const nested = under?.itemType !== undefined;
    const data = nested ? { key: entry.key, parent: under.itemType } : { key: entry.key, type: walk.documentType };
    const told = { rule: 'schema/not-in-this-document', message: nested ? 'nested' : 'document', data };
    walk.findings.push({ ...told, at: { path: walk.path, span: entry.keyAt } });
    return key;
  }
  const top = isItemKey(key) ? 'item-key' : 'document';
  const at = under === null ? top : under.itemType === undefined ? 'part' : 'item';
  const where = under === null ? walk.documentType : (under.itemType ?? under.name);
  return tell(walk, finding(walk, entry.keyAt, `not-here-${at}`, { data: { key: entry.key, where } }));
}

/** Whether items may have a key. */
function isItemKey({ name }: KeyShape): boolean {
  return ['item', ...Object.values(itemTypeTables)].some((table) => keysOf(table).has(name));
}

/** Words that people write in a unit for the unit above it, where nesting says that. */
const unitAbove: ReadonlySet<string> = new Set([
  'del_av',
  'overordnet',
  'tilhører',
  'høyrer_til',
  'under',
  'forelder',
  'parent',
]);

function unknownKey(entry: Entry, suggestions: readonly string[], { shape, under, walk }: Judged): Finding {
  const key = entry.key;
  if (under?.name === 'enheter' && unitAbove.has(key.toLowerCase()))
    return finding(walk, entry.keyAt, 'unit-above', { data: { key } });
  if (suggestions.length > 0) return finding(walk, entry.keyAt, 'unknown', { data: { key }, suggestions });
  if (shape.keys.has('egne')) return finding(walk, entry.keyAt, 'unknown-own', { data: { key } });
  const allowed = namesOf(shape.keys.keys(), shape.keys);
  if (allowed.length > mostListed) return finding(walk, entry.keyAt, 'unknown', { data: { key } });
  const part = under?.name ?? '';
  return finding(walk, entry.keyAt, part === '' ? 'unknown-here' : 'unknown-part', { data: { key, part, allowed } });
}

/** Keys, by every spelling, that the map may have and has not. */
function absentKeys({ shape, present, entries }: Judged): ReadonlyMap<string, KeyShape> {
  return new Map([...shape.keys].filter(([, key]) => !present.has(key.name) && !entries.has(key.name)));
}

function collections(keys: ReadonlyMap<string, KeyShape>): ReadonlyMap<string, KeyShape> {
  return new Map([...keys].filter(([, key]) => key.itemType !== undefined));
}

/** The only key that is nearest; several spellings of one key are one. */
function nearestKey(word: string, keys: ReadonlyMap<string, KeyShape>): KeyShape | null {
  const [first, ...others] = closest(word, keys.keys()).map((spelling) => keys.get(spelling));
  return first !== undefined && others.every((other) => other?.name === first.name) ? first : null;
}

function suggested(word: string, keys: ReadonlyMap<string, KeyShape>): readonly string[] {
  return namesOf(nearest(word, keys.keys()), keys);
}

function namesOf(spellings: Iterable<string>, keys: ReadonlyMap<string, KeyShape>): readonly string[] {
  return [...new Set([...spellings].map((spelling) => keys.get(spelling)?.name ?? spelling))];
}

function rename(entry: Entry, to: KeyShape, walk: Walk) {
  const edits = [{ path: walk.path, span: entry.keyAt, text: to.name }];
  return { title: 'rename', data: { key: entry.key, name: to.name }, edits };
}

function finding(walk: Walk, span: Span, message: string, more: Partial<Finding>): Finding {
  return { rule: 'schema/unknown-key', message, at: { path: walk.path, span }, ...more };
}

function tell(walk: Walk, told: Finding): null {
  walk.findings.push(told);
  return null;
}
