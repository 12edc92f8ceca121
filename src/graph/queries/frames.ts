import { absolute, roundingOf, sumKroner } from '../../core/kroner.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { type UnitNode, isWithin } from '../organisation.ts';
import { budgets } from './assigned.ts';
import { isOfType } from './lifecycle.ts';
import { lostParts } from './lost-parts.ts';
import { type FrameLine, type MoneyLine, type PlanMoney, moneyOf } from './money.ts';
import type { Scene } from './scene.ts';

/** A frame that is not what it was before new measures, with those measures. */
export interface FrameMismatch {
  readonly plan: DocumentNode;
  readonly frame: FrameLine;
  readonly years: readonly [FrameYear, ...FrameYear[]];
  /** How many frames of the plan could be judged. */
  readonly judged: number;
}

/** A year of a frame: `base` and `measures` should have come to `amount`. */
export interface FrameYear {
  readonly year: number;
  readonly at: Place;
  readonly base: bigint;
  readonly measures: bigint;
  readonly amount: bigint;
  readonly isExplained: boolean;
}

/**
 * Frames that their measures do not explain, year by year. A measure counts for the unit that is responsible, and for the
 * nearest unit above it that has a frame; where units above and below both have frames, the upper one may also be meant to
 * hold the lower ones. Silent where the frame before measures is not stated, where the plan states no measures with money
 * that year, and where a measure's amount or unit is not known: it may be the one that is lacking.
 */
export function frameMismatches(scene: Scene): readonly FrameMismatch[] {
  if (scene.graph.organisation === null || hasLooseFile(scene.graph)) return [];
  return scene.graph.documents.flatMap((plan) => {
    if (plan.owner !== plan || plan.facts.recovered || !isOfType(plan, budgets) || !hasFrames(plan)) return [];
    const money = moneyOf(plan, scene);
    if (money.frames.some(({ unit }) => unit === null) || money.unread.length > 0 || hasUnread(plan)) return [];
    if (lostParts(scene.graph).has(plan)) return [];
    const judged = money.frames.flatMap((frame) => {
      const years = frame.amounts.flatMap((amount) => judge(frame, amount, money) ?? []);
      return years.length === 0 ? [] : [{ frame, years: years.filter(({ isExplained }) => !isExplained) }];
    });
    return judged.flatMap(({ frame, years: [first, ...others] }) =>
      first === undefined ? [] : [{ plan, frame, years: [first, ...others] as const, judged: judged.length }],
    );
  });
}

/** A chapter without its document, or a file of which nobody knows what it is, may hold the measures that are lacking. */
function hasLooseFile({ documents }: Graph): boolean {
  return documents.some((file) => file.facts.type === null || (file.facts.type === 'del' && file.owner === file));
}

function hasFrames(plan: DocumentNode): boolean {
  return [plan, ...plan.chapters].some(({ facts: { money } }) => money !== null && money.frames.length > 0);
}

function hasUnread(plan: DocumentNode): boolean {
  return [plan, ...plan.chapters].some(
    ({ facts: { recovered, unreadable } }) => recovered || unreadable.has('rammer') || unreadable.has('tiltak'),
  );
}

function judge(
  frame: FrameLine,
  { year, kroner, place }: FrameLine['amounts'][number],
  money: PlanMoney,
): FrameYear | null {
  const base = frame.base.get(year);
  const { unit } = frame;
  const lines = money.lines.filter((line) => line.kind === 'operating' && (line.sums.get(year)?.adopted ?? 0n) !== 0n);
  if (base === undefined || unit === null || lines.length === 0 || lines.some((line) => line.unit === null))
    return null;
  if (money.frames.filter((other) => other.unit === unit).length > 1) return null;
  // An amount in a year that is not the plan's, which is told, may be this year's.
  if (money.lines.some((line) => isWithinOrNull(line, unit) && isStray(line, money))) return null;
  const framed = new Set(money.frames.flatMap((other) => other.unit ?? []));
  const own = lines.filter((line) => nearestFramed(line.unit, framed) === unit);
  const within = lines.filter((line) => line.unit !== null && isWithin(line.unit, unit));
  const amount = BigInt(kroner);
  const explains = (counted: readonly MoneyLine[]) => {
    const terms = counted.map((line) => line.sums.get(year)?.adopted ?? 0n);
    return absolute(base + sumKroner(terms) - amount) <= roundingOf([...terms, base, amount]);
  };
  const isExplained = [own, within].some((counted) => explains(counted) || explains(counted.filter(isKept)));
  const measures = sumKroner(own.map((line) => line.sums.get(year)?.adopted ?? 0n));
  return { year, at: place, base, measures, amount, isExplained };
}

function isWithinOrNull({ unit }: MoneyLine, above: UnitNode): boolean {
  return unit === null || isWithin(unit, above);
}

function isStray({ sums }: MoneyLine, { years }: PlanMoney): boolean {
  return [...sums.keys()].some((year) => !years.includes(year));
}

function isKept({ node }: MoneyLine): boolean {
  return node.item.status?.value !== 'utgår';
}

/** The unit itself or the nearest above it that is among some. */
export function nearestFramed(unit: UnitNode | null, framed: ReadonlySet<UnitNode>): UnitNode | null {
  for (let at = unit; at !== null; at = at.parent) if (framed.has(at)) return at;
  return null;
}

/** Frames that are the sums of frames below them, in every year: in a total they would count twice. */
export function frameTotals(frames: readonly FrameLine[]): ReadonlySet<FrameLine> {
  const framed = new Set(frames.flatMap(({ unit }) => unit ?? []));
  return new Set(
    frames.filter((frame) => {
      const parts = frames.filter(
        ({ unit }) => unit !== null && unit !== frame.unit && nearestFramed(unit.parent, framed) === frame.unit,
      );
      if (frame.unit === null || parts.length < 2 || frame.sums.size === 0) return false;
      return [...frame.sums].every(([year, { adopted }]) => {
        const terms = parts.map(({ sums }) => sums.get(year)?.adopted ?? 0n);
        return absolute(sumKroner(terms) - adopted) <= roundingOf([...terms, adopted]);
      });
    }),
  );
}
