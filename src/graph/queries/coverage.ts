import type { ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { type AnchorBreak, anchoredThrough } from './anchored-through.ts';
import { isAssignment } from './assigned.ts';
import { isMeasureWithMoney } from './carried-ends.ts';
import { type CarriedState, type Stop, judgeReceipt } from './carried-states.ts';
import { carriedThrough } from './carried-through.ts';
import { workPeriodOf } from './document-time.ts';
import { followUpDemands } from './follow-up-demands.ts';
import { followUps } from './followed-up.ts';
import { isInForce } from './lifecycle.ts';
import { receipts } from './received.ts';
import { recipientsOf } from './recipients.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { unitsResponsible } from './unit-names.ts';

/** What is counted: goals, measures and assignments. */
export type CoverageKind = 'goal' | 'measure' | 'assignment';

/** Why something is not followed up: where the way down stops, or that nothing of the right kind takes it up (`newer`: it has to wait for the next plan). */
export type FollowStop = Stop | { readonly kind: 'not-taken-up' | 'newer' | 'unknown'; readonly node: ItemNode };

/** What one unit has of an item. */
export interface UnitShare {
  readonly unit: UnitNode;
  readonly followed: CarriedState;
  readonly stop: FollowStop | null;
}

/** An item that counts, and how far the red thread holds above and below it. */
export interface CoveredItem {
  readonly node: ItemNode;
  readonly kind: CoverageKind;
  /** Anchored through the whole chain; else where the way up ends. */
  readonly anchored: boolean;
  readonly anchorBreak: AnchorBreak | null;
  /** Followed up through the whole chain; else where the way down stops. */
  readonly followed: CarriedState;
  readonly stop: FollowStop | null;
  /** A `svar` says what is done with it. */
  readonly answered: boolean;
  /** Whose it is: the main recipients of an assignment, else who is responsible, else whose plan it stands in. */
  readonly shares: readonly UnitShare[];
}

/**
 * Oppfølgingsgrad: every goal, measure and assignment that somebody is asked to follow up as of the day, and whether the red
 * thread holds through the whole chain above and below it.
 *
 * Counted are items of documents in force: goals and thematic measures that the plan system asks to be followed up, tiltak
 * and investeringer of økonomiplaner, oppdrag whose time is not over. What is given up or done asks nothing and is left out.
 *
 * Anchored through the chain: see `anchoredThrough`. Followed up through the chain: a goal or thematic measure when what the
 * plan system asks for takes it up and that is carried out in turn, or a `svar` stands; a measure when an oppdrag that all
 * main recipients have received, or a virksomhetsplan, takes it up, or (investments) a report follows it; an oppdrag when all
 * its main recipients have received it. What nobody can ask for yet is `open`: neither followed up nor a lack.
 *
 * The facts are those of the lineage rules: what `validate` tells is a lack here, and more may be: a goal is only as well
 * followed up as what takes it up. In time linear in nodes and relations.
 */
export const coverage = rememberForScene((scene): readonly CoveredItem[] => {
  const { asked, waiting } = followUps(scene);
  const inForce = new Set(
    scene.graph.documents.filter((document) => isInForce(document, scene.plansystem, scene.asOf)),
  );
  const doubled = new Set(scene.graph.duplicateItems.map(({ node }) => node));
  return scene.graph.items.flatMap((node) => {
    if (asked.has(node) || waiting.has(node)) return [coverGoal(node, scene)];
    if (!inForce.has(node.document) || doubled.has(node) || !isOpen(node)) return [];
    if (isAssignment(node)) return isOver(node, scene) ? [] : [cover(node, 'assignment', scene)];
    return isMeasureWithMoney(node) ? [cover(node, 'measure', scene)] : [];
  });
});

function coverGoal(node: ItemNode, scene: Scene): CoveredItem {
  const { asked, waiting, uncertain } = followUps(scene);
  const type = scene.plansystem.itemTypes.get(node.item.type);
  const covered = cover(node, type?.followUp?.by.includes(type.id) ? 'measure' : 'goal', scene);
  if (asked.get(node) === true) {
    if (covered.followed === 'yes' || covered.stop !== null) return covered;
    return { ...covered, stop: { kind: 'not-taken-up', node } };
  }
  if (waiting.has(node))
    return covered.followed === 'yes' ? covered : withState(covered, 'open', { kind: 'newer', node });
  // Where no plan of the right kind is kept at all, nothing can be told.
  const canTell = !uncertain && followUpDemands(scene)(node)?.kept !== false;
  const [state, kind] = canTell ? (['no', 'not-taken-up'] as const) : (['open', 'unknown'] as const);
  return withState(covered, state, { kind, node });
}

function cover(node: ItemNode, kind: CoverageKind, scene: Scene): CoveredItem {
  const { reached, breaks } = anchoredThrough(scene);
  const carried = carriedThrough(scene);
  const covered = {
    node,
    kind,
    anchored: reached.has(node),
    anchorBreak: breaks.get(node) ?? null,
    answered: carried.answered.has(node),
    shares: kind === 'assignment' ? sharesOfAssignment(node, scene) : unitsOf(node, scene).map((unit) => ({ unit })),
  };
  return withState(covered, carried.stateOf(node), carried.stopOf(node));
}

function withState(
  covered: Omit<CoveredItem, 'followed' | 'stop' | 'shares'> & {
    readonly shares: readonly (Pick<UnitShare, 'unit'> & Partial<UnitShare>)[];
  },
  followed: CarriedState,
  stop: FollowStop | null,
): CoveredItem {
  const isAssigned = covered.kind === 'assignment';
  const shares = covered.shares.map((share): UnitShare =>
    isAssigned ? { followed, stop, ...share } : { unit: share.unit, followed, stop },
  );
  return { ...covered, followed, stop, shares };
}

/** What each main recipient has done with an assignment. */
function sharesOfAssignment(node: ItemNode, scene: Scene): readonly (Pick<UnitShare, 'unit'> & Partial<UnitShare>)[] {
  const receipt = receiptsByItem(scene).get(node);
  if (receipt === undefined) return recipientsOf(node, scene).map(({ unit }) => ({ unit }));
  return receipt.units.map((addressed) => {
    const { state, stop } = judgeReceipt({ ...receipt, units: [addressed] }, scene.asOf);
    return { unit: addressed.unit, followed: state, stop };
  });
}

const receiptsByItem = rememberForScene(
  (scene) => new Map(receipts(scene).map((receipt) => [receipt.assignment, receipt])),
);

/** Who is responsible for an item, else whose plan it stands in. */
function unitsOf({ item, document }: ItemNode, { graph: { organisation } }: Scene): readonly UnitNode[] {
  if (organisation === null) return [];
  const own = unitsResponsible(item.responsible?.value, organisation);
  if (own.length > 0) return own;
  return document.facts.units.flatMap(({ value }) => organisation.units.get(value) ?? []);
}

function isOpen({ item, file }: ItemNode): boolean {
  const status = item.status?.value;
  if (item.id === '' || file.facts.recovered) return false;
  return status !== 'utgår' && status !== 'fullført' && status !== 'avsluttet';
}

/** An oppdrag of a year that is over asks nothing more. */
function isOver({ document }: ItemNode, { asOf }: Scene): boolean {
  const period = workPeriodOf(document);
  return period === null || (period.to !== null && period.to < asOf);
}
