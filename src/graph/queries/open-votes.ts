import { type Day, type DayRange, addDays } from '../../core/date.ts';
import { type ChainNode, type DocumentNode, type ItemNode } from '../graph.ts';
import { dependentsOf, withDependents } from './anchoring.ts';
import { isAssignment } from './assigned.ts';
import { blankFiles, missingTypes } from './blank-files.ts';
import { isVote, sharesOf } from './deadline.ts';
import { workPeriodOf } from './document-time.ts';
import { reportsOn } from './latest-report.ts';
import { adoptionDate, isAdopting, isDraft, isNotYetAdopted } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isStanding } from './superseded.ts';
import { isUnderWay } from './taking-up.ts';
import { unanchored } from './unanchored.ts';
import { unitPlans } from './unit-plans.ts';
import { unreadLinksInto } from './unread-links.ts';

/** What a vote needs to be carried out, by the key that states it. */
export type VoteNeed = 'ansvarlig' | 'frist' | 'status';

/** Something an elected body asked for that is not carried out as of the day. */
export interface OpenVote {
  readonly item: ItemNode;
  /** What neither it, a report on it nor an oppdrag that answers it says. */
  readonly lacks: readonly VoteNeed[];
  /** When it was voted; `null` where nobody knows. */
  readonly votedOn: DayRange | null;
}

/** Verbalvedtak hold until they are done, whatever became of their document; one that a newer item carries on is the newer one's. */
export const openVotes = rememberForScene((scene): readonly OpenVote[] =>
  scene.graph.items.flatMap((item) => {
    if (item.item.type !== 'verbalvedtak' || !isOpen(item, scene)) return [];
    return [{ item, lacks: lacksOf(item, scene), votedOn: votedOn(item) }];
  }),
);

/**
 * Open votes that no oppdrag, measure, plan or answer takes up some days after the vote; vedtakspunkter are among them where they
 * name who is to do something or by when. Those that nobody is named for are left out: that is told of them.
 */
export function unassignedVotes(scene: Scene, days: number): readonly OpenVote[] {
  if (hasBlankCarrier(scene)) return [];
  const points = scene.graph.items.filter((item) => isOpenPoint(item, scene));
  const votes = [...openVotes(scene), ...points.map((item) => ({ item, lacks: [], votedOn: votedOn(item) }))];
  const late = votes.filter(
    ({ item, lacks, votedOn: voted }) =>
      voted !== null &&
      addDays(voted.to, days) < scene.asOf &&
      !lacks.includes('ansvarlig') &&
      keepsCarriersOf(voted, scene) &&
      !isTakenUp(item, scene),
  );
  return withoutExplained(late, scene);
}

/** Whether a vedtakspunkt asks somebody for something that is not done as of the day. */
export function isOpenPoint(node: ItemNode, scene: Scene): boolean {
  return asksForSomething(node) && isOpen(node, scene);
}

function isOpen(node: ItemNode, scene: Scene): boolean {
  const { item, document, file } = node;
  if (item.id === '' || file.facts.recovered || document.facts.recovered) return false;
  if (document.facts.status?.value === 'opphevet' || isDraft(document) || !isVoted(node)) return false;
  if (isNotYetAdopted(document, scene.asOf) || (item.startsOn?.value.from ?? '') > scene.asOf) return false;
  const voted = votedOn(node);
  if (voted !== null && voted.from > scene.asOf) return false;
  return !isCarriedOn(node, scene) && !sharesOf(node, scene).every(({ done }) => done);
}

/** A vote that only recommends, puts off or turns down asks for nothing yet. */
function isVoted({ item, document }: ItemNode): boolean {
  const vote = item.vote ?? document.facts.vote;
  return vote === null || isAdopting(vote);
}

function votedOn({ item, document }: ItemNode): DayRange | null {
  return item.vote?.date?.value ?? adoptionDate(document);
}

function isCarriedOn({ in: edges }: ItemNode, { asOf }: Scene): boolean {
  return edges.some(
    ({ relation, from }) =>
      (relation === 'viderefører' || relation === 'erstatter') &&
      from.kind === 'item' &&
      isStanding(from.document, asOf),
  );
}

function lacksOf(node: ItemNode, scene: Scene): readonly VoteNeed[] {
  const { item } = node;
  const followers = followersOf(node, scene);
  const reports = reportsOn(node, scene.asOf);
  const known: Readonly<Record<VoteNeed, boolean>> = {
    ansvarlig: item.responsible !== null || followers.some(hasUnit),
    frist:
      item.deadline !== null ||
      reports.some(({ line }) => line.newDeadline !== null) ||
      followers.some((follower) => sharesOf(follower, scene).some(({ deadline }) => deadline !== null)),
    status:
      item.status !== null ||
      reports.some(({ line }) => line.status !== null) ||
      followers.some((follower) => sharesOf(follower, scene).some(({ status }) => status !== null)),
  };
  return (['ansvarlig', 'frist', 'status'] as const).filter((key) => !known[key] && !item.unreadable.has(key));
}

/** Oppdrag and measures that answer a vote, in documents that count as of the day. */
function followersOf(node: ItemNode, scene: Scene): readonly ItemNode[] {
  return dependentsOf(node, scene).filter(
    (other): other is ItemNode => other.kind === 'item' && isUnderWay(other.document, scene),
  );
}

function hasUnit({ item, document }: ItemNode): boolean {
  return item.responsible !== null || item.recipients.length > 0 || document.facts.units.length > 0;
}

/** Points of a vote that take effect by themselves (the tax rate): nobody is to do anything, and nobody says how it goes. */
export function needsNoWork(node: ItemNode, scene: Scene): boolean {
  if (node.item.type !== 'vedtakspunkt' || asksForSomething(node)) return false;
  return sharesOf(node, scene).every(({ status, deadline }) => status === null && deadline === null);
}

function asksForSomething({ item }: ItemNode): boolean {
  return item.type === 'vedtakspunkt' && (item.responsible !== null || item.deadline !== null);
}

/** Something that is no vote itself rests on it, or an answer is about it or what it stands in. */
function isTakenUp(node: ItemNode, scene: Scene): boolean {
  for (const other of withDependents([node], scene)) {
    if (other.kind === 'document' || (!isVote(other) && isUnderWay(other.document, scene))) return true;
  }
  for (let at: ChainNode | null = node; at !== null; at = at.kind === 'document' ? null : (at.parent ?? at.document))
    if (at.in.some(({ reference }) => reference.gjelderIn === 'svar' || reference.gjelderIn === 'planbehov'))
      return true;
  return false;
}

/** A year after a vote at the latest there is a letter or a unit plan that could take it up; older votes came before they were kept here. */
const longestWait = 366;

function keepsCarriersOf(voted: DayRange, scene: Scene): boolean {
  return carrierPeriods(scene).some(
    ({ from, to }) => (from === null || from <= addDays(voted.to, longestWait)) && (to === null || to >= voted.from),
  );
}

/** When the documents hold that give units something to do. */
const carrierPeriods = rememberForScene((scene): readonly { readonly from: Day | null; readonly to: Day | null }[] => {
  const plans = unitPlans(scene).unitsOf;
  const carries = (document: DocumentNode) => plans.has(document) || document.items.some(isAssignment);
  return scene.graph.documents
    .filter((document) => document.owner === document && isUnderWay(document, scene) && carries(document))
    .flatMap((document) => workPeriodOf(document) ?? []);
});

/** An empty file, or one that is missing, may hold the oppdrag. */
function hasBlankCarrier(scene: Scene): boolean {
  const holds = (type: string) => scene.plansystem.documentTypes.get(type)?.holds.includes('oppdrag') ?? false;
  return blankFiles(scene).some(({ type }) => type === null || holds(type)) || missingTypes(scene).some(holds);
}

/** Oppdrag without anchor and links that could not be read, which are told, may be what takes a vote up: each explains one. */
function withoutExplained(votes: readonly OpenVote[], scene: Scene): readonly OpenVote[] {
  if (votes.length === 0) return votes;
  const counts = new Map<DocumentNode, number>();
  for (const { item } of votes) counts.set(item.document, (counts.get(item.document) ?? 0) + 1);
  const loose = unanchored(scene).items.filter(isAssignment).length;
  return votes.filter(({ item }) => (counts.get(item.document) ?? 0) > loose + unreadLinksInto(scene)(item.document));
}
