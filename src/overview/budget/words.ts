import type { BudgetStage } from '../../graph/queries/budget-plans.ts';
import type { Grouping } from '../../graph/queries/money-groups.ts';

/** What `plans budget` says around the figures: complete in each language by its type. */
export interface BudgetWords {
  readonly nothing: (year: number | null) => string;
  readonly stage: Readonly<Record<BudgetStage, string>>;
  /** What a plan is: its stage, the day it was adopted, and the day it is seen. */
  readonly state: (stage: BudgetStage, adopted: string | null, asOf: string) => string;
  readonly onlyUnit: (name: string) => string;
  readonly heading: {
    readonly frames: string;
    readonly operating: (by: Grouping) => string;
    readonly investment: (by: Grouping) => string;
    readonly changes: string;
    readonly rules: string;
  };
  readonly row: Readonly<Record<'total' | 'adopted' | 'changed' | 'expense' | 'income', string>>;
  readonly without: Readonly<Record<Grouping, string>>;
  readonly column: Readonly<Record<'base' | 'adopted' | 'proposed' | 'changed' | 'net', string>>;
  readonly isSum: (name: string) => string;
  readonly shared: (count: number, by: Grouping) => string;
  readonly unread: (refs: readonly string[]) => string;
  readonly appropriations: (year: number, frames: string, stated: string, difference: string) => string;
  readonly allHold: string;
  readonly broken: (title: string, years: readonly string[], demand: string) => string;
  readonly undated: string;
  readonly csv: {
    readonly column: Readonly<Record<CsvColumn, string>>;
    readonly kind: Readonly<Record<'frame' | 'operating' | 'investment', string>>;
    readonly group: Readonly<Record<Grouping, string>>;
  };
}

export type CsvColumn =
  | 'plan'
  | 'stage'
  | 'kind'
  | 'ref'
  | 'title'
  | 'unit'
  | 'year'
  | 'base'
  | 'adopted'
  | 'changed'
  | 'net'
  | 'expense'
  | 'income';
