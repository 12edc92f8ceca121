import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { Entry, MapNode, Node } from '../parse/node.ts';
import { entryOf } from './locate.ts';
import { findingOf } from './told.ts';

/** The items of a collection and what is wrong with the collection itself. */
export interface CollectionCheck {
  readonly findings: readonly Finding[];
  readonly maps: readonly MapNode[];
}

/** Reads the items of a collection, a list of maps; what is none is told, and read all the same where it is a single item. */
export function checkCollection(entry: Entry, path: FilePath): CollectionCheck {
  const { value, key } = entry;
  if (value.kind === 'list') return checkElements(value.elements, key, path);
  if (value.kind === 'scalar' && value.json === null)
    return { findings: [tell('empty', { key }, value, path)], maps: [] };
  const findings = [value.kind === 'map' ? withoutHyphen(entry, value, path) : noList(entry, path)];
  return { findings, maps: value.kind === 'map' && isItem(value) ? [value] : [] };
}

/** One finding for all texts that stand where items should: the first says how an item is written. */
function checkElements(elements: readonly Node[], key: string, path: FilePath): CollectionCheck {
  const maps = elements.filter((element) => element.kind === 'map');
  if (maps.length === elements.length) return { findings: [], maps };
  const isEmpty = (element: Node) => element.kind === 'scalar' && element.json === null;
  const empty = elements.filter(isEmpty).map((element) => tell('empty-element', { key }, element, path));
  const [first, ...others] = elements.filter((element) => element.kind !== 'map' && !isEmpty(element));
  if (first === undefined) return { findings: empty, maps };
  const taken = new Set(
    maps.flatMap(({ json: { id } }) => (typeof id === 'string' || typeof id === 'number' ? String(id) : [])),
  );
  const written = [first, ...others].map((element) => ({ element, text: itemOf(element, key, taken) }));
  const example = written[0]?.text ?? null;
  const told = tell(example === null ? 'item' : 'item-like', { key, example: `- ${example}` }, first, path);
  const edits = written.flatMap(({ element, text }) =>
    text === null ? [] : [{ path, span: { start: element.start, end: element.end }, text }],
  );
  const fixes = edits.length === written.length ? [{ title: 'items', edits }] : [];
  const findings = [...empty, fixes.length === 0 ? told : { ...told, fixes }];
  return { findings: findings.sort((a, b) => a.at.span.start - b.at.span.start), maps };
}

/** `oppdrag: Få miljøteam`: a text where a list of items is meant. */
function noList({ key, value }: Entry, path: FilePath): Finding {
  const item = itemOf(value, key, new Set());
  if (item === null) return tell('list', { key }, value, path);
  const edits = [{ path, span: { start: value.start, end: value.end }, text: `[${item}]` }];
  return { ...tell('item-list', { key, example: `- ${item}` }, value, path), fixes: [{ title: 'items', edits }] };
}

/** The keys of one item straight under the collection's key. */
function withoutHyphen({ key }: Entry, value: MapNode, path: FilePath): Finding {
  const [first] = value.entries;
  if (!isItem(value) || first?.value.kind !== 'scalar' || first.value.attribute !== undefined)
    return tell('list', { key }, value, path);
  return tell('hyphen', { key, example: `- ${first.key}: ${first.value.text}` }, value, path);
}

/** An item with a text for its title, as one line; `null` for what is no sentence on a line in YAML: `ingen`, `1. Første 2. Andre`. */
function itemOf(node: Node, key: string, taken: Set<string>): string | null {
  if (node.kind !== 'scalar' || node.attribute !== undefined || /\n/.test(node.text)) return null;
  if (typeof node.json !== 'string' || !/\S\s+\S/.test(node.text) || /^\d+[.)]\s/.test(node.text)) return null;
  const letter = key.slice(0, 1).toUpperCase();
  let number = taken.size + 1;
  while (taken.has(`${letter}${number}`)) number++;
  taken.add(`${letter}${number}`);
  return `{ id: ${letter}${number}, tittel: ${JSON.stringify(node.text)} }`;
}

function isItem(map: MapNode): boolean {
  return entryOf(map, 'id') !== null || entryOf(map, 'tittel') !== null;
}

function tell(message: string, data: Readonly<Record<string, string>>, at: Node, path: FilePath): Finding {
  return findingOf({ rule: 'schema/type', message, data }, at, path);
}
