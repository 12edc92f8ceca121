import type { DocumentNode, ItemNode } from '../graph.ts';
import { isAnchored, isDocumentAnchored, mustBeAnchored } from './anchored.ts';
import { isOfType, typeOf } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** What must rest on something and does not, by path and place. */
export interface Unanchored {
  readonly items: readonly ItemNode[];
  /** Documents; those with an item above among theirs are left out. */
  readonly documents: readonly DocumentNode[];
}

/**
 * Items and documents that the plan system asks to be anchored and that are not. Nothing is asked of a document that is only
 * planned or was put aside, nor of a document where the workspace keeps none of the types it could rest on.
 */
export const unanchored = rememberForScene((scene): Unanchored => {
  const asked = new Set(scene.graph.documents.filter(isAsked));
  const items = scene.graph.items.filter((item) => asked.has(item.document) && isLoose(item, scene));
  const told = new Set(items.map(({ document }) => document));
  const documents = [...asked].filter((document) => !told.has(document) && isLooseDocument(document, scene));
  return { items, documents };
});

function isLoose(node: ItemNode, scene: Scene): boolean {
  const { item, file } = node;
  if (file.facts.recovered || item.status?.value === 'utgår') return false;
  return mustBeAnchored(node, scene) && !isAnchored(node, scene);
}

function isLooseDocument(document: DocumentNode, { graph, plansystem }: Scene): boolean {
  if (document.owner !== document) return false;
  const must = typeOf(document, plansystem)?.restsOn.must ?? [];
  if (must.length === 0 || isDocumentAnchored(document)) return false;
  if (document.items.some(({ item, file }) => file.facts.recovered || item.unreadable.size > 0)) return false;
  return graph.documents.some((other) => other !== document && isOfType(other, must));
}

function isAsked({ facts, chapters }: DocumentNode): boolean {
  if (facts.recovered || chapters.some((chapter) => chapter.facts.recovered)) return false;
  const status = facts.status?.value;
  return status !== 'planlagt' && status !== 'erstattet' && status !== 'opphevet';
}
