import type { FilePath } from '../core/place.ts';
import type { JsonObject, MapNode } from '../parse/node.ts';
import type { KnownNames } from './names.ts';
import type { PlanSystem } from './plan-system.ts';

/** A plan system's file with what it builds on and what comes of both. */
export interface CheckedFile {
  readonly path: FilePath;
  readonly root: MapNode;
  readonly base: JsonObject;
  readonly merged: JsonObject;
  readonly names: KnownNames;
  readonly spelled: PlanSystem['spelled'];
}
