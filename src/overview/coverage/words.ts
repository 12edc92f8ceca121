import type { CoverageKind } from '../../graph/queries/coverage.ts';
import type { CoverageState, Reason } from './report.ts';

/** What `plans coverage` says around the facts: complete in each language by its type. */
export interface CoverageWords {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly only: { readonly unit: (name: string) => string; readonly period: (period: string) => string };
  readonly kind: Readonly<Record<CoverageKind, string>>;
  readonly total: string;
  readonly level: (level: number | null) => string;
  readonly unitless: string;
  readonly heading: Readonly<Record<'byDocument' | 'byUnit' | 'gaps' | 'open', string>>;
  readonly column: Readonly<Record<CoverageColumn, string>>;
  /** `122 av 140`. */
  readonly share: (whole: number, judged: number) => string;
  readonly percent: (percent: number) => string;
  readonly nothing: string;
  readonly noGaps: string;
  /** From how many on a percentage is shown; that a unit counts what is below it, and that sums differ. */
  readonly note: (fewest: number) => string;
  readonly unitNote: string;
  readonly withheld: (count: number) => string;
  readonly below: (percent: string, share: string, limit: string) => string;
  readonly reason: Readonly<Record<Reason['kind'], (reason: SaidReason) => string>>;
  /** How many wait, by why. */
  readonly waiting: (count: number, reason: string) => string;
  readonly state: Readonly<Record<CoverageState, string>>;
  readonly answer: Readonly<Record<'yes' | 'no' | 'open', string>>;
}

/** A reason ready to be said. */
export interface SaidReason {
  /** Where the thread ends, `null` at the item itself: title and reference. */
  readonly at: string | null;
  readonly units: readonly (string | { readonly withoutPlan: string })[];
  readonly due: string | null;
  readonly year: string;
}

export type CoverageColumn =
  | 'name'
  | 'items'
  | 'anchored'
  | 'followedUp'
  | 'whole'
  | 'percent'
  | 'open'
  | 'ref'
  | 'kind'
  | 'type'
  | 'number'
  | 'title'
  | 'document'
  | 'level'
  | 'units'
  | 'state'
  | 'answered'
  | 'reason'
  | 'path'
  | 'line';
