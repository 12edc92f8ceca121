import { appendTo } from '../../core/append-to.ts';
import { formatPeriod } from '../../core/format-date.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { dependentsOf } from '../../graph/queries/anchoring.ts';
import { followUps } from '../../graph/queries/followed-up.ts';
import { type Attainment, indicatorState } from '../../graph/queries/indicators.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { pageFolders } from '../addresses.ts';
import type { TrendValue } from '../charts/trend-plan.ts';
import { inWhole, type Site } from '../site.ts';
import { countFollowers, type FollowerCounts, goalAbove, isGoal } from './chain-steps.ts';
import { documentsInForce } from './documents.ts';
import { linkTo, type NodeLink } from './link.ts';

/** Where the municipality will go: the goals of a document in force, as they hang together. Plain data. */
export interface GoalDocument {
  readonly document: NodeLink;
  /** Of the page with its goals, where they have one of their own. */
  readonly address: string;
  readonly period: string | null;
  readonly goals: readonly GoalRow[];
  readonly counts: GoalCounts;
}

/** How many goals there are, how many something follows up, and how it goes with what is measured. */
export interface GoalCounts {
  readonly goals: number;
  readonly followedUp: number;
  readonly indicators: number;
  readonly onTheWay: number;
  readonly reached: number;
}

/** A goal with what is done for it and how it goes. */
export interface GoalRow {
  readonly link: NodeLink;
  readonly status: ItemStatus | null;
  readonly followers: FollowerCounts;
  /** Plans should have taken it up, and none has. */
  readonly isAlone: boolean;
  readonly indicators: readonly IndicatorLine[];
  readonly below: readonly GoalRow[];
}

/** How it goes with an indicator; how it has gone stands in its own page. */
export interface IndicatorLine {
  readonly link: NodeLink;
  readonly measuredIn: string | null;
  readonly newest: TrendValue | null;
  /** The target that is next. */
  readonly target: TrendValue | null;
  readonly attainment: Attainment;
}

/** More goals than these stand on a page for each document. */
const mostOnOnePage = 150;
const deepest = 8;

/** The documents in force that state goals, from the top of the ladder. */
export function goalDocuments(site: Site): readonly GoalDocument[] {
  const found = known.get(site) ?? documentsInForce(site).flatMap((document) => goalDocument(document, site) ?? []);
  known.set(site, found);
  return found;
}

const known = new WeakMap<Site, readonly GoalDocument[]>();

/** Whether the goals of each document stand on a page of their own. */
export function hasManyGoals(site: Site): boolean {
  return goalDocuments(site).reduce((sum, { counts }) => sum + counts.goals, 0) > mostOnOnePage;
}

/** The sums of several documents. */
export function sumGoals(documents: readonly GoalDocument[]): GoalCounts {
  const sum = (key: keyof GoalCounts) => documents.reduce((total, { counts }) => total + counts[key], 0);
  return {
    goals: sum('goals'),
    followedUp: sum('followedUp'),
    indicators: sum('indicators'),
    onTheWay: sum('onTheWay'),
    reached: sum('reached'),
  };
}

function goalDocument(document: DocumentNode, site: Site): GoalDocument | null {
  const goals = document.items.filter((item) => isGoal(item, site.scene) && item.item.status?.value !== 'utgår');
  if (goals.length === 0) return null;
  const below = childrenOf(goals, site.scene);
  const top = (below.get(null) ?? []).map((goal) => goalRow(goal, { site, below }, deepest));
  const rows = flatten(top);
  const indicators = rows.flatMap((row) => row.indicators);
  return {
    document: linkTo(document, site),
    address: `${pageFolders.goals}plan/${site.addresses.of(document) ?? ''}`,
    period: document.facts.period && formatPeriod(document.facts.period.value),
    goals: top,
    counts: {
      goals: rows.length,
      followedUp: rows.filter(({ followers }) => isFollowed(followers)).length,
      indicators: indicators.length,
      onTheWay: indicators.filter(({ attainment }) => attainment === 'on-the-way').length,
      reached: indicators.filter(({ attainment }) => attainment === 'reached').length,
    },
  };
}

/** Goals by the goal that they hang below; what hangs in a ring stands at the top. */
function childrenOf(goals: readonly ItemNode[], scene: Scene): ReadonlyMap<ItemNode | null, readonly ItemNode[]> {
  const above = new Map(goals.map((goal) => [goal, goalAbove(goal, scene)]));
  const found = new Map<ItemNode | null, ItemNode[]>();
  for (const goal of goals) {
    const parent = above.get(goal) ?? null;
    const key = parent === null || !above.has(parent) || isInRing(goal, above) ? null : parent;
    appendTo(found, key, goal);
  }
  return found;
}

function isInRing(goal: ItemNode, above: ReadonlyMap<ItemNode, ItemNode | null>): boolean {
  const seen = new Set<ItemNode>();
  for (let at: ItemNode | null = goal; at !== null; at = above.get(at) ?? null) {
    if (seen.has(at)) return at === goal;
    seen.add(at);
  }
  return false;
}

interface Growing {
  readonly site: Site;
  readonly below: ReadonlyMap<ItemNode | null, readonly ItemNode[]>;
}

function goalRow(goal: ItemNode, growing: Growing, depth: number): GoalRow {
  const { site, below } = growing;
  return {
    link: linkTo(goal, site),
    status: site.facts(goal).status as ItemStatus | null,
    followers: countFollowers(goal, site.scene),
    isAlone: isAlone(goal, site.scene) && isAlone(inWhole(goal, site.whole), site.whole),
    indicators: indicatorsOf(goal, site),
    below: depth === 0 ? [] : (below.get(goal) ?? []).map((child) => goalRow(child, growing, depth - 1)),
  };
}

function isAlone(goal: ItemNode, scene: Scene): boolean {
  const { asked, uncertain } = followUps(scene);
  return !uncertain && asked.get(goal) === false;
}

/** Whether anything carries a goal out. */
function isFollowed({ measures, assignments, activities }: FollowerCounts): boolean {
  return measures + assignments + activities > 0;
}

function indicatorsOf(goal: ItemNode, site: Site): readonly IndicatorLine[] {
  return [...new Set(dependentsOf(goal, site.scene))]
    .filter((node): node is ItemNode => node.kind === 'item' && node.item.type === 'indikator')
    .filter(({ document }) => document === goal.document)
    .map((node) => indicatorLine(node, site));
}

function indicatorLine(node: ItemNode, site: Site): IndicatorLine {
  const { newest, target, attainment } = indicatorState(node, site.scene);
  return {
    link: linkTo(node, site),
    measuredIn: node.item.figures?.measuredIn ?? null,
    newest: newest && valueOf(newest),
    target: target && valueOf(target),
    attainment,
  };
}

function valueOf({ year, value }: TrendValue): TrendValue {
  return { year, value };
}

function flatten(rows: readonly GoalRow[]): readonly GoalRow[] {
  return rows.flatMap((row) => [row, ...flatten(row.below)]);
}
