import type { PlanSystem } from '../../plansystem/plan-system.ts';
import { itemMayRestOn, itemMayRestOnElsewhere, mayRestOn } from '../../plansystem/queries.ts';
import type { DocumentNode, Edge, ItemNode } from '../graph.ts';
import { documentOf } from './document-of.ts';

/**
 * Why the plan system does not let something rest on something else, and of which types the two are (documents, or for
 * `items` items): the basis stands in a document that is lower on the ladder (`downwards`); documents of one type (`alike`)
 * or of these two (`documents`) do not rest on each other; items of these types do not (`items`); an item rests on the
 * document it stands in, or a document on its own item (`own-document`).
 */
export interface Refusal {
  readonly kind: 'downwards' | 'alike' | 'documents' | 'items' | 'own-document';
  readonly child: string;
  readonly basis: string;
}

/**
 * Why the plan system does not allow an anchoring; `null` where it does, or where a type is unknown. What is said of whole
 * documents holds also where an item rests on a document. A document counts as every type it `omfatter`.
 */
export function refusal({ from, to }: Edge, plansystem: PlanSystem): Refusal | null {
  const child = documentOf(from);
  const basis = documentOf(to);
  if (from.kind === 'item' && to.kind === 'item') return refusalOfItems(from, to, plansystem);
  if (child.facts.type === null || basis.facts.type === null) return null;
  if (child !== basis) return refusalOfDocuments(child, basis, plansystem);
  return { kind: 'own-document', child: child.facts.type, basis: child.facts.type };
}

function refusalOfItems(from: ItemNode, to: ItemNode, plansystem: PlanSystem): Refusal | null {
  const [child, basis] = [from.item.type, to.item.type];
  if (from.document === to.document) {
    return itemMayRestOn(plansystem, child, basis) ? null : { kind: 'items', child, basis };
  }
  const [below, above] = [typesOf(from.document), typesOf(to.document)];
  if (below.length === 0 || above.length === 0) return null;
  const isAllowed = below.some((type) =>
    above.some((other) =>
      itemMayRestOnElsewhere(plansystem, { item: child, document: type }, { item: basis, document: other }),
    ),
  );
  if (isAllowed) return null;
  const documents = refusalOfDocuments(from.document, to.document, plansystem);
  return documents === null || documents.kind === 'alike' ? { kind: 'items', child, basis } : documents;
}

function refusalOfDocuments(from: DocumentNode, to: DocumentNode, plansystem: PlanSystem): Refusal | null {
  const [below, above] = [typesOf(from), typesOf(to)];
  const [child, basis] = [below[0], above[0]];
  if (child === undefined || basis === undefined) return null;
  if (below.some((type) => above.some((other) => mayRestOn(plansystem, type, other)))) return null;
  if (child === basis) return { kind: 'alike', child, basis };
  const isLower = levelOf(child, plansystem) < levelOf(basis, plansystem);
  return { kind: isLower ? 'downwards' : 'documents', child, basis };
}

/** The type of a document and those it holds as well; empty where its type is unknown. */
function typesOf({ facts }: DocumentNode): readonly string[] {
  return facts.type === null ? [] : [facts.type, ...facts.includes];
}

/** Unknown and beside the ladder: no number is below or above it. */
function levelOf(type: string, plansystem: PlanSystem): number {
  return plansystem.documentTypes.get(type)?.level ?? NaN;
}
