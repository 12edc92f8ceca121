import type { Period } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { typeOf } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** A document that another rests on, and the time it is about. */
export interface LaterBasis {
  readonly id: string;
  readonly period: Period;
}

/**
 * What a document rests on (`forankring` of the document itself) that begins after the document's period is over: a
 * virksomhetsplan for 2025 on the styringsbrev for 2026. `null` where there is none, or something else it rests on is of its time.
 */
export function laterBasis(document: DocumentNode, { plansystem }: Scene): LaterBasis | null {
  const until = document.facts.period?.value.to ?? null;
  if (until === null || typeOf(document, plansystem)?.validity !== 'periode') return null;
  const bases = document.out.flatMap(({ relation, to, guessed }) => {
    const basis = to.kind === 'document' ? to : to.document;
    const period = basis.owner.facts.period?.value;
    return relation === 'forankring' && !guessed && period !== undefined ? [{ id: basis.owner.id, period }] : [];
  });
  const isLater = ({ period: { from } }: LaterBasis) => from !== null && from > until;
  return bases.every(isLater) ? (bases[0] ?? null) : null;
}
