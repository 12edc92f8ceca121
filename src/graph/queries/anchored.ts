import type { DocumentNode, ItemNode } from '../graph.ts';
import { anchorsItems, isAnchoring } from './anchoring.ts';
import type { Scene } from './scene.ts';

type Hierarchy = Pick<Scene, 'plansystem'>;

const anchoringKeys = ['forankring', 'følger_opp'];

/** Whether the plan system asks that the item rests on something, where it stands. */
export function mustBeAnchored(node: ItemNode, { plansystem }: Hierarchy): boolean {
  const type = plansystem.itemTypes.get(node.item.type);
  if (type === undefined || type.restsOn.must.length === 0) return false;
  const { type: documentType, includes } = node.document.facts;
  if (documentType === null) return false;
  return (
    type.anchoredIn.length === 0 ||
    type.anchoredIn.includes(documentType) ||
    includes.some((included) => type.anchoredIn.includes(included))
  );
}

/**
 * Whether an item is anchored: by `forankring`, `følger_opp`, `lovgrunnlag` or nesting, or by its document where the plan
 * system says so. What it names need not exist, nor be readable: that is told elsewhere.
 */
export function isAnchored(node: ItemNode, scene: Hierarchy): boolean {
  const { item } = node;
  if (node.parent !== null || item.law !== null || statesAnchor(node)) return true;
  if ([...anchoringKeys, 'lovgrunnlag'].some((key) => item.unreadable.has(key))) return true;
  return anchorsItems(node.document, scene) && documentStatesAnchor(node.document);
}

/**
 * Whether a document is tied to what it must rest on: it or one of its items states an anchor, answers what another asked
 * of it, it is part of another document, or a planbehov takes it up.
 */
export function isDocumentAnchored(document: DocumentNode): boolean {
  const files = [document, ...document.chapters];
  if (files.some((file) => documentStatesAnchor(file) || file.facts.answers.length > 0)) return true;
  if (document.out.some((edge) => edge.relation === 'del_av') || document.dangling.some(isPartOf)) return true;
  if (document.in.some((edge) => edge.reference.gjelderIn === 'planbehov')) return true;
  return document.items.some((item) => reachesOut(item));
}

function reachesOut(node: ItemNode): boolean {
  if (node.dangling.some(isAnchoring)) return true;
  if (anchoringKeys.some((key) => node.item.unreadable.has(key))) return true;
  return node.out.some(
    (edge) => isAnchoring(edge) && (edge.to.kind === 'document' || edge.to.document !== node.document),
  );
}

function documentStatesAnchor(document: DocumentNode): boolean {
  return statesAnchor(document) || anchoringKeys.some((key) => document.facts.unreadable.has(key));
}

function statesAnchor(node: DocumentNode | ItemNode): boolean {
  return node.out.some(isAnchoring) || node.dangling.some(isAnchoring);
}

function isPartOf({ reference }: DocumentNode['dangling'][number]): boolean {
  return reference.relation === 'del_av';
}
