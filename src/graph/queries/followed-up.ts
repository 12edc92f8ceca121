import { appendTo } from '../../core/append-to.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { dependentsOf, withDependents } from './anchoring.ts';
import { blankFiles, missingTypes } from './blank-files.ts';
import { type Demand, followUpDemands } from './follow-up-demands.ts';
import { isInForce } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { lostParts } from './lost-parts.ts';
import { isNewerThanAll } from './taking-up.ts';
import { unreadLinksInto } from './unread-links.ts';

/** Which items ask to be followed up as of the day, which of them are, and where the thread is broken. */
export interface FollowUps {
  /** Every item of which follow-up is asked (a goal in force, a temaplan's measure), and whether it is followed up. */
  readonly asked: ReadonlyMap<ItemNode, boolean>;
  /** Items of documents adopted after everything that could have taken them up: they have to wait for the next. */
  readonly waiting: ReadonlySet<ItemNode>;
  /** Nobody can tell whether the others are followed up: what would say so is missing, or cannot be read. */
  readonly uncertain: boolean;
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
  const demandOf = followUpDemands(scene);
  const asked = new Map<ItemNode, boolean>();
  const waiting = new Set<ItemNode>();
  const asking = scene.graph.documents.filter((document) => mayAsk(document, scene));
  const doubled = new Set(scene.graph.duplicateItems.map(({ node }) => node));
  for (const document of asking) {
    for (const item of document.items) {
      const demand = doubled.has(item) || !isOpen(item) ? undefined : demandOf(item);
      if (demand === undefined) continue;
      if (isNewerThanAll(document, demand.takers)) waiting.add(item);
      else asked.set(item, demand.reached.has(item));
    }
  }
  const lost = [...asked].filter(([, followed]) => !followed).map(([item]) => item);
  const below = withDependents(
    lost.flatMap((item) => dependentsOf(item, scene)),
    scene,
  );
  const gaps = gapsOf(
    asked,
    lost.filter((item) => !below.has(item)),
    demandOf,
  );
  const uncertain = gaps.some((gap) => mayBeInBlankFile(gap, scene) || hasLostPart(gap, scene));
  const told = uncertain ? [] : gaps.filter((gap) => gap.items.length > unreadLinksInto(scene)(gap.document));
  return { asked, waiting, uncertain, gaps: told };
});

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

/** An empty file, or one that is missing, may be the plan that takes things up, or stand between: any type of the ladder down to that plan. */
function mayBeInBlankFile({ takerTypes }: FollowUpGap, scene: Scene): boolean {
  const levelOf = (type: string) => scene.plansystem.documentTypes.get(type)?.level ?? null;
  const lowest = Math.max(...takerTypes.map((type) => levelOf(type) ?? 0));
  const types = [...blankFiles(scene).map(({ type }) => type), ...missingTypes(scene)];
  return types.some((type) => {
    const level = type === null ? 0 : levelOf(type);
    return level !== null && level <= lowest;
  });
}

/** A plan that lost a part of it may take things up there. */
function hasLostPart({ takers }: FollowUpGap, { graph }: Scene): boolean {
  const lost = lostParts(graph);
  return lost.size > 0 && takers.some((taker) => lost.has(taker));
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
