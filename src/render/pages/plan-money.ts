import { sumKroner } from '../../core/kroner.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { budgets } from '../../graph/queries/assigned.ts';
import { frameTotals } from '../../graph/queries/frames.ts';
import { keyFiguresOf } from '../../graph/queries/key-figure-sums.ts';
import { isOfType } from '../../graph/queries/lifecycle.ts';
import { type MoneyKind, moneyOf, type SumsByYear } from '../../graph/queries/money.ts';
import type { Site } from '../site.ts';
import type { Kroner } from './money.ts';

/** The money of a plan as it was adopted: what votes have changed since stands in those. Plain data. */
export interface PlanMoneyPage {
  readonly years: readonly number[];
  readonly frames: readonly PlanFrame[];
  /** Empty without frames. */
  readonly frameTotal: readonly Kroner[];
  /** Sums of measures and of investments; empty where there are none. */
  readonly operating: readonly Kroner[];
  readonly investment: readonly Kroner[];
  /** Rows of the statutory overviews in the order of the file, by their canonical names; `null`: not stated for the year. */
  readonly keyFigures: readonly { readonly name: string; readonly amounts: readonly (Kroner | null)[] }[];
}

interface PlanFrame {
  readonly unit: string;
  /** It is the sum of frames below it. */
  readonly isSum: boolean;
  readonly amounts: readonly (Kroner | null)[];
}

/** What a budget says of money besides its items; `null` of other documents, and where it says nothing. */
export function planMoney(plan: DocumentNode, site: Site): PlanMoneyPage | null {
  if (!isOfType(plan, budgets)) return null;
  const { years, frames, lines } = moneyOf(plan, site.scene);
  const sums = frameTotals(frames);
  const counted = frames.filter((frame) => !sums.has(frame));
  const ofKind = (kind: MoneyKind) =>
    totals(
      lines.filter((line) => line.kind === kind),
      years,
    );
  const figures = [plan, ...plan.chapters].flatMap(({ facts }) => [...keyFiguresOf(facts)]);
  const page: PlanMoneyPage = {
    years,
    frames: frames.map((frame) => ({
      unit: frame.unit?.name ?? frame.name,
      isSum: sums.has(frame),
      amounts: years.map((year) => digits(frame.sums.get(year)?.adopted)),
    })),
    frameTotal: totals(counted, years),
    operating: ofKind('operating'),
    investment: ofKind('investment'),
    keyFigures: figures.map(([name, amounts]) => ({ name, amounts: years.map((year) => digits(amounts.get(year))) })),
  };
  return page.frames.length + page.keyFigures.length + page.operating.length + page.investment.length === 0
    ? null
    : page;
}

function totals(lines: readonly { readonly sums: SumsByYear }[], years: readonly number[]): readonly Kroner[] {
  const sum = (year: number) => sumKroner(lines.flatMap(({ sums }) => sums.get(year)?.adopted ?? []));
  return lines.length === 0 ? [] : years.map((year) => String(sum(year)));
}

function digits(kroner: bigint | undefined): Kroner | null {
  return kroner === undefined ? null : String(kroner);
}
