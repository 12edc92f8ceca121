import type { Attainment } from '../../graph/queries/indicators.ts';
import type { TaskCounts } from './report.ts';

/** What `plans status` says around the facts: complete in each language by its type. */
export interface StatusWords {
  readonly title: string;
  readonly scope: (asOf: string, unit: string | null) => string;
  readonly nothing: string;
  readonly count: Readonly<Record<Exclude<keyof TaskCounts, 'unanswered'>, string>>;
  readonly total: string;
  readonly nobody: string;
  readonly heading: Readonly<Record<'late' | 'troubled' | 'unanswered' | 'changed' | 'indicators', string>>;
  readonly noneLate: string;
  readonly deadline: (day: string, moved: boolean) => string;
  readonly contributes: string;
  readonly noStatus: string;
  readonly change: (from: string, to: string) => string;
  readonly indicator: Readonly<Record<'baseline' | 'newest' | 'target' | 'attainment', string>>;
  readonly attainment: Readonly<Record<Attainment, string>>;
  /** A number as it is written: `93,1`. */
  readonly value: (value: string) => string;
  readonly csv: Readonly<Record<CsvColumn, string>>;
  readonly kind: Readonly<Record<'assignment' | 'vote' | 'indicator', string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
}

export type CsvColumn =
  | 'kind'
  | 'ref'
  | 'title'
  | 'unit'
  | 'sector'
  | 'role'
  | 'deadline'
  | 'moved'
  | 'status'
  | 'done'
  | 'late'
  | 'unanswered'
  | 'report'
  | 'comment'
  | 'baseline'
  | 'newest'
  | 'target'
  | 'path'
  | 'line';
