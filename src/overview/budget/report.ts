import type { Day } from '../../core/date.ts';
import type { BudgetStage } from '../../graph/queries/budget-plans.ts';
import type { Grouping } from '../../graph/queries/money-groups.ts';

/** The money of the plans as of a day. Amounts are whole kroner, exact. */
export interface BudgetReport {
  readonly asOf: Day;
  readonly root: string;
  readonly by: Grouping;
  /** `null`: all years of each plan. */
  readonly year: number | null;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly plans: readonly BudgetPlanReport[];
}

export interface BudgetPlanReport {
  readonly ref: string;
  readonly title: string | null;
  readonly stage: BudgetStage;
  /** The day it was adopted. */
  readonly adopted: Day | null;
  readonly years: readonly number[];
  readonly frames: readonly FrameRow[];
  /** Every frame once: one that is the sum of frames below it is left out. */
  readonly frameTotal: readonly YearSum[];
  readonly groups: readonly GroupRow[];
  /** Every measure and investment once, however many groups it stands in. */
  readonly total: { readonly operating: readonly YearSum[]; readonly investment: readonly YearSum[] };
  /** How many measures and investments stand in more than one group. */
  readonly shared: number;
  readonly items: readonly ItemRow[];
  readonly changes: readonly ChangeRow[];
  readonly rules: readonly RuleRow[];
  /** Items whose `beløp` could not be read: the sums lack them. */
  readonly unread: readonly string[];
  /** Years in which the adopted frames are together something else than `sum_bevilgninger_drift`. */
  readonly appropriations: readonly { readonly year: number; readonly frames: bigint; readonly stated: bigint }[];
}

/** A year: what was adopted, what has changed since, and what holds (`net`); of that what is stated as expense and income. */
export interface YearSum {
  readonly year: number;
  readonly adopted: bigint;
  readonly changed: bigint;
  readonly net: bigint;
  readonly expense: bigint;
  readonly income: bigint;
}

export interface FrameRow {
  /** The unit's id. */
  readonly id: string;
  readonly name: string;
  /** It is the sum of frames below it. */
  readonly isSum: boolean;
  readonly years: readonly (YearSum & { readonly base: bigint | null })[];
}

/** What belongs to a unit, a goal or a focus area; `id` null: to none. */
export interface GroupRow {
  readonly id: string | null;
  readonly name: string | null;
  /** The title of the document a goal or focus area stands in; `null` for units. */
  readonly document: string | null;
  /** How many measures and investments. */
  readonly items: number;
  readonly operating: readonly YearSum[];
  readonly investment: readonly YearSum[];
}

/** A measure or an investment with the groups it stands in. */
export interface ItemRow {
  readonly ref: string;
  readonly kind: 'operating' | 'investment';
  readonly type: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly groups: readonly string[];
  readonly years: readonly YearSum[];
}

/** A budsjettjustering that counts. */
export interface ChangeRow {
  readonly ref: string;
  readonly title: string | null;
  readonly day: Day | null;
  /** The items it changes, or the unit whose frame it changes. */
  readonly changes: readonly string[];
  readonly years: readonly { readonly year: number; readonly kroner: bigint }[];
}

/** A handlingsregel held against hovedtall. */
export interface RuleRow {
  readonly ref: string;
  readonly title: string | null;
  readonly demand: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly years: readonly {
    readonly year: number;
    readonly numerator: bigint;
    readonly denominator: bigint | null;
    /** In percent with two decimals, as people write it; `null` where there is no denominator. */
    readonly share: string | null;
    readonly met: boolean;
    readonly limit: bigint;
  }[];
}
