import { addMonths } from '../../core/date.ts';
import { bottomUp } from '../bottom-up.ts';
import type { DocumentNode, Edge, ItemNode } from '../graph.ts';
import { type Share, isWorkOf, itemsBelow, mayHideReports, sharesOf } from './deadline.ts';
import { isMoved, isUnderMoved } from './moved.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { heldUntil, isStanding } from './superseded.ts';
import { unreadLinksInto } from './unread-links.ts';

/** What is late of an item, by recipient, apart from what an item below it is late with. */
export type Late = readonly Share[];

/**
 * Items whose deadline has passed without their being done, by path and reading order. Counted are documents that hold as
 * of the day or held until at most so many months before. An item above a late one is not late for that recipient:
 * the cause is told below. Nor is one late while a report has given a new day to all that is left to do below it (save
 * for a vote of the council), or to the oppdrag that it answers: the delay is told there.
 */
export function overdueItems(scene: Scene, months: number): ReadonlyMap<ItemNode, Late> {
  const documents = new Map<DocumentNode, boolean>();
  const counts = (document: DocumentNode) => {
    const known = documents.get(document) ?? countsFor(document, scene, months);
    documents.set(document, known);
    return known;
  };
  const states = new Map<ItemNode, State>();
  const below = (node: ItemNode) => itemsBelow(node, scene);
  const compute = (node: ItemNode) => stateOf(node, counts(node.document), states, scene);
  const found = new Map<ItemNode, Late>();
  for (const item of scene.graph.items) {
    if (!mayBeLate(item, scene) || !counts(item.document)) continue;
    const { late } = bottomUp(item, states, { below, compute });
    if (late.length > 0) found.set(item, late);
  }
  return withoutUnheard(found, scene);
}

/** Takes out the late items of a document of which no more are late than there are links and reports that could not be read. */
function withoutUnheard(found: ReadonlyMap<ItemNode, Late>, scene: Scene): ReadonlyMap<ItemNode, Late> {
  const counts = new Map<DocumentNode, number>();
  for (const { document } of found.keys()) counts.set(document, (counts.get(document) ?? 0) + 1);
  const kept = [...counts].filter(([document, count]) => count > unheardOf(document, scene));
  const documents = new Set(kept.map(([document]) => document));
  return new Map([...found].filter(([{ document }]) => documents.has(document)));
}

function unheardOf(document: DocumentNode, scene: Scene): number {
  const reports = unreadReports(scene).filter(({ about }) => about.size === 0 || about.has(document));
  return reports.reduce((sum, { lines }) => sum + lines, unreadLinksInto(scene)(document));
}

/** Reports with lines that could not be read: how many at least, and which documents the others are about. */
const unreadReports = rememberForScene(({ graph }) =>
  graph.documents
    .filter((file) => mayHideReports(file))
    .map((file) => ({
      lines: file.facts.reports.length === 0 ? Infinity : 1,
      about: new Set(file.out.filter(isReport).map(({ to }) => (to.kind === 'item' ? to.document : to.owner))),
    })),
);

interface State {
  readonly late: Late;
  /** It or something below it is late. */
  readonly isCause: boolean;
  /** A report has given a new day, not passed yet, to all that is left to do of it. */
  readonly isMoved: boolean;
}

function stateOf(node: ItemNode, counts: boolean, states: ReadonlyMap<ItemNode, State>, scene: Scene): State {
  const below = itemsBelow(node, scene);
  const causes = below.filter((item) => states.get(item)?.isCause === true);
  const open = dueShares(sharesOf(node, scene)).filter(({ done, isWorkDone }) => !done && !isWorkDone);
  const isWaiting = ({ receiver }: Share) => {
    // To the council it is said of its vote itself.
    if (node.item.type === 'verbalvedtak') return false;
    const left = below.filter((item) => !isDone(item, scene) && isWorkOf(item, receiver, scene));
    return left.length > 0 && left.every((item) => states.get(item)?.isMoved === true);
  };
  const unmoved = open.filter(
    (share) => !isMoved(share, scene) && !isUnderMoved(node, share, scene) && !isWaiting(share),
  );
  const isCausedBelow = ({ receiver }: Share) => causes.some((cause) => isWorkOf(cause, receiver, scene));
  const late =
    counts && mayBeLate(node, scene) ? unmoved.filter((share) => isLate(share, scene) && !isCausedBelow(share)) : [];
  return {
    late,
    isCause: late.length > 0 || causes.length > 0,
    isMoved: open.length > 0 && unmoved.length === 0,
  };
}

function isDone(item: ItemNode, scene: Scene): boolean {
  return sharesOf(item, scene).every(({ done }) => done);
}

/** Who only contributes is asked where it has a deadline of its own, or where nobody has the main part. */
function dueShares(shares: readonly Share[]): readonly Share[] {
  const main = shares.filter(({ receiver }) => !receiver.contributes || receiver.deadline !== null);
  return main.length > 0 ? main : shares;
}

function isLate({ deadline }: Share, { asOf }: Scene): boolean {
  return deadline !== null && deadline.day.to < asOf;
}

/** A quick look: some deadline has passed, or a report may have set one. */
function mayBeLate(node: ItemNode, { asOf }: Scene): boolean {
  const { item } = node;
  const stated = [item.deadline, ...item.recipients.map(({ deadline }) => deadline)];
  if (item.unreadable.has('frist') || node.file.facts.recovered) return false;
  if (!stated.some((deadline) => deadline !== null && deadline.value.to < asOf) && !isReported(node)) return false;
  return !isTakenOver(node, asOf);
}

function isReported({ in: edges }: ItemNode): boolean {
  return edges.some(isReport);
}

function isReport({ reference }: Edge): boolean {
  return reference.gjelderIn === 'rapport';
}

/** A newer item carries it on or replaces it, so that its deadline is the newer one's. */
export function isTakenOver({ in: edges }: ItemNode, asOf: Scene['asOf']): boolean {
  return edges.some(
    ({ relation, from }) =>
      (relation === 'viderefører' || relation === 'erstatter') &&
      from.kind === 'item' &&
      isStanding(from.document, asOf),
  );
}

function countsFor(document: DocumentNode, scene: Scene, months: number): boolean {
  // A chapter whose document is not there: what reports say of it names that document.
  if (document.facts.recovered || document.facts.type === 'del' || !isStanding(document, scene.asOf)) return false;
  const until = heldUntil(document, scene);
  return until === null || addMonths(until, months) >= scene.asOf;
}
