import { appendTo } from '../../core/append-to.ts';
import type { FollowUp } from '../../plansystem/plan-system.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { dependentsOf, withBases, withDependents } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { isInForce, isOfType } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isNewerThanAll, takesUp } from './taking-up.ts';
import { unreadLinksInto } from './unread-links.ts';

/** Which items ask to be followed up as of the day, which of them are, and where the thread is broken. */
export interface FollowUps {
  /** Every item of which follow-up is asked (a goal in force, a temaplan's measure), and whether it is followed up. */
  readonly asked: ReadonlyMap<ItemNode, boolean>;
  /** Documents with items that nothing takes up, by path. */
  readonly gaps: readonly FollowUpGap[];
}

/** What nothing takes up in one document. */
export interface FollowUpGap {
  readonly document: DocumentNode;
  /** The topmost items that nothing takes up, in reading order; what rests on them is left out. At least one. */
  readonly items: readonly ItemNode[];
  /** How many items of the document ask to be followed up. */
  readonly asked: number;
  /** None of them is. */
  readonly none: boolean;
  /** The documents in force that should have taken them up; empty where the workspace has none. */
  readonly takers: readonly DocumentNode[];
  /** The types that such documents are of. */
  readonly takerTypes: readonly string[];
  /** The workspace has documents of those types, in force or not. */
  readonly keepsTakers: boolean;
}

/**
 * An item is followed up when a chain of reverse anchoring reaches an item of a type in the plan system's `følges_opp`, in a
 * document of the right type that is in force or about to be, or an answer (`svar`) of any document in force. In time linear
 * in nodes and relations for each distinct demand of the plan system.
 */
export const followUps = rememberForScene((scene): FollowUps => {
  const demandOf = demands(scene);
  const asked = new Map<ItemNode, boolean>();
  const asking = scene.graph.documents.filter((document) => mayAsk(document, scene));
  const doubled = new Set(scene.graph.duplicateItems.map(({ node }) => node));
  for (const document of asking) {
    for (const item of document.items) {
      const demand = doubled.has(item) || !isOpen(item) ? undefined : demandOf(item);
      if (demand !== undefined && !isNewerThanAll(document, demand.takers)) asked.set(item, demand.reached.has(item));
    }
  }
  const lost = [...asked].filter(([, followed]) => !followed).map(([item]) => item);
  const below = withDependents(
    lost.flatMap((item) => [...dependentsOf(item, scene)]),
    scene,
  );
  const gaps = gapsOf(
    asked,
    lost.filter((item) => !below.has(item)),
    demandOf,
  );
  return { asked, gaps: gaps.filter((gap) => gap.items.length > unreadLinksInto(scene)(gap.document)) };
});

/** A demand of the plan system with its answer: everything that is taken up, and by which documents. */
interface Demand {
  readonly followUp: FollowUp;
  readonly reached: ReadonlySet<ChainNode>;
  readonly takers: readonly DocumentNode[];
  readonly kept: boolean;
}

/** Finds the demand on an item where it stands; the same demand of several types is worked out once. */
function demands(scene: Scene): (item: ItemNode) => Demand | undefined {
  const known = new Map<string, Demand>();
  return ({ item, document }) => {
    const followUp = scene.plansystem.itemTypes.get(item.type)?.followUp;
    if (!followUp || (followUp.when.length > 0 && !isOfType(document, followUp.when))) return undefined;
    const key = JSON.stringify([followUp.by, followUp.in]);
    const demand = known.get(key) ?? meet(followUp, scene);
    known.set(key, demand);
    return demand;
  };
}

function meet(followUp: FollowUp, scene: Scene): Demand {
  const { documents } = scene.graph;
  const standing = documents.filter((document) => document.owner === document && takesUp(document, scene));
  const takers = standing.filter((document) => isOfType(document, followUp.in));
  const ends: ChainNode[] = [];
  for (const document of standing) {
    ends.push(...answeredBy(document, scene));
    if (document.facts.type === null || isOfType(document, followUp.in))
      ends.push(...document.items.filter((item) => followUp.by.includes(item.item.type) && !isDropped(item)));
  }
  for (const file of documents) if (file.facts.recovered) ends.push(file, ...file.items);
  const kept = documents.some((document) => isOfType(document, followUp.in));
  return { followUp, takers, kept, reached: withBases(ends, scene) };
}

function mayAsk(document: DocumentNode, { graph, plansystem, asOf }: Scene): boolean {
  if (document.owner !== document || document.facts.recovered || document.facts.type === null) return false;
  return graph.documentById.get(document.id) === document && isInForce(document, plansystem, asOf);
}

/** Items that are given up or done ask nothing; neither does one that nobody can name. */
function isOpen({ item, file }: ItemNode): boolean {
  const status = item.status?.value;
  return (
    item.id !== '' && !file.facts.recovered && status !== 'utgår' && status !== 'fullført' && status !== 'avsluttet'
  );
}

function isDropped({ item }: ItemNode): boolean {
  return item.status?.value === 'utgår';
}

/** Gathers the topmost items that nothing takes up by document. */
function gapsOf(
  asked: ReadonlyMap<ItemNode, boolean>,
  topmost: readonly ItemNode[],
  demandOf: (item: ItemNode) => Demand | undefined,
): readonly FollowUpGap[] {
  const counts = new Map<DocumentNode, { asked: number; followed: number }>();
  for (const [{ document }, followed] of asked) {
    const count = counts.get(document) ?? { asked: 0, followed: 0 };
    counts.set(document, { asked: count.asked + 1, followed: count.followed + (followed ? 1 : 0) });
  }
  const byDocument = new Map<DocumentNode, ItemNode[]>();
  for (const item of topmost) appendTo(byDocument, item.document, item);
  return [...byDocument].flatMap(([document, items]) => {
    const demand = items[0] === undefined ? undefined : demandOf(items[0]);
    const count = counts.get(document);
    if (demand === undefined || count === undefined) return [];
    const { takers, followUp, kept } = demand;
    return [
      {
        document,
        items,
        asked: count.asked,
        none: count.followed === 0,
        takers,
        takerTypes: followUp.in,
        keepsTakers: kept,
      },
    ];
  });
}
