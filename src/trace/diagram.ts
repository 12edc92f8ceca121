import type { Locale } from '../config/settings.ts';
import { type Direction, type Tone, toneOf, toneOfSilence } from './outline.ts';
import { farEnd, sayAdoption, sayTitle, type Speech, speechOf, sayStatus } from './say.ts';
import type { RecipientState, Trace, TraceEdge, TraceNode } from './trace.ts';
import { type ViewWords, viewWordsOf } from './view-words.ts';

/** A lineage as boxes and lines, in words: what mermaid, dot and svg draw. Texts are as the documents state them. */
export interface Diagram {
  /** The subject first; each stands after the one it was found from. */
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** A box: a node of the trace, a recipient that nothing has come from, or a number of nodes that are not drawn. */
export interface DiagramNode {
  readonly id: string;
  readonly kind: 'node' | 'missing' | 'more';
  /** `null` for what is no node of the trace. */
  readonly node: TraceNode | null;
  readonly side: 'subject' | 'above' | 'below';
  /** The node it was found from; `null` for the subject. */
  readonly foundFrom: string | null;
  readonly type: string;
  readonly title: string;
  /** Who has it and when it is due; of a document, who said yes to it. */
  readonly facts: readonly string[];
  readonly status: string | null;
  readonly tone: Tone;
  /** Who may see it, where that is not everybody. */
  readonly access: string | null;
  /** That the thread is broken here, with the rules that say so. */
  readonly broken: string | null;
}

/** A line: `from` states it, `to` is what it names; of the two, one is drawn above the other. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly upper: 'from' | 'to';
  readonly kind: 'basis' | 'time' | 'statement' | 'missing' | 'more';
  /** Said where the line is neither an anchoring nor a nesting. */
  readonly label: string | null;
}

const inTime: ReadonlySet<string> = new Set(['viderefører', 'erstatter', 'endrer', 'forlenger']);

/** Boxes and lines of a trace, in the order of the walks: nearest first, what is above before what is below. */
export function diagramOf(trace: Trace, locale: Locale, speech = speechOf(locale)): Diagram {
  const subject = trace.nodes.get(trace.subject);
  if (subject === undefined) return { nodes: [], edges: [] };
  const drawing = new Drawing(trace, locale, speech);
  drawing.add(subject, 'subject', null);
  drawing.walk('up');
  drawing.walk('earlier');
  drawing.walk('down');
  drawing.walk('later');
  return { nodes: [...drawing.nodes.values()], edges: [...drawing.edges.values()] };
}

/** The boxes and lines found so far. */
class Drawing {
  readonly nodes = new Map<string, DiagramNode>();
  readonly edges = new Map<string, DiagramEdge>();
  readonly #trace: Trace;
  readonly #speech: Speech;
  readonly #views: ViewWords;
  readonly #broken: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(trace: Trace, locale: Locale, speech: Speech) {
    this.#trace = trace;
    this.#speech = speech;
    this.#views = viewWordsOf(locale);
    this.#broken = rulesByRef(trace);
  }

  walk(direction: Direction): void {
    const { edges, cut } = this.#trace[direction];
    const side = direction === 'up' || direction === 'earlier' ? 'above' : 'below';
    const reached = new Set([this.#trace.subject]);
    for (const ref of reached) {
      for (const edge of edges.get(ref) ?? []) {
        const other = this.#trace.nodes.get(farEnd(edge, ref));
        if (other === undefined) continue;
        this.add(other, side, ref);
        this.#connect(edge, ref);
        reached.add(other.ref);
      }
      if (direction === 'down') this.#addMissing(ref);
      const more = cut.get(ref) ?? 0;
      if (more > 0) this.#addMore({ ref, direction, side, title: this.#speech.words.more(more) });
    }
  }

  add(node: TraceNode, side: DiagramNode['side'], foundFrom: string | null): void {
    if (this.nodes.has(node.ref)) return;
    const { words, day } = this.#speech;
    const rules = this.#broken.get(node.ref);
    const { status, statusSource, document } = node;
    this.nodes.set(node.ref, {
      id: node.ref,
      kind: 'node',
      node,
      side,
      foundFrom,
      type: node.typeName,
      title: sayTitle(node),
      facts: [
        ...(node.units.length === 0 ? [] : [node.units.map(({ name }) => name).join(', ')]),
        ...(node.deadline === null ? [] : [words.deadline(day(node.deadline))]),
        ...(node.kind === 'item' ? [] : sayAdoption(node, this.#speech)),
      ],
      status:
        status === null || node.kind === 'document'
          ? null
          : sayStatus(status, statusSource === document ? null : statusSource, words),
      tone: toneOf(status),
      access: node.access === 'offentlig' ? null : words.access[node.access],
      broken: rules === undefined ? null : this.#views.broken([...rules].join(', ')),
    });
  }

  /** What is answered to a whole document is drawn to the oppdrag it is an answer to. */
  #connect(edge: TraceEdge, ref: string): void {
    const drawn = this.#edgeOf(edge.from === ref || edge.to === ref ? edge : { ...edge, to: ref });
    const key = JSON.stringify([drawn.from, drawn.to, drawn.kind, drawn.label]);
    if (!this.edges.has(key)) this.edges.set(key, drawn);
  }

  #edgeOf({ from, to, relation, choice, answer, report }: TraceEdge): DiagramEdge {
    const { words } = this.#speech;
    if (choice !== undefined) return { from, to, upper: 'from', kind: 'basis', label: words.choice(choice) };
    if (answer !== undefined) return { from, to, upper: 'to', kind: 'statement', label: words.answers(answer.answer) };
    if (report !== undefined) return { from, to, upper: 'to', kind: 'statement', label: words.reports(null) };
    const isPlain = relation === 'forankring' || relation === 'nesting';
    const label = isPlain ? null : (words.relation.names[relation] ?? relation);
    return { from, to, upper: 'to', kind: inTime.has(relation) ? 'time' : 'basis', label };
  }

  /** The recipients that nothing has come from: that is where a thread ends too early. */
  #addMissing(ref: string): void {
    for (const [at, state] of (this.#trace.nodes.get(ref)?.recipients ?? []).entries())
      if (state.state !== 'received' && state.state !== 'answered') this.#addRecipient(ref, at, state, state.state);
  }

  #addRecipient(ref: string, at: number, recipient: RecipientState, state: 'silent' | 'no-plan' | 'unknown'): void {
    const { unit, contributes, deadline } = recipient;
    const { words, day } = this.#speech;
    const id = `${ref} ${at + 1}`;
    this.nodes.set(id, {
      ...noNode,
      id,
      kind: 'missing',
      side: 'below',
      foundFrom: ref,
      type: this.#views.column.recipient,
      title: contributes ? `${unit.name} (${words.contributes})` : unit.name,
      facts: deadline === null ? [] : [words.deadline(day(deadline))],
      status: words.recipient[state],
      tone: toneOfSilence(recipient),
    });
    this.edges.set(id, { from: id, to: ref, upper: 'to', kind: 'missing', label: null });
  }

  #addMore(more: {
    readonly ref: string;
    readonly direction: Direction;
    readonly side: 'above' | 'below';
    readonly title: string;
  }): void {
    const { ref, direction, side, title } = more;
    const id = `${ref} ${direction}`;
    this.nodes.set(id, { ...noNode, id, kind: 'more', side, foundFrom: ref, type: '…', title });
    const ends = side === 'above' ? { from: ref, to: id } : { from: id, to: ref };
    this.edges.set(id, { ...ends, upper: 'to', kind: 'more', label: null });
  }
}

/** A box that is no node of the trace. */
export const noNode = {
  node: null,
  type: '',
  facts: [],
  status: null,
  tone: 'plain',
  access: null,
  broken: null,
} as const satisfies Partial<DiagramNode>;

/** The rules that say that a thread is broken, by the node where it is. */
function rulesByRef({ gaps }: Trace): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { ref, rule, severity } of gaps) {
    if (severity === 'info') continue;
    const rules = found.get(ref) ?? new Set<string>();
    found.set(ref, rules.add(rule));
  }
  return found;
}

/** What stands in a box, line by line; for diagrams that lay out text themselves. */
export function linesOf({ type, node, title, facts, status, access, broken }: DiagramNode): readonly string[] {
  const head = node === null ? type : `${type} · ${node.ref}`;
  const lines = [head, title, facts.join(' · '), status ?? '', access ?? '', broken === null ? '' : `⚠ ${broken}`];
  return lines.filter((line) => line.trim() !== '');
}
