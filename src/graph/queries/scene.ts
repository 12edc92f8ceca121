import type { Day } from '../../core/date.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** What a query about the state of the chain needs: the chain, the hierarchy, and the day that counts as today. */
export interface Scene {
  readonly graph: Graph;
  readonly plansystem: PlanSystem;
  readonly asOf: Day;
}

/** Makes a query that is worked out once for a graph, however many rules and views ask it. */
export function rememberForScene<T>(compute: (scene: Scene) => T): (scene: Scene) => T {
  const known = new WeakMap<Graph, { readonly plansystem: PlanSystem; readonly asOf: Day; readonly answer: T }>();
  return ({ graph, plansystem, asOf }) => {
    const last = known.get(graph);
    if (last !== undefined && last.plansystem === plansystem && last.asOf === asOf) return last.answer;
    const answer = compute({ graph, plansystem, asOf });
    known.set(graph, { plansystem, asOf, answer });
    return answer;
  };
}

/** Makes a query about a document that is worked out once for each, however many items ask it. */
export function rememberForDocument<T>(
  compute: (document: DocumentNode, plansystem: PlanSystem, asOf: Day) => T,
): (document: DocumentNode, plansystem: PlanSystem, asOf: Day) => T {
  const known = new WeakMap<
    DocumentNode,
    { readonly plansystem: PlanSystem; readonly asOf: Day; readonly answer: T }
  >();
  return (document, plansystem, asOf) => {
    const last = known.get(document);
    if (last !== undefined && last.plansystem === plansystem && last.asOf === asOf) return last.answer;
    const answer = compute(document, plansystem, asOf);
    known.set(document, { plansystem, asOf, answer });
    return answer;
  };
}
