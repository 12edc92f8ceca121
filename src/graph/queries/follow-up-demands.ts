import { addAll } from '../../core/append-to.ts';
import type { FollowUp } from '../../plansystem/plan-system.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { withBases } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { isOfType } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { takesUp } from './taking-up.ts';

/** A demand of the plan system with its answer: everything that is taken up, and by which documents. */
export interface Demand {
  readonly followUp: FollowUp;
  readonly reached: ReadonlySet<ChainNode>;
  readonly takers: readonly DocumentNode[];
  /** The items of the takers that take things up. */
  readonly ends: readonly ItemNode[];
  readonly kept: boolean;
}

/** Finds the demand on an item where it stands; the same demand of several types is worked out once. */
export const followUpDemands = rememberForScene((scene): ((item: ItemNode) => Demand | undefined) => {
  const known = new Map<string, Demand>();
  return ({ item, document }) => {
    const followUp = scene.plansystem.itemTypes.get(item.type)?.followUp;
    if (!followUp || (followUp.when.length > 0 && !isOfType(document, followUp.when))) return undefined;
    const key = JSON.stringify([followUp.by, followUp.in]);
    const demand = known.get(key) ?? meet(followUp, scene);
    known.set(key, demand);
    return demand;
  };
});

function meet(followUp: FollowUp, scene: Scene): Demand {
  const { documents } = scene.graph;
  const standing = documents.filter((document) => document.owner === document && takesUp(document, scene));
  const takers = standing.filter((document) => isOfType(document, followUp.in));
  const ends: ItemNode[] = [];
  const answered: ChainNode[] = [];
  for (const document of standing) {
    addAll(answeredBy(document), answered);
    if (document.facts.type === null || isOfType(document, followUp.in))
      addAll(
        document.items.filter((item) => followUp.by.includes(item.item.type) && !isDropped(item)),
        ends,
      );
  }
  for (const file of documents) if (file.facts.recovered) addAll([file, ...file.items], answered);
  const kept = documents.some((document) => isOfType(document, followUp.in));
  return { followUp, takers, ends, kept, reached: withBases([...ends, ...answered], scene) };
}

function isDropped({ item }: ItemNode): boolean {
  return item.status?.value === 'utgår';
}
