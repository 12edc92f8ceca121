import { nearest, closest } from '../core/nearest.ts';
import type { Finding } from '../core/finding.ts';
import { isItemKey, typeAt, typeInItemKey } from '../parse/markdown/item-key.ts';
import type { Entry, ListNode, MapNode, Node, PlanDocument } from '../parse/node.ts';
import { foldedName, type PlanSystem } from '../plansystem/plan-system.ts';

/** A document whose items all stand under the keys of their collections, with what was told of their types. */
interface Named {
  readonly root: MapNode;
  readonly findings: readonly Finding[];
  /** Where items begin that stood in one of unknown type: what they rest on may be lost with it. */
  readonly adrift: ReadonlySet<number>;
}

interface Naming {
  readonly adrift: Set<number>;
  readonly document: PlanDocument;
  readonly plansystem: PlanSystem;
  readonly findings: Finding[];
}

/**
 * Gives the items that stand in Markdown the keys of their collections: `::satsingsområde` → `satsingsområder`. A type that is
 * nearly right counts as that type and is told; of an unknown one only the items in it are kept.
 */
export function nameCollections(document: PlanDocument, root: MapNode, plansystem: PlanSystem): Named {
  if (!root.entries.some(({ key }) => isItemKey(key))) return { root, findings: [], adrift: new Set() };
  const naming: Naming = { document, plansystem, findings: [], adrift: new Set() };
  return { root: nameIn(root, naming), findings: naming.findings, adrift: naming.adrift };
}

function nameIn(map: MapNode, naming: Naming): MapNode {
  if (!map.entries.some(({ key }) => isItemKey(key))) return map;
  const entries = map.entries.filter(({ key }) => !isItemKey(key));
  const added = map.entries.filter(({ key }) => isItemKey(key));
  for (const entry of added) addItems(entries, entry, naming);
  const json = Object.fromEntries(entries.map(({ key, value }) => [key, value.json]));
  return { ...map, entries, json };
}

/** Joins the items of one type to the list of the same collection, front matter first. */
function addItems(entries: Entry[], entry: Entry, naming: Naming): void {
  const word = typeInItemKey(entry.key);
  const elements = entry.value.kind === 'list' ? entry.value.elements : [];
  const type = typeOf(word, elements, naming);
  const named = elements.map((element) => (element.kind === 'map' ? nameIn(element, naming) : element));
  const row = type === null ? undefined : naming.plansystem.itemTypes.get(type);
  if (row === undefined) return liftItems(entries, named, naming.adrift);
  const { collection } = naming.plansystem.spelled;
  const at = entries.findIndex(({ key }) => collection.get(key) === row.id);
  const first = entries[at];
  const value = listOf([...(first === undefined ? [] : elementsOf(first.value)), ...named]);
  if (first === undefined) entries.push({ key: row.collection, keyAt: entry.keyAt, value });
  else entries[at] = { ...first, value };
}

/** The items in items of unknown type stand for themselves. */
function liftItems(entries: Entry[], elements: readonly Node[], adrift: Set<number>): void {
  for (const element of elements) {
    if (element.kind !== 'map') continue;
    for (const entry of element.entries) {
      if (entry.value.kind !== 'list' || entry.value.elements.some(({ kind }) => kind !== 'map')) continue;
      for (const item of entry.value.elements) adrift.add(item.start);
      const at = entries.findIndex(({ key }) => key === entry.key);
      const first = entries[at];
      if (first === undefined) entries.push(entry);
      else entries[at] = { ...first, value: listOf([...elementsOf(first.value), ...entry.value.elements]) };
    }
  }
}

function elementsOf(value: Node): readonly Node[] {
  if (value.kind === 'list') return value.elements;
  return value.kind === 'scalar' && value.json === null ? [] : [value];
}

function listOf(elements: readonly Node[]): ListNode {
  const json = elements.map((element) => element.json);
  return { start: elements[0]?.start ?? 0, end: elements.at(-1)?.end ?? 0, kind: 'list', json, elements };
}

/** The item type that a word means; a word that is none is told at every item. */
function typeOf(word: string, elements: readonly Node[], { document, plansystem, findings }: Naming): string | null {
  const { itemType, collection } = plansystem.spelled;
  const folded = foldedName(word);
  const known = itemType.get(folded);
  if (known !== undefined) return known;
  const plural = collection.get(folded);
  const near = closest(folded, itemType.keys());
  const meant = new Set(plural === undefined ? near.map((spelling) => itemType.get(spelling)) : [plural]);
  const only = meant.size === 1 ? ([...meant][0] ?? null) : null;
  const suggestions = plural === undefined ? nearest(folded, [...itemType.keys(), 'unntatt']) : [plural];
  for (const { start } of elements) {
    const span = typeAt(document.text, start, word);
    const fixes = only === null ? [] : [{ title: 'rename', edits: [{ path: document.path, span, text: only }] }];
    const at = { path: document.path, span };
    findings.push({ rule: 'syntax/markdown', message: 'unknown-type', at, data: { type: word }, suggestions, fixes });
  }
  return only;
}
