import { formatDate, formatPeriod } from '../../../core/format-date.ts';
import type { Place } from '../../../core/place.ts';
import type { DocumentNode, ItemNode } from '../../../graph/graph.ts';
import { hasAdoption, isOfType } from '../../../graph/queries/lifecycle.ts';
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

/** A document as listed; what is not stated is left out. Paths are relative to the working folder, lines from 1. */
export interface DocumentRow {
  readonly ref: string;
  readonly type: string;
  readonly title?: string;
  readonly period?: string;
  readonly status?: string;
  readonly path: string;
  readonly line: number;
}

/** An item as listed. `units`: who is responsible, or who an oppdrag goes to. */
export interface ItemRow {
  readonly ref: string;
  readonly type: string;
  readonly title?: string;
  readonly units?: readonly string[];
  readonly deadline?: string;
  readonly status?: string;
  readonly path: string;
  readonly line: number;
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

/** The documents of a type, those that also are of it (`omfatter`) included. */
export function listDocuments(opened: readonly ListedWorkspace[], { document }: FoundType): readonly DocumentRow[] {
  if (document === null) return [];
  return opened.flatMap((workspace) =>
    workspace.workspace
      .graph()
      .documents.filter((node) => isOfType(node, [document]))
      .map((node) => documentRow(node, workspace)),
  );
}

/** The items of a type. */
export function listItems(opened: readonly ListedWorkspace[], { item }: FoundType): readonly ItemRow[] {
  if (item === null) return [];
  return opened.flatMap((workspace) =>
    workspace.workspace
      .graph()
      .items.filter((node) => node.item.type === item)
      .map((node) => itemRow(node, workspace)),
  );
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

function documentRow(node: DocumentNode, workspace: ListedWorkspace): DocumentRow {
  const { type, title, period, status } = node.facts;
  const adopted = hasAdoption(node) ? 'vedtatt' : undefined;
  return {
    ref: node.ref,
    type: type ?? '?',
    ...stated('title', title?.value),
    ...stated('period', period === null ? undefined : formatPeriod(period.value)),
    ...stated('status', status?.value ?? (node.facts.approval === null ? adopted : 'godkjent')),
    ...placeOf(node.place, workspace),
  };
}

function itemRow(node: ItemNode, workspace: ListedWorkspace): ItemRow {
  const { type, title, responsible, recipients, deadline, status } = node.item;
  const units = [...(responsible === null ? [] : [responsible.value]), ...recipients.map(({ name }) => name)];
  return {
    ref: node.ref,
    type,
    ...stated('title', title?.value),
    ...stated('units', units.length === 0 ? undefined : [...new Set(units)]),
    ...stated('deadline', deadline === null ? undefined : formatDate(deadline.value)),
    ...stated('status', status?.value),
    ...placeOf(node.place, workspace),
  };
}

function stated<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function placeOf(place: Place, { texts, root }: ListedWorkspace) {
  return { path: root === '.' ? place.path : joinPath(root, place.path), line: texts.range(place).start.line };
}
