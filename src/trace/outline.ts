import { farEnd, type Speech, sayAdoption, sayChanges, sayDocument, sayFacts, sayStatus, sayTitle } from './say.ts';
import type { RecipientState, Trace, TraceEdge, TraceNode, TraceWalk } from './trace.ts';

/** How a line is to be taken: by colour where there are colours. */
export type Tone = 'good' | 'late' | 'broken' | 'plain';

/** An entry of a lineage as people read it, in words; what stands below it is worked out when it is asked for. */
export interface Entry {
  readonly title: string;
  readonly tone: Tone;
  /** Short facts, to stand on a line of their own. */
  readonly facts: readonly string[];
  /** Further lines: the document with its vote, a comment, what has changed. */
  readonly notes: readonly string[];
  /** The node it is, for a link to its place; `null` for a recipient. */
  readonly node: TraceNode | null;
  /** The recipient it is; `null` for all else. */
  readonly recipient?: RecipientState;
  readonly below: () => readonly LaterEntry[];
}

/** An entry that is made when its turn comes: what was shown before is then known. To be called once each, in reading order. */
export type LaterEntry = () => Entry;

export type Direction = 'up' | 'down' | 'earlier' | 'later';

/** What an outline is made with; `seen` are the nodes it has shown, `told` the documents whose vote it has told. */
interface Outlining {
  readonly trace: Trace;
  readonly walk: TraceWalk;
  readonly direction: Direction;
  readonly speech: Speech;
  readonly seen: Set<string>;
  readonly told: Set<string>;
  readonly broken: ReadonlySet<string>;
}

/** One direction of a lineage as an outline. A node that several lead to is opened once, and named after that. */
export function outlineOf(trace: Trace, direction: Direction, speech: Speech): readonly LaterEntry[] {
  const subject = trace.nodes.get(trace.subject);
  if (subject === undefined || (direction === 'down' && !trace.asked.down)) return [];
  const seen = new Set([trace.subject]);
  const told = new Set([subject.document]);
  return entriesBelow(subject, {
    trace,
    walk: trace[direction],
    direction,
    speech,
    seen,
    told,
    broken: brokenRefs(trace),
  });
}

/** The nodes of which an error or a warning tells. */
export function brokenRefs({ gaps }: Trace): ReadonlySet<string> {
  return new Set(gaps.filter(({ severity }) => severity !== 'info').map(({ ref }) => ref));
}

function entriesBelow(node: TraceNode, outlining: Outlining): readonly LaterEntry[] {
  const { walk, speech } = outlining;
  const edges = walk.edges.get(node.ref) ?? [];
  const byRecipient = new Set(node.recipients.flatMap(({ by }) => by));
  const isDown = outlining.direction === 'down';
  const stated = edges.filter((edge) => !isDown || (edge.report === undefined && !byRecipient.has(edge.from)));
  const others = oncePerNode(node, stated);
  const more = walk.cut.get(node.ref) ?? 0;
  return [
    ...(isDown ? node.recipients.map((state) => () => recipientEntry(node, state, edges, outlining)) : []),
    ...others.map((edge) => () => edgeEntry(node, edge, outlining)),
    ...(isDown && node.recipients.length === 0 ? reportEntries(edges, outlining).map((entry) => () => entry) : []),
    ...(more === 0 ? [] : [() => plainEntry(speech.words.more(more))]),
  ];
}

/** What is tied to a node in two ways (nested, and by `forankring` too) is one entry; answers are one each. */
function oncePerNode(node: TraceNode, edges: readonly TraceEdge[]): readonly TraceEdge[] {
  const seen = new Set<string>();
  return edges.filter((edge) => {
    const ref = farEnd(edge, node.ref);
    return edge.answer !== undefined || (!seen.has(ref) && seen.add(ref));
  });
}

/** The other end of an edge with what is said of it there. */
function edgeEntry(node: TraceNode, edge: TraceEdge, outlining: Outlining): Entry {
  const ref = farEnd(edge, node.ref);
  const other = outlining.trace.nodes.get(ref);
  if (other === undefined) return plainEntry(ref);
  if (edge.answer !== undefined) return answerEntry(other, edge, outlining);
  return nodeEntry(other, { edge, from: node }, outlining);
}

function nodeEntry(
  node: TraceNode,
  { edge, from }: { readonly edge: TraceEdge; readonly from: TraceNode },
  outlining: Outlining,
): Entry {
  const { speech, direction, seen, broken } = outlining;
  const { relation } = speech.words;
  const said =
    edge.choice === undefined
      ? relation[edge.from === from.ref ? 'names' : 'isNamed'][edge.relation]
      : speech.words.choice(edge.choice);
  const title = said === undefined ? sayTitle(node) : `${sayTitle(node)} (${said})`;
  const tone = broken.has(node.ref) ? 'broken' : toneOf(node.status);
  if (seen.has(node.ref))
    return { title: `${title} (${speech.words.shownAbove})`, tone, facts: [node.ref], notes: [], node, below: nothing };
  seen.add(node.ref);
  const notes = [
    ...voteNotes(node, outlining),
    ...(direction === 'earlier' ? sayChanges(node, from, edge.relation, speech) : []),
    ...(direction === 'later' ? sayChanges(from, node, edge.relation, speech) : []),
  ];
  return { title, tone, facts: sayFacts(node, speech), notes, node, below: () => entriesBelow(node, outlining) };
}

/** Where an item stands and who adopted that, once for each document. */
function voteNotes(node: TraceNode, { told, speech }: Outlining): readonly string[] {
  if (told.has(node.document)) return [];
  told.add(node.document);
  return node.kind === 'item' ? [sayDocument(node, speech)] : sayAdoption(node, speech);
}

/** A unit that an oppdrag goes to: what it says of it, and what it has planned for it. */
function recipientEntry(
  node: TraceNode,
  state: RecipientState,
  edges: readonly TraceEdge[],
  outlining: Outlining,
): Entry {
  const { words, day } = outlining.speech;
  const by = new Set(state.by);
  const own = edges.filter((edge) => by.has(edge.from) && edge.report === undefined);
  const report = edges.find(
    (edge) => edge.report !== undefined && (edge.report.unit === null || edge.report.unit.id === state.unit.id),
  );
  const silence = state.state === 'received' || state.state === 'answered' ? null : words.recipient[state.state];
  const facts = [
    state.status === null
      ? ''
      : sayStatus(state.status, state.statusSource === node.document ? null : state.statusSource, words),
    state.deadline === null ? '' : words.deadline(day(state.deadline)),
  ];
  const { comment = null } = report?.report ?? {};
  return {
    title: [state.unit.name, state.contributes ? `(${words.contributes})` : '', silence === null ? '' : `– ${silence}`]
      .filter((part) => part !== '')
      .join(' '),
    tone: silence === null ? toneOf(state.status) : toneOfSilence(state),
    facts: facts.filter((fact) => fact !== ''),
    notes: comment === null ? [] : [`«${comment}»`],
    node: null,
    recipient: state,
    below: () => own.map((edge) => () => edgeEntry(node, edge, outlining)),
  };
}

function answerEntry(node: TraceNode, { answer }: TraceEdge, { speech }: Outlining): Entry {
  const notes = answer?.reason ? [`«${answer.reason}»`] : [];
  const title = speech.words.answers(answer?.answer ?? null);
  return {
    title,
    tone: 'good',
    facts: [node.title ?? node.ref, ...node.units.map(({ name }) => name), ...draftFacts(node, speech)],
    notes,
    node,
    below: nothing,
  };
}

/** That a document which answers is still being written. */
function draftFacts({ adopted, documentStatus }: TraceNode, { words }: Speech): readonly string[] {
  return adopted === null && documentStatus !== null ? [words.status[documentStatus]] : [];
}

/** The newest report of each unit. */
function reportEntries(edges: readonly TraceEdge[], { trace, speech }: Outlining): readonly Entry[] {
  const heard = new Set<string | null>();
  return edges.flatMap(({ from, report }) => {
    const node = trace.nodes.get(from);
    if (report === undefined || node === undefined || heard.has(report.unit?.id ?? null)) return [];
    heard.add(report.unit?.id ?? null);
    const status = report.status === null ? report.value : speech.words.status[report.status];
    return [
      {
        title: speech.words.reports(status),
        tone: toneOf(report.status),
        facts: [node.title ?? node.ref, ...(report.unit === null ? [] : [report.unit.name])],
        notes: report.comment === null ? [] : [`«${report.comment}»`],
        node,
        below: nothing,
      },
    ];
  });
}

function plainEntry(title: string): Entry {
  return { title, tone: 'plain', facts: [], notes: [], node: null, below: nothing };
}

/** How it is to be taken that nothing has come from a recipient. */
export function toneOfSilence({ contributes, isExcused = false }: RecipientState): Tone {
  if (isExcused) return 'plain';
  return contributes ? 'late' : 'broken';
}

/** How a status is to be taken. */
export function toneOf(status: TraceNode['status']): Tone {
  if (status === 'fullført' || status === 'avsluttet' || status === 'i-rute') return 'good';
  return status === 'forsinket' || status === 'på-vent' ? 'late' : 'plain';
}

function nothing(): readonly LaterEntry[] {
  return [];
}
