import { relations } from '../../model/read/references.ts';
import { textsOf } from '../../model/read/values.ts';
import type { Access } from '../../model/summary.ts';
import type { Entry, Json, JsonObject, MapNode, Node, ScalarNode } from '../../parse/node.ts';
import { withoutComments } from '../prose/inlines.ts';
import type { TextView } from './closed-parts.ts';
import { visibleText } from './text-sources.ts';

/** What of a file's keys the audience may see. */
export interface JsonView extends TextView {
  /** Whether a key of a document or an item holds items. */
  readonly isCollection: (key: string) => boolean;
  /** Where references stand that the audience may know; `null`: all of them. */
  readonly references: ReadonlySet<number> | null;
  /** A `beskrivelse` as plain text. */
  readonly describe: (text: string) => string;
}

/** The keys of a document or an item as data. `description`: what it says in plain text, in the place of `beskrivelse`. */
export function openJson(node: MapNode, description: string, view: JsonView): JsonObject {
  const json: Record<string, Json> = {};
  for (const entry of node.entries) {
    if (entry.key === 'beskrivelse' || view.isCollection(entry.key)) continue;
    const value = valueOf(entry, view);
    if (value !== undefined) put(json, entry.key, value);
  }
  if (description !== '') json['beskrivelse'] = description;
  return json;
}

/** Whether a map states an access that the audience does not have; one that nobody understands, and a law to withhold by alone, count as the strictest. */
export function isClosedMap({ entries }: MapNode, { hides }: Pick<TextView, 'hides'>): boolean {
  const valueOfKey = (key: string) => entries.find((entry) => entry.key === key)?.value;
  const stated = valueOfKey('tilgang');
  if (stated !== undefined && stated.json !== null) return hides(accessIn(stated));
  return (valueOfKey('unntakshjemmel')?.json ?? null) !== null && hides('unntatt');
}

/** The access that a value states. */
export function accessIn(stated: Node | undefined): Access {
  if (stated === undefined || stated.json === null) return 'offentlig';
  const text = stated.kind === 'scalar' ? stated.text : '';
  return text === 'offentlig' || text === 'ikke-publisert' ? text : 'unntatt';
}

/** A scalar as data: a number that would lose digits (`0301`, `1.10`) is text. */
export function scalarJson({ json, text }: ScalarNode): string | number | boolean | null {
  return typeof json === 'number' && String(json) !== text ? text : json;
}

/** What is text even where it looks like a number. */
const textKeys: ReadonlySet<string> = new Set([
  'id',
  'tittel',
  'nummer',
  'bærekraftsmål',
  'sak',
  'arkivsak',
  'arealplanid',
  'versjon',
]);

function valueOf({ key, value }: Entry, view: JsonView): Json | undefined {
  if (textKeys.has(key)) return textsIn(value, view);
  const isReference = view.references !== null && (relations.has(key) || key === 'gjelder');
  return isReference ? knownReferences(value, view.references) : jsonOf(value, view);
}

function textsIn(value: Node, view: JsonView): Json | undefined {
  if (value.kind === 'scalar') return value.json === null ? undefined : visible(value.text, view);
  return value.kind === 'map' ? jsonOf(value, view) : textsOf(value).map((one) => visible(one.value, view));
}

/** The references that the audience may know; nothing where that is none. */
function knownReferences(value: Node, known: ReadonlySet<number>): Json | undefined {
  if (value.kind === 'scalar') return known.has(value.start) ? value.text : undefined;
  if (value.kind === 'map') return undefined;
  const kept = value.elements.flatMap((one) => (one.kind === 'scalar' && known.has(one.start) ? one.text : []));
  return kept.length === 0 ? undefined : kept;
}

function jsonOf(node: Node, view: JsonView): Json | undefined {
  switch (node.kind) {
    case 'scalar': {
      const json = scalarJson(node);
      return json === null ? undefined : typeof json === 'string' ? visible(json, view) : json;
    }
    case 'list': {
      const list = node.elements.map((element) => jsonOf(element, view)).filter((json) => json !== undefined);
      return list.length === 0 && node.elements.length > 0 ? undefined : list;
    }
    case 'map':
      return mapJson(node, view);
  }
}

function mapJson(node: MapNode, view: JsonView): JsonObject | undefined {
  if (isClosedMap(node, view)) return undefined;
  const json: Record<string, Json> = {};
  for (const entry of node.entries) {
    const value =
      entry.key === 'beskrivelse' && entry.value.kind === 'scalar'
        ? view.describe(entry.value.text)
        : valueOf(entry, view);
    // What is said of something that the audience may not know of says too much itself.
    if (value === undefined && entry.key === 'gjelder') return undefined;
    if (value !== undefined) put(json, entry.key, value);
  }
  return json;
}

function visible(text: string, view: JsonView): string {
  return withoutComments(visibleText(text, view));
}

/** `__proto__` is a key like others. */
function put(json: Record<string, Json>, key: string, value: Json): void {
  if (key !== '__proto__') json[key] = value;
  else Object.defineProperty(json, key, { value, enumerable: true, configurable: true, writable: true });
}
