import type { MapNode, PlanDocument } from '../parse/node.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { documentShape } from '../plansystem/shapes.ts';
import { canonicalise } from '../schema/canonicalise.ts';
import { nameCollections } from './name-collections.ts';

/**
 * All that stands in a file in canonical words, as `readSummary` reads it: the chain keeps only the facts that rules need. `type` is
 * that of its summary; `null` for a file that does not parse. An item has the span that it has in the summary.
 */
export function canonicalRoot(document: PlanDocument, type: string | null, plansystem: PlanSystem): MapNode | null {
  if (document.root === null) return null;
  const { root } = nameCollections(document, document.root, plansystem);
  return canonicalise(root, documentShape(plansystem, type), document.path).node;
}
