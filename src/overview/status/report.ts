import type { Day } from '../../core/date.ts';
import type { Attainment } from '../../graph/queries/indicators.ts';
import type { ItemStatus } from '../../model/summary.ts';

/** How it goes as of a day. Paths are relative to the workspace, lines from 1; what is not known is `null`. */
export interface StatusReport {
  readonly asOf: Day;
  readonly root: string;
  readonly unit: NamedUnit | null;
  readonly total: TaskCounts;
  /** By sector, in the order of the organisation; what nobody known has comes last. */
  readonly units: readonly (TaskCounts & { readonly unit: NamedUnit | null })[];
  readonly tasks: readonly TaskRow[];
  readonly indicators: readonly IndicatorRow[];
}

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** How many of each; late ones are among the others. */
export interface TaskCounts {
  readonly tasks: number;
  readonly done: number;
  readonly going: number;
  readonly delayed: number;
  readonly waiting: number;
  readonly unknown: number;
  readonly late: number;
  readonly unanswered: number;
}

/** What one recipient has of an oppdrag, or a verbalvedtak. */
export interface TaskRow {
  readonly ref: string;
  readonly kind: 'assignment' | 'vote';
  readonly title: string | null;
  readonly unit: NamedUnit | null;
  readonly sector: NamedUnit | null;
  readonly contributes: boolean;
  readonly deadline: string | null;
  /** The deadline that a report has moved. */
  readonly moved: boolean;
  readonly status: ItemStatus | null;
  readonly done: boolean;
  readonly late: boolean;
  readonly unanswered: boolean;
  /** The newest report that speaks of it for this recipient. */
  readonly report: { readonly document: string; readonly comment: string | null } | null;
  /** The status that the report before it gave, where it was another. */
  readonly previous: ItemStatus | null;
  readonly path: string;
  readonly line: number;
}

export interface IndicatorRow {
  readonly ref: string;
  readonly title: string | null;
  readonly unit: NamedUnit | null;
  readonly measuredIn: string | null;
  readonly direction: 'opp' | 'ned' | null;
  readonly baseline: IndicatorValue | null;
  readonly newest: (IndicatorValue & { readonly report: string | null }) | null;
  readonly target: IndicatorValue | null;
  readonly attainment: Attainment;
  readonly path: string;
  readonly line: number;
}

export interface IndicatorValue {
  readonly year: number | null;
  readonly value: string;
}
