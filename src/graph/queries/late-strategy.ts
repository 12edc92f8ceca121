import type { Day } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { type CouncilTerm, councilTerms } from './council-terms.ts';
import { documentsOfType } from './documents-of-type.ts';
import { type FinalVote, finalVote } from './final-vote.ts';
import { adoptionDate } from './lifecycle.ts';
import type { LocalScene } from './local-scene.ts';

/** A planstrategi that the council adopted more than a year after its constituting meeting. */
export interface LateStrategy {
  readonly document: DocumentNode;
  readonly vote: FinalVote;
  readonly term: CouncilTerm;
}

/** The day from which the law knows the planstrategi; the first council that it binds is that of 2011. */
const since: Day = '2009-07-01';

/** The planstrategier that came too late. Of several in one term the first is the one that the law asks for. */
export function lateStrategies(scene: LocalScene): readonly LateStrategy[] {
  const strategies = documentsOfType(scene.graph, 'planstrategi');
  return councilTerms(scene.plansystem, scene.local).flatMap((term) => {
    if (term.election < since || strategies.some((document) => mayBeInTime(document, term))) return [];
    const late = strategies.flatMap((document) => lateIn(document, term, scene) ?? []);
    return late.sort((a, b) => (a.vote.day.from < b.vote.day.from ? -1 : 1)).slice(0, 1);
  });
}

/** The term has a planstrategi of its first year, or one of which nobody knows when it was adopted. */
function mayBeInTime(document: DocumentNode, term: CouncilTerm): boolean {
  const adopted = adoptionDate(document);
  if (adopted !== null) return adopted.to >= term.from && adopted.from <= term.yearAfter;
  const { vote, approval, period, unreadable } = document.facts;
  if (vote === null && approval === null && !unreadable.has('vedtak')) return false;
  const from = period?.value.from ?? null;
  return from === null || (from >= term.election && from <= term.to);
}

function lateIn(document: DocumentNode, term: CouncilTerm, scene: LocalScene): LateStrategy | null {
  const vote = finalVote(document, scene);
  if (vote === null || vote.day.from <= term.yearAfter || vote.day.to > term.to) return null;
  // Made for the next council, however early.
  const begins = document.facts.period?.value.from ?? null;
  return begins !== null && begins > term.to ? null : { document, vote, term };
}
