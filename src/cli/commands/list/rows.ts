import type { Place } from '../../../core/place.ts';
import { joinPath } from '../../../host/paths.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';
import type { Texts } from '../../../report/texts.ts';
import type { OpenWorkspace } from '../../open-workspaces.ts';

/** A workspace with the texts of its files, for the lines that things stand on. */
export interface ListedWorkspace extends OpenWorkspace {
  readonly texts: Texts;
}

/** A word that names a type: of documents, of items or (`strategi`) of both. Canonical ids. */
export interface FoundType {
  readonly document: string | null;
  readonly item: string | null;
}

export interface TypeCount {
  readonly type: string;
  readonly count: number;
}

/** How many documents and items there are of each type in use, in the order of the plan system. */
export interface TypeCounts {
  readonly documents: readonly TypeCount[];
  readonly items: readonly TypeCount[];
}

/** Reads a word as a type of the plan system, in any of its spellings; `null` if it is none. */
export function findType({ spelled }: PlanSystem, word: string): FoundType | null {
  const spelling = word.normalize('NFC').toLowerCase();
  const document = spelled.documentType.get(spelling) ?? null;
  const item = spelled.itemType.get(spelling) ?? spelled.collection.get(spelling) ?? null;
  return document === null && item === null ? null : { document, item };
}

/** Counts what there is, type by type. */
export function countTypes(opened: readonly ListedWorkspace[]): TypeCounts {
  const graphs = opened.map(({ workspace }) => workspace.graph());
  const documents = graphs.flatMap((graph) => graph.documents.map(({ facts }) => facts.type ?? '?'));
  const items = graphs.flatMap((graph) => graph.items.map(({ item }) => item.type));
  const { documentTypes, itemTypes } = opened[0]?.planSystem ?? { documentTypes: new Map(), itemTypes: new Map() };
  return { documents: countIn(documents, documentTypes.keys()), items: countIn(items, itemTypes.keys()) };
}

function countIn(types: readonly string[], order: Iterable<string>): readonly TypeCount[] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const known = [...order].filter((type) => counts.has(type));
  const others = [...counts.keys()].filter((type) => !known.includes(type));
  return [...known, ...others].map((type) => ({ type, count: counts.get(type) ?? 0 }));
}

/** A key with its value, or nothing where there is none. */
export function stated<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

/** Where something stands: the path relative to the working folder, the line from 1. */
export function placeOf(place: Place, { texts, root }: ListedWorkspace) {
  return { path: root === '.' ? place.path : joinPath(root, place.path), line: texts.range(place).start.line };
}
