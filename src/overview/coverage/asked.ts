import type { DayRange } from '../../core/date.ts';
import type { FilePath, Place } from '../../core/place.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import type { CoveredItem, UnitShare } from '../../graph/queries/coverage.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type { CoverageRow } from './report.ts';

/** What is asked for, and of which workspace. */
export interface CoverageRequest {
  readonly scene: Scene;
  readonly root: string;
  /** Which files were asked for; `null`: all. */
  readonly focus: ((path: FilePath) => boolean) | null;
  readonly unit: UnitNode | null;
  readonly period: DayRange | null;
  readonly audience: 'public' | 'internal';
  readonly lineOf: (at: Place) => number;
  /** What of an item may be told; `null`: nothing, it is left out. */
  readonly tells?: (item: CoveredItem) => CoveredItem | null;
}

/** An item with what of it was asked for: with `--unit` the shares of that unit and those below. */
export interface AskedItem {
  readonly item: CoveredItem;
  readonly shares: readonly UnitShare[];
  readonly row: CoverageRow;
}
