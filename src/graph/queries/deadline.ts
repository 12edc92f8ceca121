import type { DayRange } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { bottomUp } from '../bottom-up.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { dependentsOf } from './anchoring.ts';
import { isSlip } from './dated-facts.ts';
import { type Report, reportsOn } from './latest-report.ts';
import { isPlanNeedMet } from './plan-need.ts';
import { type Receiver, concerns, receiversOf, speaksFor } from './receivers.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isUnderWay } from './taking-up.ts';

/** A deadline as it stands as of the day. */
export interface Deadline {
  readonly day: DayRange;
  /** The `ny_frist` of the report that moved it, else the `frist` of the recipient or the item. */
  readonly at: Place;
  /** Where the deadline that a report moved is stated. */
  readonly original: Place | null;
  /** The report that moved it. */
  readonly report: Report | null;
}

/** What one recipient has of an item: its deadline and whether it is done. */
export interface Share {
  readonly receiver: Receiver;
  readonly deadline: Deadline | null;
  readonly done: boolean;
  /** All that is anchored in it there is done, whatever is said of the item itself. */
  readonly isWorkDone: boolean;
  readonly status: CurrentStatus | null;
}

/** How it goes with an item as of the day: what the newest report says, else the item itself (`report` is `null`). */
export interface CurrentStatus {
  readonly value: ItemStatus;
  readonly report: Report | null;
}

/** What every recipient has of an item as of the day; an item without `mottakere` has one share for all. */
export function sharesOf(item: ItemNode, scene: Scene): readonly Share[] {
  return bottomUp(item, sharesByItem(scene), {
    below: (node) => itemsBelow(node, scene),
    compute: (node) => receiversOf(node, scene).map((receiver) => shareOf(node, receiver, scene)),
  });
}

/** Items anchored in an item by documents that count, as of the day. */
export function itemsBelow(item: ItemNode, scene: Scene): readonly ItemNode[] {
  return dependentsOf(item, scene)
    .filter(isItem)
    .filter(({ document }) => isUnderWay(document, scene));
}

/** Whether an item below another is a receiver's work: its plan is the receiver's, or the receiver answers for it. */
export function isWorkOf(item: ItemNode, receiver: Receiver, scene: Scene): boolean {
  const { units } = item.document.facts;
  const responsible = item.item.responsible?.value;
  if (units.length > 0 || responsible === undefined)
    return concerns(
      units.map(({ value }) => value),
      receiver,
      scene,
    );
  return scene.graph.organisation?.units.has(responsible) === true ? concerns([responsible], receiver, scene) : true;
}

/** Something under `rapport` could not be read. */
export function mayHideReports(document: DocumentNode): boolean {
  return [document, ...document.chapters].some(({ facts }) => facts.unreadable.has('rapport'));
}

/** A status after which nothing more is to be done. */
function isDoneStatus(status: ItemStatus | undefined): boolean {
  return status === 'fullført' || status === 'avsluttet' || status === 'utgår';
}

const sharesByItem = rememberForScene((): Map<ItemNode, readonly Share[]> => new Map());

function shareOf(item: ItemNode, receiver: Receiver, scene: Scene): Share {
  const all = reportsOn(item, scene.asOf);
  const reports = all.filter(({ unit }) => speaksFor(unit, receiver, scene));
  const status = reportedStatus(reports) ?? ownStatus(item, scene);
  const isWorkDone = isAllDoneBelow(item, receiver, scene);
  // What the council has heard of its own vote holds until it hears something else.
  const isReportedOpen = isVote(item) && status !== null && status.report !== null;
  const done =
    isDoneStatus(status?.value) ||
    isUnclear(item, reports) ||
    (reports.length === 0 && all.some(({ unit }) => isUnknown(unit, scene))) ||
    isPlanNeedMet(item, scene) ||
    isAnswered(item, receiver, scene) ||
    (isWorkDone && !isReportedOpen);
  return { receiver, deadline: deadlineOf(item, receiver, reports), done, isWorkDone, status };
}

/** Something that an elected body voted, and not what somebody made of it. */
export function isVote({ item }: ItemNode): boolean {
  return item.type === 'verbalvedtak' || item.type === 'vedtakspunkt';
}

function reportedStatus(reports: readonly Report[]): CurrentStatus | null {
  const report = reports.find(({ line }) => line.status !== null);
  return report?.line.status ? { value: report.line.status.value, report } : null;
}

function ownStatus({ item, document }: ItemNode, scene: Scene): CurrentStatus | null {
  const doneOn = item.doneOn?.value ?? null;
  // A date that is a slip, which is told, unsays nothing.
  const isLater = doneOn !== null && doneOn.from > scene.asOf && !isSlip(doneOn, document, scene);
  if (item.status === null || isLater) return null;
  return { value: item.status.value, report: null };
}

function deadlineOf(node: ItemNode, receiver: Receiver, reports: readonly Report[]): Deadline | null {
  const path = node.file.summary.path;
  const stated = receiver.deadline ?? node.item.deadline;
  const original = stated === null ? null : { path, span: stated.at };
  const report = reports.find(({ line }) => line.newDeadline !== null) ?? null;
  const moved = report?.line.newDeadline ?? null;
  if (report !== null && moved !== null)
    return { day: moved.value, at: { path: report.at.path, span: moved.at }, original, report };
  if (stated === null || original === null) return null;
  return { day: stated.value, at: original, original: null, report: null };
}

/**
 * A status that could not be read, a report that may be about the item, or a file that did not parse and speaks of it:
 * nobody can say it is not done.
 */
function isUnclear(node: ItemNode, reports: readonly Report[]): boolean {
  if (reports.some(({ line, document }) => line.status === null && mayHideReports(document))) return true;
  if (node.in.some(({ guessed, reference }) => guessed && reference.gjelderIn === 'rapport')) return true;
  const files = node.in.map(({ from }) => (from.kind === 'item' ? from.file : from));
  return [node.file, ...files].some(({ facts }) => facts.recovered) || node.item.unreadable.has('status');
}

/** A report for a unit that the organisation does not know, or of which nothing is known, may be anybody's. */
function isUnknown(unit: string | null, { graph }: Scene): boolean {
  return unit !== null && graph.organisation?.units.has(unit) !== true;
}

/** A `svar` other than `utsatt` stands: about the item, what it is nested in, or its document. */
function isAnswered(item: ItemNode, receiver: Receiver, scene: Scene): boolean {
  const settled = settlingAnswers(scene);
  if (settled.size === 0) return false;
  for (let at: ChainNode | null = item; at !== null; at = at.kind === 'document' ? null : (at.parent ?? at.document)) {
    if (settled.get(at)?.some((units) => concerns(units, receiver, scene)) === true) return true;
  }
  return false;
}

/** What is answered with something else than `utsatt` by documents that count, and in the name of which units. */
const settlingAnswers = rememberForScene((scene): ReadonlyMap<ChainNode, readonly (readonly string[])[]> => {
  const found = new Map<ChainNode, (readonly string[])[]>();
  for (const file of scene.graph.documents) {
    if (file.facts.answers.length === 0 || !isUnderWay(file.owner, scene)) continue;
    const { references, document } = file.summary;
    const put = new Set(
      document.answers.filter(({ answer }) => answer === 'utsatt').map((at) => references[at.reference]),
    );
    const units = file.owner.facts.units.map(({ value }) => value);
    for (const { reference, to } of file.out) {
      if (reference.gjelderIn !== 'svar' || put.has(reference)) continue;
      found.set(to, [...(found.get(to) ?? []), units]);
    }
  }
  return found;
});

/** All that is anchored in the item there is done. An item that only a guess ties to it may help, never hinder. */
function isAllDoneBelow(item: ItemNode, receiver: Receiver, scene: Scene): boolean {
  const known = sharesByItem(scene);
  const below = itemsBelow(item, scene).filter((node) => isWorkOf(node, receiver, scene));
  const isDone = (node: ItemNode) => (known.get(node) ?? [{ done: false }]).every(({ done }) => done);
  const certain = below.filter((node) => isDone(node) || isSurelyBelow(node, item));
  return certain.length > 0 && certain.every(isDone);
}

function isSurelyBelow(node: ItemNode, item: ItemNode): boolean {
  return node.parent === item || node.out.some((edge) => edge.to === item && !edge.guessed);
}

function isItem(node: ChainNode): node is ItemNode {
  return node.kind === 'item';
}
