import { appendTo } from '../../core/append-to.ts';
import { formatDate } from '../../core/format-date.ts';
import { type Place, comparePlaces } from '../../core/place.ts';
import type { Vote } from '../../model/summary.ts';
import type { DocumentNode } from '../graph.ts';
import { contradictsDate } from './case-number.ts';
import {
  areSameDay,
  bodyAndCase,
  haveOtherCases,
  haveOtherDates,
  haveSameCase,
  isSameBody,
  mayShareDay,
} from './compare-votes.ts';
import { isAdopting } from './lifecycle.ts';
import type { Scene } from './scene.ts';
import { type StatedVote, statedVotes } from './stated-votes.ts';

/** Two statements of one vote that disagree: the later by place, or the one that most others speak against, is `wrong`. */
export interface VoteConflict {
  readonly differs: 'date' | 'case' | 'outcome';
  readonly wrong: Differing;
  readonly other: Differing;
}

/** What one of the two says. */
interface Differing {
  readonly text: string;
  readonly at: Place;
  readonly ref: string;
}

type Difference = VoteConflict['differs'];

/** Outcomes of a vote that did not adopt what was voted on. */
const refusals: ReadonlySet<string> = new Set(['avvist', 'utsatt', 'tilbakesendt']);

/**
 * Statements of one vote that disagree, each place once: `vedtak` and `behandling` of a document, a chapter and the
 * document it carries on, and votes anywhere that name the same body and case but another date or, of documents, outcome. Votes of a body with
 * other dates and other case numbers are other votes; one whose case number contradicts its own date is told elsewhere.
 */
export function voteConflicts(scene: Scene): readonly VoteConflict[] {
  const votes = [...statedVotes(scene.graph)].filter(({ vote }) => !contradictsDate(vote));
  const found = [...conflictsWithin(votes, scene), ...conflictsOfCases(votes, scene)];
  const told = new Set<string>();
  return found.filter(({ wrong: { at } }) => {
    const place = `${at.path} ${at.span.start}`;
    return !told.has(place) && told.add(place);
  });
}

/** A document's deciding vote against what its `behandling` and its chapters say of it. */
function* conflictsWithin(votes: readonly StatedVote[], scene: Scene): Iterable<VoteConflict> {
  for (const [document, stated] of byDocument(votes)) {
    const deciding = stated.find(({ statedIn, path }) => statedIn === 'vedtak' && path === document.summary.path);
    if (deciding === undefined || !isAdopting(deciding.vote)) continue;
    const others = stated.filter((other) => other !== deciding && isSameBody(deciding.vote, other.vote, scene));
    const isConfirmed = others.some(({ vote }) => isAdopting(vote) && mayShareDay(deciding.vote, vote));
    for (const other of others) {
      const differs = difference(deciding.vote, other, isConfirmed);
      if (differs !== null) yield inOrder(differs, deciding, other);
    }
  }
}

function byDocument(votes: readonly StatedVote[]): ReadonlyMap<DocumentNode, readonly StatedVote[]> {
  const found = new Map<DocumentNode, StatedVote[]>();
  for (const vote of votes) {
    if (vote.statedIn !== 'item') appendTo(found, vote.document, vote);
  }
  return found;
}

/** How another statement disagrees with the deciding vote; a step of `behandling` is the same vote only where it says `vedtatt`. */
function difference(deciding: Vote, { vote: other, statedIn }: StatedVote, isConfirmed: boolean): Difference | null {
  const otherCases = haveOtherCases(deciding, other);
  if (!isAdopting(other)) return !otherCases && areSameDay(deciding, other) ? 'outcome' : null;
  if (statedIn === 'behandling' && other.outcome === null) return null;
  if (haveOtherDates(deciding, other)) {
    const isOtherVote = otherCases || (isConfirmed && !haveSameCase(deciding, other));
    return isOtherVote ? null : 'date';
  }
  return otherCases && areSameDay(deciding, other) ? 'case' : null;
}

/** One case of one body is decided on one day, and in one way. */
function* conflictsOfCases(votes: readonly StatedVote[], scene: Scene): Iterable<VoteConflict> {
  const cases = new Map<string, StatedVote[]>();
  for (const stated of votes) {
    const key = stated.vote.date === null ? null : bodyAndCase(stated.vote, scene);
    if (key !== null) appendTo(cases, key, stated);
  }
  for (const stated of cases.values()) {
    if (stated.length < 2) continue;
    stated.sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
    yield* otherDates(stated.filter(({ vote }) => isAdopting(vote) || vote.outcome?.value === 'tatt-til-orientering'));
    yield* otherOutcomes(stated.filter(({ statedIn }) => statedIn === 'vedtak'));
  }
}

/** The day that most statements of a case name is right. */
function* otherDates(stated: readonly StatedVote[]): Iterable<VoteConflict> {
  const right = mostStated(stated);
  for (const other of stated) {
    if (right !== undefined && haveOtherDates(right.vote, other.vote)) yield conflict('date', other, right);
  }
}

/** The documents of a case of which some say that it was adopted, others that it was not; the fewer are wrong, of as many the later. */
function* otherOutcomes(stated: readonly StatedVote[]): Iterable<VoteConflict> {
  const adopting = stated.filter(({ vote }) => isAdopting(vote));
  const refusing = stated.filter(({ vote }) => refusals.has(vote.outcome?.value ?? ''));
  const isAsMany = adopting.length === refusing.length;
  const [fewer, more] = adopting.length < refusing.length ? [adopting, refusing] : [refusing, adopting];
  for (const one of fewer) {
    const other = more.find(({ vote, document }) => document !== one.document && mayShareDay(vote, one.vote));
    if (other !== undefined) yield isAsMany ? inOrder('outcome', one, other) : conflict('outcome', one, other);
  }
}

function mostStated(stated: readonly StatedVote[]): StatedVote | undefined {
  const byDate = new Map<string, StatedVote[]>();
  for (const one of stated) appendTo(byDate, `${one.vote.date?.value.from} ${one.vote.date?.value.to}`, one);
  const groups = [...byDate.values()];
  const support = (one: StatedVote) =>
    groups.reduce((sum, same) => sum + (same[0] && mayShareDay(one.vote, same[0].vote) ? same.length : 0), 0);
  let best = stated[0];
  for (const [one] of groups) if (one && best && support(one) > support(best)) best = one;
  return best;
}

function inOrder(differs: Difference, a: StatedVote, b: StatedVote): VoteConflict {
  return comparePlaces(placeOf(a), placeOf(b)) < 0 ? conflict(differs, b, a) : conflict(differs, a, b);
}

function conflict(differs: Difference, wrong: StatedVote, other: StatedVote): VoteConflict {
  return { differs, wrong: sideOf(wrong, differs), other: sideOf(other, differs) };
}

function sideOf(stated: StatedVote, differs: Difference): Differing {
  const { path, ref, vote } = stated;
  const { date, caseNumber, outcome, body } = vote;
  const value = differs === 'date' ? date : differs === 'case' ? caseNumber : outcome;
  const text =
    differs === 'date' ? formatted(vote) : differs === 'case' ? caseNumber?.value : (outcome?.value ?? 'vedtatt');
  return { text: text ?? '', at: { path, span: value?.at ?? body?.at ?? vote.at }, ref };
}

function formatted({ date }: Vote): string {
  return date === null ? '' : formatDate(date.value);
}

function placeOf({ path, vote }: StatedVote): Place {
  return { path, span: vote.at };
}
