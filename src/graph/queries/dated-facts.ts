import { type Day, type DayRange, addDays } from '../../core/date.ts';
import type { Place, Spanned } from '../../core/place.ts';
import type { Vote } from '../../model/summary.ts';
import type { DocumentNode, Graph } from '../graph.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { statedVotes } from './stated-votes.ts';

/** Something that has happened on a day, as the files state it. */
export interface DatedFact {
  readonly kind: 'vote' | 'proposal' | 'treatment' | 'approval' | 'completion' | 'report';
  readonly day: DayRange;
  readonly at: Place;
  readonly ref: string;
  /** The document it is stated of. */
  readonly document: DocumentNode;
}

/** What is dated further ahead than this is no plan but a slip of the pen. */
const aYear = 366;

/**
 * Whether a date of something in a document must be a slip of the pen: more than a year after the as-of date. Of an as-of date
 * long ago much is still to come, so a date is believed that follows within a year on another decision here, or that belongs
 * to a document whose whole time lies ahead.
 */
export function isSlip(day: DayRange, document: DocumentNode, scene: Scene): boolean {
  if (day.from <= addDays(scene.asOf, aYear) || isOfTimeAhead(day, document, scene.asOf)) return false;
  return day.from > lastLikelyDay(scene);
}

function isOfTimeAhead(day: DayRange, { facts }: DocumentNode, asOf: Day): boolean {
  const { from = null, to = null } = facts.period?.value ?? {};
  return from !== null && from > asOf && day.from <= addDays(to ?? from, aYear);
}

/** A year after the last of the decisions that follow on the as-of date with never more than a year between them. */
const lastLikelyDay = rememberForScene(({ graph, asOf }): Day => {
  const decisions = [...datedFacts(graph)].filter(({ kind }) => kind !== 'completion' && kind !== 'report');
  let last = addDays(asOf, aYear);
  for (const day of decisions.map((one) => one.day.from).sort()) {
    if (day > last) return last;
    if (day > asOf) last = addDays(day, aYear);
  }
  return last;
});

/** The dates of every vote, approval, completed item and report line. */
export function* datedFacts(graph: Graph): Iterable<DatedFact> {
  for (const { vote, document, path, ref } of statedVotes(graph))
    if (vote.date !== null) yield fact(kindOf(vote), vote.date, { document, path, ref });
  for (const file of graph.documents) if (!file.facts.recovered) yield* factsOfFile(file);
  for (const node of graph.items) {
    const { doneOn } = node.item;
    const { document, file, ref } = node;
    if (doneOn !== null) yield fact('completion', doneOn, { document, path: file.summary.path, ref });
  }
}

function kindOf({ outcome }: Vote): DatedFact['kind'] {
  if (outcome?.value === 'innstilling') return 'proposal';
  return outcome === null || outcome.value === 'vedtatt' ? 'vote' : 'treatment';
}

function* factsOfFile({ facts, summary, ref, owner }: DocumentNode): Iterable<DatedFact> {
  const approved = facts.approval?.date ?? null;
  const where = { document: owner, path: summary.path, ref };
  if (approved !== null) yield fact('approval', approved, where);
  for (const { date } of facts.reports) if (date !== null) yield fact('report', date, where);
}

function fact(
  kind: DatedFact['kind'],
  { value, at }: Spanned<DayRange>,
  { document, path, ref }: { readonly document: DocumentNode; readonly path: string; readonly ref: string },
): DatedFact {
  return { kind, day: value, at: { path, span: at }, ref, document };
}
