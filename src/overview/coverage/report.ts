import type { Day } from '../../core/date.ts';
import type { FilePath } from '../../core/place.ts';
import type { AnchorBreak } from '../../graph/queries/anchored-through.ts';
import type { CarriedState } from '../../graph/queries/carried-states.ts';
import type { CoverageKind, FollowStop } from '../../graph/queries/coverage.ts';

/** How much is followed up, as plain data: what the formats print. */
export interface CoverageReport {
  readonly asOf: Day;
  /** The workspace's folder relative to the working folder. */
  readonly root: string;
  /** `--unit` and `--period`, where they were given. */
  readonly unit: NamedUnit | null;
  readonly period: string | null;
  readonly total: Count;
  readonly kinds: readonly (Count & { readonly kind: CoverageKind })[];
  /** From the top of the ladder, those beside it last. */
  readonly levels: readonly (Count & { readonly level: number | null; readonly documents: readonly DocumentCount[] })[];
  /** In the order of the organisation; each counts what is below it, too. */
  readonly units: readonly UnitCount[];
  /** Items that no unit has; `null` where there are none. */
  readonly unitless: Count | null;
  readonly items: readonly CoverageRow[];
  /** How many items are left out because they are not public. */
  readonly withheld: number;
}

/** `whole`: anchored and followed up; `broken`: one of them is lacking; `open`: it cannot be asked for yet. */
export type CoverageState = 'whole' | 'broken' | 'open';

/** How many items there are, and how far the thread holds. `items` = `whole` + `broken` + `open`. */
export interface Count {
  readonly items: number;
  readonly anchored: number;
  readonly followedUp: number;
  readonly whole: number;
  readonly broken: number;
  readonly open: number;
  /** `whole` in a hundred of `whole` + `broken`, rounded down; `null` where there is nothing to judge. */
  readonly percent: number | null;
}

export interface DocumentCount extends Count {
  readonly ref: string;
  readonly title: string | null;
}

export interface UnitCount extends Count, NamedUnit {
  /** 0 at the top of what is shown. */
  readonly depth: number;
}

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** An item that counts. */
export interface CoverageRow {
  readonly ref: string;
  readonly kind: CoverageKind;
  readonly type: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly document: string;
  readonly level: number | null;
  readonly units: readonly NamedUnit[];
  readonly anchored: boolean;
  readonly followedUp: CarriedState;
  readonly state: CoverageState;
  readonly answered: boolean;
  readonly reasons: readonly Reason[];
  /** Relative to the workspace's folder. */
  readonly path: FilePath;
  /** From 1. */
  readonly line: number;
}

/** Why an item is not covered. */
export interface Reason {
  readonly kind: AnchorBreak['kind'] | FollowStop['kind'] | 'not-public';
  /** Where the thread ends; `null`: at the item itself. */
  readonly at: { readonly ref: string; readonly title: string | null } | null;
  /** Units that have not received an oppdrag. */
  readonly units: readonly (NamedUnit & { readonly hasPlan: boolean })[];
  readonly due: Day | null;
  readonly path: FilePath;
  readonly line: number;
}

/** Counts items; `percent` is rounded down, so that 100 means all. */
export function countRows(rows: readonly Pick<CoverageRow, 'anchored' | 'followedUp' | 'state'>[]): Count {
  const ofState = (state: CoverageState) => rows.filter((row) => row.state === state).length;
  const [whole, broken] = [ofState('whole'), ofState('broken')];
  return {
    items: rows.length,
    anchored: rows.filter(({ anchored }) => anchored).length,
    followedUp: rows.filter(({ followedUp }) => followedUp === 'yes').length,
    whole,
    broken,
    open: ofState('open'),
    percent: whole + broken === 0 ? null : Math.floor((100 * whole) / (whole + broken)),
  };
}

/** Anchored and followed up; lacking in one of them; or waiting. */
export function stateOf(anchored: boolean, followedUp: CarriedState): CoverageState {
  if (!anchored || followedUp === 'no') return 'broken';
  return followedUp === 'yes' ? 'whole' : 'open';
}

/** An oppdrag of several units is only as well followed up as by the last of them. */
export function worst(shares: readonly { readonly followed: CarriedState }[]): CarriedState {
  if (shares.some(({ followed }) => followed === 'no')) return 'no';
  return shares.some(({ followed }) => followed === 'open') ? 'open' : 'yes';
}
