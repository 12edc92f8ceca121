import { type Day, type DayRange, addDays } from '../../core/date.ts';
import type { Place, Spanned } from '../../core/place.ts';
import type { Vote } from '../../model/summary.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { statedVotes } from './stated-votes.ts';

/** Something that has happened on a day, as the files state it. */
export interface DatedFact {
  readonly kind: 'vote' | 'proposal' | 'treatment' | 'approval' | 'completion' | 'report';
  readonly day: DayRange;
  readonly at: Place;
  readonly ref: string;
}

/** What is dated after this day is no plan but a slip of the pen: more than a year ahead. */
export function latestLikely(asOf: Day): Day {
  return addDays(asOf, 366);
}

/** The dates of every vote, approval, completed item and report line. */
export function* datedFacts(graph: Graph): Iterable<DatedFact> {
  for (const { vote, path, ref } of statedVotes(graph))
    if (vote.date !== null) yield fact(kindOf(vote), vote.date, path, ref);
  for (const file of graph.documents) if (!file.facts.recovered) yield* factsOfFile(file);
  for (const node of graph.items) {
    const { doneOn } = node.item;
    if (doneOn !== null) yield fact('completion', doneOn, node.file.summary.path, node.ref);
  }
}

function kindOf({ outcome }: Vote): DatedFact['kind'] {
  if (outcome?.value === 'innstilling') return 'proposal';
  return outcome === null || outcome.value === 'vedtatt' ? 'vote' : 'treatment';
}

function* factsOfFile({ facts, summary, ref }: DocumentNode): Iterable<DatedFact> {
  const approved = facts.approval?.date ?? null;
  if (approved !== null) yield fact('approval', approved, summary.path, ref);
  for (const { date } of facts.reports) if (date !== null) yield fact('report', date, summary.path, ref);
}

function fact(kind: DatedFact['kind'], { value, at }: Spanned<DayRange>, path: string, ref: string): DatedFact {
  return { kind, day: value, at: { path, span: at }, ref };
}
