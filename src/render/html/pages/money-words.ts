import type { BudgetStage } from '../../../graph/queries/budget-plans.ts';

/** The pages of a plan's money besides the first. */
export type MoneyPart = 'unit' | 'goal' | 'area' | 'operating' | 'investment';

/** What the pages of money say: complete in each language by its type. */
export interface MoneyWords {
  readonly title: string;
  readonly lead: string;
  /** How far a plan has come; `adopted`: the day. */
  readonly stage: (stage: BudgetStage, adopted: string | null) => string;
  readonly exact: string;
  readonly plan: string;
  readonly others: string;
  readonly heading: Readonly<Record<'overview' | 'frames' | 'rules' | 'changes' | 'more', string>>;
  readonly chart: Readonly<Record<'frames' | 'operating' | 'investment', string>>;
  readonly framesLead: string;
  readonly rulesLead: string;
  readonly changesLead: string;
  readonly total: string;
  readonly adopted: string;
  readonly changed: string;
  readonly unit: string;
  readonly isSum: string;
  readonly kept: string;
  readonly broken: (years: readonly number[]) => string;
  /** A share in percent, as Norwegians write the number. */
  readonly percent: (share: string) => string;
  readonly rule: string;
  readonly state: string;
  readonly column: Readonly<Record<'day' | 'vote' | 'changes' | 'kroner' | 'what' | 'unit', string>>;
  readonly undated: string;
  readonly part: Readonly<Record<MoneyPart, { readonly title: string; readonly lead: string }>>;
  readonly group: Readonly<Record<'unit' | 'goal' | 'area', string>>;
  readonly without: Readonly<Record<'unit' | 'goal' | 'area', string>>;
  readonly operating: string;
  readonly investment: string;
  readonly shared: (count: number, by: 'unit' | 'goal' | 'area') => string;
  readonly unread: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly nothingHere: string;
}
