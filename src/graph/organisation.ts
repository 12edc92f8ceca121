import type { Period } from '../core/date.ts';
import type { Place, Spanned } from '../core/place.ts';

/** A unit of the municipality in the tree of its organisation. */
export interface UnitNode {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly leader: string | null;
  readonly valid: Period;
  readonly continuedBy: Spanned<string> | null;
  readonly external: boolean;
  /** How many like units this one stands for; `null` where it is one. */
  readonly count: number | null;
  readonly parent: UnitNode | null;
  readonly children: readonly UnitNode[];
  readonly place: Place;
}

/** The units and roles of the municipality, from its documents of type `organisasjon`. */
export interface Organisation {
  readonly units: ReadonlyMap<string, UnitNode>;
  /** Every `leder` and the units it leads: roles that may be named as responsible. */
  readonly ledBy: ReadonlyMap<string, readonly UnitNode[]>;
  /** Units whose id another unit has, letter case aside; the first of each id is the one that counts. */
  readonly duplicates: readonly { readonly node: UnitNode; readonly first: UnitNode }[];
  /** Units that stand at the top: the municipality. */
  readonly roots: readonly UnitNode[];
}

/** Whether a unit is another one or stands below it. */
export function isWithin(unit: UnitNode, above: UnitNode): boolean {
  for (let at: UnitNode | null = unit; at !== null; at = at.parent) if (at === above) return true;
  return false;
}
