import type { Place } from '../core/place.ts';
import type { ChainNode } from '../graph/graph.ts';
import type { Scene } from '../graph/queries/scene.ts';
import type { Naming } from './naming.ts';

/** What facts are made with. */
export interface Work {
  readonly scene: Scene;
  readonly naming: Naming;
  readonly lineOf: (at: Place) => number;
  /** The nodes of the trace. */
  readonly shown: ReadonlySet<ChainNode>;
  /** Whether those who read the trace may see a document or an item. */
  readonly sees: (node: ChainNode) => boolean;
}
