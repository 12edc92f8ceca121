import { parseReference } from '../core/reference.ts';
import type { PlanDocument, SalvagedPair } from '../parse/node.ts';
import { foldedName, type PlanSystem } from '../plansystem/plan-system.ts';
import { newFacts } from './read/document.ts';
import { newItem } from './read/items.ts';
import { relations } from './read/references.ts';
import { parsePeriod } from '../core/date.ts';
import type { Item, Reference, Relation, Summary } from './summary.ts';

/**
 * The summary of a file that does not parse: the ids, references and units that a scan of its lines recovered. They
 * count as present, so that a fault in this file sets off nothing in others.
 */
export function salvageSummary(document: PlanDocument, plansystem: PlanSystem): Summary {
  const pairs = document.salvage?.pairs ?? [];
  const facts = newFacts({ start: 0, end: 0 });
  facts.recovered = true;
  for (const pair of pairs) {
    if (pair.depth > 0) continue;
    const at = pair.valueAt;
    if (pair.key === 'id' && facts.id === null && pair.value !== '') Object.assign(facts, { id: pair.value, at });
    if (pair.key === 'type')
      Object.assign(facts, { type: plansystem.spelled.documentType.get(foldedName(pair.value)) ?? null, typeAt: at });
    if (pair.key === 'periode') facts.period = spanned(parsePeriod(pair.value), at);
    if (pair.key === 'gjelder_enhet') facts.units = words(pair.value).map((value) => ({ value, at }));
  }
  const { items, references } = recoverItems(pairs, plansystem);
  return {
    path: document.path,
    document: facts,
    items,
    references: [...references, ...scanReferences(document)],
    unitUses: [],
    units: [],
    suppressions: [],
    ...(document.prose === undefined ? {} : { prose: document.prose }),
  };
}

function spanned<T>(value: T | null, at: SalvagedPair['valueAt']) {
  return value === null ? null : { value, at };
}

function words(value: string): readonly string[] {
  return value.split(/[\s,[\]"']+/).filter((word) => word !== '');
}

/** Items are the `id` lines inside lists; their type is told by the collection key above them. */
function recoverItems(pairs: readonly SalvagedPair[], plansystem: PlanSystem) {
  const items: Item[] = [];
  const references: Reference[] = [];
  let open: { readonly type: string; readonly depth: number }[] = [];
  for (const pair of pairs) {
    open = open.filter(({ depth }) => depth < pair.depth);
    const type = pair.value === '' ? typeOf(pair.key, plansystem) : undefined;
    if (type !== undefined) open.push({ type, depth: pair.depth });
    if (pair.key === 'id' && pair.depth > 0 && pair.value !== '')
      items.push(recoverItem(pair, open.at(-1)?.type ?? ''));
    if (relations.has(pair.key)) references.push(...recoverReferences(pair, pair.depth > 0 ? items.length - 1 : -1));
  }
  return { items, references };
}

/** The item type of a collection's key, or of an item in Markdown. */
function typeOf(key: string, { spelled }: PlanSystem): string | undefined {
  return spelled.collection.get(key) ?? spelled.itemType.get(foldedName(key));
}

function recoverItem(pair: SalvagedPair, type: string): Item {
  return { ...newItem(pair.valueAt, pair.valueAt, type, -1), id: pair.value };
}

function recoverReferences(pair: SalvagedPair, from: number): readonly Reference[] {
  return words(pair.value).flatMap((text) => reference(text, pair.key as Relation, from, pair.valueAt));
}

/** Every `document-id#item-id` that stands anywhere in the text, as if the document rested on it. */
function scanReferences(document: PlanDocument): readonly Reference[] {
  const found: Reference[] = [];
  for (const match of document.text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*#[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/gu)) {
    found.push(
      ...reference(match[0].normalize('NFC'), 'forankring', -1, {
        start: match.index,
        end: match.index + match[0].length,
      }),
    );
  }
  return found;
}

function reference(text: string, relation: Relation, from: number, at: Reference['at']): readonly Reference[] {
  const target = parseReference(text);
  return target === null ? [] : [{ relation, from, text, at, target, gjelderIn: null }];
}
