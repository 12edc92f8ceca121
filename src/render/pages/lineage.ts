import type { Locale } from '../../config/settings.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { type Diagram, type DiagramEdge, diagramOf } from '../../trace/diagram.ts';
import { type Entry, type LaterEntry, outlineOf } from '../../trace/outline.ts';
import { type Speech, speechOf } from '../../trace/say.ts';
import { type Collapsed, collapse } from '../../trace/svg/collapse.ts';
import { numbersOf } from '../../trace/svg.ts';
import type { RecipientState, Trace } from '../../trace/trace.ts';
import type { DiagramNumbers } from '../../trace/view-words.ts';
import type { Site } from '../site.ts';
import { linkToUnit, type UnitLink } from './link.ts';

/** Where an item comes from and what follows it up: the same as a diagram and as lists. Plain data. */
export interface LineageView {
  readonly above: readonly Branch[];
  readonly below: readonly Branch[];
  /** Nothing branches off and nothing is missing: one line from the top of the chain to its end. */
  readonly isStraight: boolean;
  /** `null` where there is too little to draw, or the thread is straight and the list draws it. */
  readonly diagram: LineageDiagram | null;
}

export interface LineageDiagram extends Collapsed {
  readonly numbers: DiagramNumbers;
  /** Addresses of boxes by their ids. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A line of the list with what hangs below it. */
export interface Branch {
  /** Number, title and relation. */
  readonly text: string;
  readonly address: string | null;
  /** The type as people say it; `null` for what is no document or item. */
  readonly type: string | null;
  readonly units: readonly UnitLink[];
  readonly deadline: string | null;
  readonly status: RecipientState['status'];
  /** The thread is broken here. */
  readonly isBroken: boolean;
  /** What a recipient of an oppdrag has done with it. */
  readonly recipient: Recipient | null;
  /** The document it stands in with its vote, what somebody has said. */
  readonly notes: readonly string[];
  readonly below: readonly Branch[];
}

export interface Recipient extends Pick<RecipientState, 'contributes' | 'state'> {
  readonly unit: UnitLink;
  /** Nothing can be asked of it as of the day. */
  readonly isExcused: boolean;
}

/** So far, and so much, a page shows: one of a goal with thousands below it is as small as any. */
const reach = { depth: 12, depthDown: 3, most: { fromEach: 10, inAll: 30 }, leavesOutReports: true } as const;
const mostAtTop = 40;
const mostBelow = 6;
const mostBoxes = 16;
const fewestBoxes = 3;

/** The trace that an item's page is made from. */
export function traceForPage(node: ItemNode, site: Site): Trace {
  return site.trace(node, reach);
}

/** Lineage of the subject of a trace. */
export function lineageView(trace: Trace, site: Site): LineageView {
  const speech = speechFor(site.locale);
  const subject = trace.nodes.get(trace.subject);
  const branches = (direction: 'up' | 'down') =>
    branchesOf(outlineOf(trace, direction, speech), {
      most: mostAtTop,
      deadline: subject?.deadline ?? null,
      speech,
      site,
    });
  const above = branches('up');
  const below = branches('down');
  // What has become of it over the years is told apart.
  const nowhere = { edges: new Map(), cut: new Map() };
  const whole = diagramOf({ ...trace, earlier: nowhere, later: nowhere }, site.locale, speech);
  const isStraight = isPath(above) && isPath(below) && whole.edges.every(isPlain);
  return { above, below, isStraight, diagram: isStraight ? null : drawable(whole, speech, site) };
}

/** One thing, with at most one below it, and so on. */
function isPath([first, ...others]: readonly Branch[]): boolean {
  return first === undefined || (others.length === 0 && isPath(first.below));
}

/** That the lower rests on the upper, and nothing more. */
function isPlain({ kind, label }: DiagramEdge): boolean {
  return kind === 'basis' && label === null;
}

function drawable(whole: Diagram, speech: Speech, site: Site): LineageDiagram | null {
  if (whole.nodes.length < fewestBoxes) return null;
  const shown = collapse(whole, speech.words.diagram.group, mostBoxes);
  const addresses = shown.nodes.flatMap(({ id, node }) => {
    const address = node === null ? null : addressOf(node.ref, site);
    return address === null ? [] : [[id, address] as const];
  });
  return {
    ...shown,
    // What is answered stands in the list; said in the drawing, it would move the columns apart.
    edges: shown.edges.map((edge) => (edge.kind === 'statement' ? { ...edge, label: null } : edge)),
    numbers: { ...numbersOf(whole), grouped: shown.grouped },
    addresses: Object.fromEntries(addresses),
  };
}

interface Growing {
  readonly most: number;
  /** Of the oppdrag, for its recipients. */
  readonly deadline: string | null;
  readonly speech: Speech;
  readonly site: Site;
}

/** In reading order: what was shown before is only named after that. */
function branchesOf(entries: readonly LaterEntry[], growing: Growing): readonly Branch[] {
  const { most, speech } = growing;
  const shown = entries.length <= most + 1 ? entries : entries.slice(0, most);
  const branches = shown.map((later) => branchOf(later(), growing));
  const left = entries.length - shown.length;
  return left === 0 ? branches : [...branches, { ...noBranch, text: speech.words.more(left) }];
}

const noBranch: Branch = {
  text: '',
  address: null,
  type: null,
  units: [],
  deadline: null,
  status: null,
  isBroken: false,
  recipient: null,
  notes: [],
  below: [],
};

function branchOf(entry: Entry, growing: Growing): Branch {
  const { site } = growing;
  const { node, recipient = null } = entry;
  return {
    text: recipient === null ? entry.title : recipient.unit.name,
    address: node === null ? null : addressOf(node.ref, site),
    type: node?.typeName ?? null,
    units: (node?.units ?? []).map((unit) => linkToUnit(unit, site)),
    // A recipient's own is told where it is another.
    deadline: node === null ? ownDeadline(recipient, growing) : node.deadline,
    status: node?.kind === 'item' ? (node.status as Branch['status']) : (recipient?.status ?? null),
    isBroken: recipient === null && entry.tone === 'broken',
    recipient: recipient === null ? null : recipientOf(recipient, site),
    notes: entry.notes,
    below: branchesOf(entry.below(), { ...growing, most: mostBelow, deadline: node?.deadline ?? null }),
  };
}

function ownDeadline(recipient: RecipientState | null, { deadline }: Growing): string | null {
  return recipient === null || recipient.deadline === deadline ? null : recipient.deadline;
}

function recipientOf({ unit, contributes, state, isExcused = false }: RecipientState, site: Site): Recipient {
  return { unit: linkToUnit(unit, site), contributes, state, isExcused };
}

function addressOf(ref: string, site: Site): string | null {
  const node = site.scene.graph.find(ref);
  return node === undefined ? null : site.addresses.of(node);
}

/** A page has no `--depth` to show more with. */
function speechFor(locale: Locale): Speech {
  const speech = speechOf(locale);
  return { ...speech, words: { ...speech.words, more: more[locale] } };
}

const more: Readonly<Record<Locale, (count: number) => string>> = {
  nb: (count) => `og ${count} til`,
  nn: (count) => `og ${count} til`,
  en: (count) => `and ${count} more`,
};
