import { formatDate } from '../../core/format-date.ts';
import { compareText } from '../../core/place.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { isVote, sharesOf } from '../../graph/queries/deadline.ts';
import { isDraft } from '../../graph/queries/lifecycle.ts';
import { isOpenPoint, needsNoWork, openVotes } from '../../graph/queries/open-votes.ts';
import { rememberForScene, type Scene } from '../../graph/queries/scene.ts';
import { isKnownBy } from '../../graph/queries/taking-up.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { documentsOf, inWhole, type Site } from '../site.ts';
import { followersOf } from './chain-steps.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';
import { tasksOf } from './tasks.ts';

/** Something that an elected body voted for besides the document itself. Plain data. */
export interface VoteLine {
  readonly link: NodeLink;
  readonly vote: { readonly body: string | null; readonly date: string | null; readonly case: string | null };
  readonly units: readonly UnitLink[];
  readonly deadline: string | null;
  readonly status: ItemStatus | null;
  readonly state: VoteState;
  readonly late: boolean;
  /** What follows it up; of more than a few the first. */
  readonly followers: readonly NodeLink[];
  readonly moreFollowers: number;
}

/** `open`: somebody has something left to do; `done`; `effect`: it took effect by itself; `past`: a newer one has taken it over, or nobody says. */
export type VoteState = 'open' | 'done' | 'effect' | 'past';

const mostFollowers = 4;

/** Every vedtakspunkt and verbalvedtak: what is still open first, by deadline; then the newest. */
export function voteLines(site: Site): readonly VoteLine[] {
  const late = new Set(tasksOf(site).flatMap((task) => (task.late ? [task.link.ref] : [])));
  return documentsOf(site)
    .filter((document) => isKnownBy(document, site.scene) && !isDraft(document))
    .flatMap((document) => document.items.filter((node) => isVote(node) && node.item.id !== ''))
    .map((node) => voteLine(node, late.has(node.ref), site))
    .toSorted(compareVotes);
}

function voteLine(node: ItemNode, late: boolean, site: Site): VoteLine {
  const { deadline, status, units } = site.facts(node);
  const followers = followersOf(node, site.scene);
  const state = stateOf(node, site);
  return {
    link: linkTo(node, site),
    vote: votedIn(node, site),
    units: units.map((unit) => linkToUnit(unit, site)),
    deadline,
    status: status as ItemStatus | null,
    state,
    late: late && state === 'open',
    followers: followers.slice(0, mostFollowers).map((one) => linkTo(one, site)),
    moreFollowers: Math.max(0, followers.length - mostFollowers),
  };
}

/** Its own vote, else that of its document. */
export function votedIn(node: ItemNode, site: Site): VoteLine['vote'] {
  const { vote } = node.item;
  const adopted = site.facts(node.document).adopted;
  if (vote === null) return { body: adopted?.body ?? null, date: adopted?.date ?? null, case: adopted?.case ?? null };
  return {
    body: vote.body?.value ?? null,
    date: vote.date && formatDate(vote.date.value),
    case: vote.caseNumber?.value ?? null,
  };
}

/** Open is what is open in the whole chain, and by what is shown. */
function stateOf(node: ItemNode, { scene, whole }: Site): VoteState {
  if (isOpen(node, scene) && isOpen(inWhole(node, whole), whole)) return 'open';
  if (sharesOf(node, scene).every(({ done }) => done)) return 'done';
  return needsNoWork(node, scene) ? 'effect' : 'past';
}

function isOpen(node: ItemNode, scene: Scene): boolean {
  return openItems(scene).has(node) || isOpenPoint(node, scene);
}

const openItems = rememberForScene((scene) => new Set(openVotes(scene).map(({ item }) => item)));

const order: readonly VoteState[] = ['open', 'done', 'past', 'effect'];

function compareVotes(a: VoteLine, b: VoteLine): number {
  return (
    order.indexOf(a.state) - order.indexOf(b.state) ||
    Number(b.late) - Number(a.late) ||
    (a.state === 'open' ? compareText(a.deadline ?? '9', b.deadline ?? '9') : 0) ||
    compareText(b.vote.date ?? '', a.vote.date ?? '') ||
    compareText(a.link.ref, b.link.ref)
  );
}
