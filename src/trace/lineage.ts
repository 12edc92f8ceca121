import type { Place } from '../core/place.ts';
import type { ChainNode, DocumentNode, Edge, ItemNode } from '../graph/graph.ts';
import { anchorsItems, isAnchoring } from '../graph/queries/anchoring.ts';
import { reportsOn } from '../graph/queries/latest-report.ts';
import { concerns, receiversOf } from '../graph/queries/receivers.ts';
import { type Scene, rememberForScene } from '../graph/queries/scene.ts';
import { isKnownBy } from '../graph/queries/taking-up.ts';
import type { Relation } from '../model/summary.ts';

/** A relation of the lineage: `from` states it, `to` is what it names. `nesting` is a child in its parent, or in a document that anchors its items. */
export interface Link {
  readonly from: ChainNode;
  readonly to: ChainNode;
  readonly relation: Relation | 'nesting';
  readonly at: Place;
  /** The stated relation; `null` for nesting. */
  readonly edge: Edge | null;
}

/** One direction of a lineage, in the order of the walk: nearest first. */
export interface Walk {
  /** What was found from each node that was walked on from. */
  readonly links: ReadonlyMap<ChainNode, readonly Link[]>;
  /** Nodes at the depth asked for, and how many links lead on from each. */
  readonly cut: ReadonlyMap<ChainNode, number>;
}

/** Where something comes from, what follows it up, and what it was and became. Cycles and shared ancestors are walked once. */
export interface Lineage {
  readonly subject: ChainNode;
  readonly up: Walk;
  readonly down: Walk;
  readonly earlier: Walk;
  readonly later: Walk;
}

/** Which ways to walk, and how many steps; `Infinity` for all. */
export interface Reach {
  readonly up: boolean;
  readonly down: boolean;
  readonly depth: number;
  /** How many steps down, where they are not as many as the other ways. */
  readonly depthDown?: number;
  /** How many links are followed from each node, and in all each way; the others are counted where they are cut. */
  readonly most?: { readonly fromEach: number; readonly inAll: number };
  /** What was reported is not of it: whoever asks tells it elsewhere. */
  readonly leavesOutReports?: boolean;
}

const inTime: ReadonlySet<string> = new Set(['viderefører', 'erstatter', 'endrer', 'forlenger']);
const unbounded = { fromEach: Infinity, inAll: Infinity };
const nowhere: Walk = { links: new Map(), cut: new Map() };

/** The lineage of a document or an item, in time linear in what is found. A chapter's is that of its document. */
export function lineageOf(node: ChainNode, scene: Scene, reach: Reach): Lineage {
  const { up, down, depth, depthDown = depth, most, leavesOutReports = false } = reach;
  const subject = whole(node);
  const both = up && down;
  const further = { depth, most };
  const inside = (at: ChainNode) => (at === subject ? linksWithin(at) : []);
  const below = (at: ChainNode) =>
    leavesOutReports ? linksDown(at, scene).filter((link) => !isReported(link)) : linksDown(at, scene);
  return {
    subject,
    up: up ? walk(subject, (at) => linksUp(at, scene), further) : nowhere,
    down: down ? walk(subject, (at) => [...inside(at), ...below(at)], { depth: depthDown, most }) : nowhere,
    earlier: both ? walk(subject, (at) => linksEarlier(at), further) : nowhere,
    later: both ? walk(subject, (at) => linksLater(at, scene), further) : nowhere,
  };
}

/** The node at the other end of a link. */
export function otherEnd(link: Link, node: ChainNode): ChainNode {
  return link.from === node ? link.to : link.from;
}

/** A report or an answer is the end of a thread: what rests on it is no follow-up of what it speaks of. */
export function isStatement({ edge }: Link): boolean {
  return edge?.reference.gjelderIn === 'rapport' || edge?.reference.gjelderIn === 'svar';
}

function isReported({ edge }: Link): boolean {
  return edge?.reference.gjelderIn === 'rapport';
}

function walk(
  subject: ChainNode,
  linksOf: (node: ChainNode) => readonly Link[],
  { depth, most = unbounded }: { readonly depth: number; readonly most: Reach['most'] },
): Walk {
  const links = new Map<ChainNode, readonly Link[]>();
  const cut = new Map<ChainNode, number>();
  let room = most.inAll;
  let level: ReadonlySet<ChainNode> = new Set([subject]);
  for (let steps = 0; level.size > 0; steps++) {
    const next = new Set<ChainNode>();
    for (const node of level) {
      const found = linksOf(node);
      if (steps >= depth) {
        if (found.length > 0) cut.set(node, found.length);
        continue;
      }
      const followed = found.slice(0, Math.max(0, Math.min(most.fromEach, room)));
      room -= followed.length;
      if (followed.length < found.length) cut.set(node, found.length - followed.length);
      links.set(node, followed);
      for (const link of followed) if (!isStatement(link)) next.add(otherEnd(link, node));
    }
    for (const node of next) if (links.has(node)) next.delete(node);
    level = next;
  }
  return { links, cut };
}

/** What a node rests on: the relations that anchor it, what it stands in, the planbehov that ordered a document. */
function linksUp(node: ChainNode, scene: Scene): readonly Link[] {
  if (node.kind === 'document') {
    const stated = filesOf(node).flatMap(({ out }) => out.filter((edge) => isBasis(edge)).map(linkOf));
    return unlike([...stated, ...namedBy(node).filter(isNeed).map(linkOf)]);
  }
  const within = node.parent ?? (anchorsItems(node.document, scene) ? node.document : null);
  const nested = within === null ? [] : [nestedIn(node, within)];
  return unlike([...nested, ...node.out.filter((edge) => isBasis(edge)).map(linkOf)]);
}

/** What rests on a node, what it holds, and what was reported and answered about it, as far as it is known as of the day. */
export function linksDown(node: ChainNode, scene: Scene): readonly Link[] {
  const known = namedBy(node).filter((edge) => isKnownBy(documentOf(edge.from), scene));
  const dependents = known.filter((edge) => isBasis(edge)).map(linkOf);
  const answers = [...known.filter(isAnswer).map(linkOf), ...answersToAll(node, scene)];
  const reports = reportsOn(node, scene.asOf).map(({ edge }) => linkOf(edge));
  const held = node.kind === 'item' || anchorsItems(node, scene) ? linksWithin(node) : [];
  const ordered = node.out.filter(isNeed).map(linkOf);
  return unlike([...held, ...dependents, ...ordered, ...answers, ...reports]);
}

/** What a unit answers to a whole document, it answers to each oppdrag that the document gives it. */
function answersToAll(node: ChainNode, scene: Scene): readonly Link[] {
  if (node.kind === 'document' || node.item.recipients.length === 0) return [];
  const answers = answersToDocument(scene)(node.document);
  if (answers.length === 0) return [];
  const receivers = receiversOf(node, scene);
  const isTheirs = ({ from }: Edge) => {
    const units = documentOf(from).facts.units.map(({ value }) => value);
    return receivers.some((receiver) => concerns(units, receiver, scene));
  };
  return answers.filter(isTheirs).map(linkOf);
}

/** The answers to each document as a whole, found once for all its items. */
const answersToDocument = rememberForScene((scene) => {
  const known = new Map<DocumentNode, readonly Edge[]>();
  return (document: DocumentNode) => {
    const found =
      known.get(document) ??
      namedBy(document.owner).filter((edge) => isAnswer(edge) && isKnownBy(documentOf(edge.from), scene));
    known.set(document, found);
    return found;
  };
});

/** What stands nested in an item, or at the top of a document. */
function linksWithin(node: ChainNode): readonly Link[] {
  if (node.kind === 'item') return node.children.map((child) => nestedIn(child, node));
  return node.items.filter(({ parent }) => parent === null).map((item) => nestedIn(item, node));
}

function linksEarlier(node: ChainNode): readonly Link[] {
  return unlike(filesOf(node).flatMap(({ out }) => out.filter(isInTime).map(linkOf)));
}

function linksLater(node: ChainNode, scene: Scene): readonly Link[] {
  return unlike(
    namedBy(node)
      .filter((edge) => isInTime(edge) && isKnownBy(documentOf(edge.from), scene))
      .map(linkOf),
  );
}

function isBasis(edge: Edge): boolean {
  return !edge.guessed && (isAnchoring(edge) || edge.relation === 'del_av');
}

function isAnswer({ reference }: Edge): boolean {
  return reference.gjelderIn === 'svar';
}

function isNeed({ reference, guessed }: Edge): boolean {
  return !guessed && reference.gjelderIn === 'planbehov';
}

function isInTime({ relation, guessed }: Edge): boolean {
  return !guessed && inTime.has(relation);
}

function linkOf(edge: Edge): Link {
  return { from: whole(edge.from), to: whole(edge.to), relation: edge.relation, at: edge.at, edge };
}

function nestedIn(child: ItemNode, within: ChainNode): Link {
  return { from: child, to: within, relation: 'nesting', at: child.place, edge: null };
}

/** A reference that is stated twice, or by two chapters, is one link. One of a document to itself (a chapter's `del_av`) is none. */
function unlike(links: readonly Link[]): readonly Link[] {
  const seen = new Map<ChainNode, Map<ChainNode, Set<string>>>();
  return links.filter(({ from, to, relation, edge }) => {
    if (from === to) return false;
    const byTarget = seen.get(from) ?? new Map<ChainNode, Set<string>>();
    seen.set(from, byTarget);
    const kinds = byTarget.get(to) ?? new Set<string>();
    byTarget.set(to, kinds);
    const kind = `${relation} ${edge?.reference.gjelderIn === 'rapport' ? edge.at.span.start : ''}`;
    return !kinds.has(kind) && kinds.add(kind);
  });
}

/** A document with its chapters: what they state, it states. */
function filesOf(node: ChainNode): readonly ChainNode[] {
  return node.kind === 'document' ? [node, ...node.chapters] : [node];
}

function namedBy(node: ChainNode): readonly Edge[] {
  return filesOf(node).flatMap((file) => file.in);
}

/** A chapter stands for its document. */
function whole(node: ChainNode): ChainNode {
  return node.kind === 'document' ? node.owner : node;
}

function documentOf(node: ChainNode): DocumentNode {
  return node.kind === 'document' ? node.owner : node.document;
}
