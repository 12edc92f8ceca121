import { type Place, comparePlaces } from '../../core/place.ts';
import type { ChainNode, Edge, Graph } from '../../graph/graph.ts';
import { graphRule } from '../define.ts';

/** The same target is named twice in one relation of one document or item. */
export const duplicate = graphRule({
  meta: {
    id: 'reference/duplicate',
    severity: 'info',
    summary: 'One relation of a document or item names the same target twice.',
    legalBasis: [],
    messages: {
      duplicate: {
        nb: '«{to}» er nevnt to ganger i «{relation}». Ta bort den ene.',
        nn: '«{to}» er nemnt to gonger i «{relation}». Ta bort den eine.',
        en: '“{to}” is named twice in “{relation}”. Remove one of them.',
      },
      first: { nb: 'Først nevnt her', nn: 'Først nemnt her', en: 'First named here' },
    },
  },
  *check({ graph }) {
    for (const { edge, first } of repeated(graph)) {
      yield {
        message: 'duplicate',
        at: edge.at,
        ref: edge.from.ref,
        data: { to: edge.reference.text, relation: edge.relation },
        related: [{ at: first, message: 'first' }],
      };
    }
  },
});

function* repeated(graph: Graph): Iterable<{ readonly edge: Edge; readonly first: Place }> {
  for (const node of sources(graph)) {
    if (node.out.length < 2) continue;
    const seen = new Map<ChainNode, Map<string, Place>>();
    for (const edge of [...node.out].sort((a, b) => comparePlaces(a.at, b.at))) {
      // A report or a `svar` may speak of one thing several times, once per unit.
      if (edge.guessed || edge.relation === 'gjelder' || edge.to === node) continue;
      const ofTarget = seen.get(edge.to) ?? new Map<string, Place>();
      seen.set(edge.to, ofTarget);
      const first = ofTarget.get(edge.relation);
      if (first === undefined) ofTarget.set(edge.relation, edge.at);
      else yield { edge, first };
    }
  }
}

function* sources(graph: Graph): Iterable<ChainNode> {
  yield* graph.documents;
  yield* graph.items;
}
