import { isDraft, hasAdoption, isNotYetAdopted } from '../../graph/queries/lifecycle.ts';
import { documentAnchors } from '../../graph/queries/document-anchors.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { graphRule } from '../define.ts';

/** An adopted document rests on one that says of itself that it is a draft. */
export const draft = graphRule({
  meta: {
    id: 'reference/draft',
    severity: 'warning',
    summary: 'An adopted document rests on a stated draft.',
    legalBasis: [],
    messages: {
      draft: {
        nb: 'Dette dokumentet er {state}, men hviler på «{basis}», som har status «{status}». Er det vedtatt i mellomtiden, så rett statusen der; ellers vis til det som gjelder.',
        nn: 'Dette dokumentet er «{state}», men kviler på «{basis}», som har status «{status}». Er det vedteke i mellomtida, så rett statusen der; elles vis til det som gjeld.',
        en: 'This document is {state}, but rests on “{basis}”, which has the status “{status}”. If that has been adopted meanwhile, correct its status; otherwise refer to what is in force.',
      },
      status: { nb: 'Her står statusen', nn: 'Her står statusen', en: 'The status stands here' },
    },
  },
  *check({ graph, plansystem, asOf }) {
    for (const { child, basis, first } of documentAnchors(graph, plansystem)) {
      const status = basis.facts.status;
      // What is up for decision in the same meeting may be rested on.
      if (status === null || !isDraft(basis) || status.value === 'til-behandling') continue;
      if (!isAdopted(child) || isNotYetAdopted(child, asOf)) continue;
      yield {
        message: 'draft',
        at: first.at,
        ref: first.from.ref,
        data: { state: stateOf(child), basis: basis.id, status: status.value },
        related: [{ at: { path: basis.place.path, span: status.at }, message: 'status' }],
      };
    }
  },
});

/** Said to be adopted, or decided by a vote or an approval while no draft status says otherwise. */
function isAdopted(child: DocumentNode): boolean {
  const status = child.facts.status?.value;
  return status === 'vedtatt' || status === 'godkjent' || (status === undefined && hasAdoption(child));
}

/** `vedtatt` and `godkjent` are the words of the format. */
function stateOf({ facts }: DocumentNode): string {
  return facts.status?.value ?? (facts.vote === null ? 'godkjent' : 'vedtatt');
}
