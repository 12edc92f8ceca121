import type { ChainNode, ItemNode } from '../../graph/graph.ts';
import { basesOf, withDependents } from '../../graph/queries/anchoring.ts';
import { reportsOn } from '../../graph/queries/latest-report.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { countRows } from '../../overview/coverage/report.ts';
import { pageFolders } from '../addresses.ts';
import type { Site } from '../site.ts';
import { type ChainStep, countFollowers, type FollowerCounts, followersOf, isGoal, stepOf } from './chain-steps.ts';
import { documentsInForce } from './documents.ts';
import { followUpOf } from './follow-up.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** A goal or focus area where a red thread begins, with how much hangs on it. Plain data. */
export interface ThreadStart {
  readonly link: NodeLink;
  /** Of the page that shows its thread: the item's own, where that has room for all of it. */
  readonly address: string;
  readonly hasPage: boolean;
  readonly counts: FollowerCounts;
  /** How many goals, measures and assignments of the thread hold all the way, of those that can be judged. */
  readonly whole: number;
  readonly judged: number;
  readonly percent: number | null;
}

/** The whole thread from a goal down to what units do and report. */
export interface ThreadPage {
  readonly start: ThreadStart;
  readonly document: NodeLink;
  readonly branches: readonly ThreadBranch[];
  readonly more: number;
}

/** Something that carries out what it hangs below. */
export interface ThreadBranch {
  readonly link: NodeLink;
  readonly step: ChainStep;
  /** It stands in another document than what it hangs below. */
  readonly isElsewhere: boolean;
  readonly units: readonly UnitLink[];
  /** Net kroner by year. */
  readonly amounts: readonly { readonly year: number; readonly kroner: number }[];
  readonly deadline: string | null;
  readonly status: ItemStatus | null;
  /** The newest report that speaks of it. */
  readonly report: NodeLink | null;
  /** It is shown with all that hangs below it further up. */
  readonly isAgain: boolean;
  readonly below: readonly ThreadBranch[];
  /** How many more hang below it than are shown. */
  readonly more: number;
}

const mostLines = 400;
const widths = [60, 30, 15, 8, 4, 2] as const;
const deepest = 8;
/** Among more followers than these nobody looks for a way past one of them: most are cut. */
const mostCompared = 300;

/** Where the red threads of the plans in force begin: goals and focus areas that rest on no other goal, from the top of the ladder. */
export function threadStarts(site: Site): readonly ThreadStart[] {
  const judged = new Map(followUpOf(site).items.map((row) => [row.ref, row]));
  return startsOf(site).map((node) => {
    const rows = [...withDependents([node], site.scene)].flatMap(({ ref }) => judged.get(ref) ?? []);
    const { whole, broken, percent } = countRows(rows);
    const own = site.addresses.of(node) ?? '';
    const hasPage = !fitsOnItsPage(node, site.scene);
    return {
      link: linkTo(node, site),
      address: hasPage ? `${pageFolders.thread}${own}` : own,
      hasPage,
      counts: countFollowers(node, site.scene),
      whole,
      judged: whole + broken,
      percent,
    };
  });
}

/** Whether the page of an item shows all that hangs on it, three steps down with at most so many in each place. */
function fitsOnItsPage(node: ItemNode, scene: Scene): boolean {
  const seen = new Set<ItemNode>();
  const fits = (one: ItemNode, depth: number): boolean => {
    if (seen.has(one)) return false;
    seen.add(one);
    const below = followersOf(one, scene);
    if (below.length === 0) return true;
    return depth > 0 && below.length <= mostSmall && below.every((next) => fits(next, depth - 1));
  };
  return fits(node, depthOfItemPage) && seen.size <= mostSmallInAll;
}

const depthOfItemPage = 3;
const mostSmall = 6;
const mostSmallInAll = 16;

/** The thread that begins with a start, in about so many lines at most. */
export function threadPage(start: ThreadStart, site: Site, most: number = mostLines): ThreadPage | null {
  const node = site.scene.graph.find(start.link.ref);
  if (node?.kind !== 'item') return null;
  for (const width of widths) {
    const growing: Growing = { site, width, most, shown: new Set([node]), lines: 0 };
    const { branches, more } = grow(node, growing, deepest);
    if (growing.lines <= most || width === widths.at(-1))
      return { start, document: linkTo(node.document, site), branches, more };
  }
  return null;
}

function startsOf(site: Site): readonly ItemNode[] {
  return documentsInForce(site).flatMap((document) =>
    document.items.filter((item) => canStart(item, site.scene) && site.addresses.of(item) !== null),
  );
}

/** A vision is above all threads: it begins none. */
function canStart(node: ItemNode, scene: Scene): boolean {
  if (!isGoal(node, scene) || node.item.type === 'visjon' || node.item.status?.value === 'utgår') return false;
  return !basesOf(node, scene).some(
    (base) => base.kind === 'item' && base.item.type !== 'visjon' && isGoal(base, scene),
  );
}

interface Growing {
  readonly site: Site;
  /** So many hang below each at most. */
  readonly width: number;
  readonly most: number;
  readonly shown: Set<ItemNode>;
  lines: number;
}

function grow(node: ItemNode, growing: Growing, depth: number): Pick<ThreadPage, 'branches' | 'more'> {
  const { site, width, most } = growing;
  const all = nextSteps(node, site.scene);
  if (depth === 0 || growing.lines > most) return { branches: [], more: all.length };
  const shown = all.length <= width + 1 ? all : all.slice(0, width);
  growing.lines += shown.length;
  return { branches: shown.map((one) => branch(one, node, { growing, depth })), more: all.length - shown.length };
}

/** What follows directly: neither what follows another of them too, nor guidelines that lead to nothing. */
function nextSteps(node: ItemNode, scene: Scene): readonly ItemNode[] {
  const all = followersOf(node, scene).filter(
    (one) => stepOf(one, scene) !== 'other' || followersOf(one, scene).length > 0,
  );
  const further = new Set<ChainNode>();
  for (const one of all.length > mostCompared ? [] : all)
    for (const other of withDependents([one], scene)) if (other !== one && other !== node) further.add(other);
  const next = all.filter((one) => !further.has(one));
  return (next.length > 0 ? next : all).toSorted((a, b) => rank(a, scene) - rank(b, scene));
}

const steps: readonly ChainStep[] = ['goal', 'other', 'measure', 'assignment', 'activity'];

function rank(node: ItemNode, scene: Scene): number {
  return steps.indexOf(stepOf(node, scene));
}

function branch(
  node: ItemNode,
  above: ItemNode,
  { growing, depth }: { readonly growing: Growing; readonly depth: number },
): ThreadBranch {
  const { site, shown } = growing;
  const { units, recipients, amounts, deadline, status } = site.facts(node);
  const [report] = reportsOn(node, site.scene.asOf);
  const isAgain = shown.has(node) && nextSteps(node, site.scene).length > 0;
  shown.add(node);
  const { branches, more } = isAgain ? { branches: [], more: 0 } : grow(node, growing, depth - 1);
  const own = recipients.length > 0 ? recipients.map(({ unit }) => unit) : units;
  return {
    link: linkTo(node, site),
    step: stepOf(node, site.scene),
    isElsewhere: node.document !== above.document,
    units: own.map((unit) => linkToUnit(unit, site)),
    amounts,
    deadline,
    status: status as ItemStatus | null,
    report: report === undefined ? null : linkTo(report.document, site),
    isAgain,
    below: branches,
    more,
  };
}
