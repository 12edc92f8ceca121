import type { DayRange } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { isAdopting, isDraft } from './lifecycle.ts';
import type { Scene } from './scene.ts';
import { isStanding } from './superseded.ts';
import { wrongBody } from './wrong-body.ts';

/** The vote by which a document was adopted, on days that are known. */
export interface FinalVote {
  readonly day: DayRange;
  readonly at: Place;
}

/**
 * The dated vote in favour of a document, by a body that may adopt it, made by the as-of date; `null` for drafts, for what
 * is replaced or repealed, and where anything about it could not be read or is not known: no law is held against that.
 */
export function finalVote(document: DocumentNode, scene: Scene): FinalVote | null {
  const { facts, summary } = document;
  const { vote } = facts;
  if (vote === null || vote.date === null || !isAdopting(vote) || !isJudged(document, scene)) return null;
  if (facts.unreadable.has('vedtak') || vote.date.value.to > scene.asOf) return null;
  if (wrongBody(document, scene) !== null) return null;
  return { day: vote.date.value, at: { path: summary.path, span: vote.date.at } };
}

/** Whether rules of law look at a document at all: a whole file, no chapter, no draft, neither replaced nor of the time to come. */
export function isJudged(document: DocumentNode, { asOf }: Scene): boolean {
  const { facts, owner } = document;
  if (facts.recovered || owner !== document || facts.unreadable.has('status')) return false;
  return !isDraft(document) && isStanding(document, asOf);
}
