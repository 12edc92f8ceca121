import { type Day, yearOf } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsOfType } from './documents-of-type.ts';
import { type FinalVote, finalVote } from './final-vote.ts';
import { isAdopting } from './lifecycle.ts';
import { isChange } from './is-change.ts';
import type { Scene } from './scene.ts';

/** An økonomiplan or a budget that was adopted when its first year had begun. */
export interface LateBudget {
  readonly document: DocumentNode;
  readonly type: string;
  readonly year: number;
  readonly vote: FinalVote;
}

/** The types that must be adopted before their first year. */
const types = ['økonomiplan', 'årsbudsjett'];

/** The first year that today's kommunelov holds for. */
const since = 2020;

/** The plans and budgets that came too late; a change of an adopted one comes when it must. */
export function lateBudgets(scene: Scene): readonly LateBudget[] {
  const found = new Map<DocumentNode, LateBudget>();
  for (const type of types)
    for (const document of documentsOfType(scene.graph, type)) {
      const late = lateAs(document, type, scene);
      if (late !== null && !found.has(document)) found.set(document, late);
    }
  return [...found.values()];
}

function lateAs(document: DocumentNode, type: string, scene: Scene): LateBudget | null {
  const { period, proceedings } = document.facts;
  const first = period?.value.from ?? null;
  const vote = finalVote(document, scene);
  if (first === null || vote === null || yearOf(first) < since || isChange(document)) return null;
  const newYear: Day = `${first.slice(0, 4)}-01-01`;
  if (vote.day.from < newYear) return null;
  const isOld = proceedings.some((step) => isAdopting(step) && step.date !== null && step.date.value.from < newYear);
  // One of that year was adopted before, or may have been: this is its change.
  if (isOld || documentsOfType(scene.graph, type).some((other) => precedes(other, document, newYear))) return null;
  return { document, type, year: yearOf(first), vote };
}

function precedes(other: DocumentNode, document: DocumentNode, newYear: Day): boolean {
  const { period, vote } = other.facts;
  if (other === document || period?.value.from?.slice(0, 4) !== newYear.slice(0, 4)) return false;
  return vote !== null && (vote.date === null || vote.date.value.from < newYear);
}
