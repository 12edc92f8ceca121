import type { ChainNode, DocumentNode, ItemNode } from '../graph/graph.ts';
import { isWithin, type UnitNode } from '../graph/organisation.ts';
import { receiversOf } from '../graph/queries/receivers.ts';
import type { Scene } from '../graph/queries/scene.ts';
import { takingPart } from '../graph/queries/taking-part.ts';
import { unitsResponsible } from '../graph/queries/unit-names.ts';

/** What has pages of its own in a site: all of it, or what concerns a unit. */
export interface Extract {
  has(node: ChainNode): boolean;
  hasUnit(unit: UnitNode): boolean;
  /** Whether all of a document is shown: of others only the items that concern the unit. */
  isWhole(document: DocumentNode): boolean;
}

/** A site that shows all. */
export const everything: Extract = { has: () => true, hasUnit: () => true, isWhole: () => true };

/**
 * What concerns a unit and those below it: their own plans, what they are given to do, what they answer for or take part in, each
 * with what is nested in it, and the documents that this stands in.
 */
export function extractFor(unit: UnitNode, scene: Scene): Extract {
  const { graph } = scene;
  const concerns = (one: UnitNode | undefined | null) => one !== undefined && one !== null && isWithin(one, unit);
  const own = new Set(
    graph.documents.filter((document) =>
      document.owner.facts.units.some(({ value }) => concerns(graph.organisation?.units.get(value))),
    ),
  );
  const isGiven = (item: ItemNode) =>
    receiversOf(item, scene).some((receiver) => concerns(receiver.unit)) && item.item.recipients.length > 0;
  const isOurs = (name: string | undefined) =>
    graph.organisation !== null && unitsResponsible(name, graph.organisation).some(concerns);
  const shared = new Set(
    graph.documents.flatMap((file) => takingPart(file).flatMap(([item, name]) => (isOurs(name) ? [item] : []))),
  );
  const held = new Set<ChainNode>();
  for (const item of graph.items)
    if (own.has(item.document) || isGiven(item) || isOurs(item.item.responsible?.value) || shared.has(item))
      addWithBelow(item, held);
  for (const item of [...held]) if (item.kind === 'item') held.add(item.document);
  for (const document of own) held.add(document.owner);
  return {
    has: (node) => held.has(node.kind === 'document' ? node.owner : node),
    hasUnit: concerns,
    isWhole: (document) => own.has(document.owner),
  };
}

function addWithBelow(item: ItemNode, held: Set<ChainNode>): void {
  const waiting = [item];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (held.has(at)) continue;
    held.add(at);
    waiting.push(...at.children);
  }
}
