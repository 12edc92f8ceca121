import type { Span } from '../../core/place.ts';
import type { Directive } from '../../parse/markdown/directive.ts';
import { readStructure, type TextStructure } from '../../parse/markdown/read-structure.ts';
import type { Source } from '../prose/read-prose.ts';
import { closedOf, hiddenFrom, type TextView } from './closed-parts.ts';
import { ListSink, nowhere, RestrictedSink, type Sink } from './sink.ts';
import { addText, startOf, type Walk } from './text-sources.ts';

/** What the text of a Markdown document holds of what the audience may see. */
export interface BodySources {
  /** Text and items at the top, in order. */
  readonly flow: readonly FlowSource[];
  /** The text of each item that stands in it, by index. */
  readonly items: ReadonlyMap<number, readonly Source[]>;
}

export type FlowSource =
  | { readonly kind: 'text'; readonly sources: readonly Source[] }
  | { readonly kind: 'item'; readonly index: number };

/** Which items there are, by the facts of the file. */
export interface KnownItems {
  /** The item that a part of the text is; -1: none that the audience knows of. */
  readonly at: (span: Span) => number;
  readonly isHidden: (index: number) => boolean;
  /** It is nested in no other. */
  readonly isTop: (index: number) => boolean;
}

/** Reads the text of a Markdown document from an offset on. What is no item and no block is text, for those who may see all. Never throws. */
export function bodySources(text: string, start: number, view: TextView & { readonly items: KnownItems }): BodySources {
  const structure = readStructure(text, start, view.parse);
  const walk = { text, view, from: hiddenFrom(text, structure) };
  const reader = new BodyReader(walk, view.items, gapsIn(text, structure));
  reader.read({ start, end: text.length }, structure.nested.directives, reader.top);
  return { flow: reader.flow, items: reader.items };
}

/** What is no text: fences that end nothing, and comments written as in YAML, which Markdown takes for headings. */
function gapsIn(text: string, { signs, nested, tree }: TextStructure): readonly Span[] {
  const used = new Set<object | null>();
  const open = [...nested.directives];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    used.add(one.fence);
    for (const child of one.children) open.push(child);
  }
  const lines = new Set([...used].flatMap((fence) => (fence === null ? [] : (fence as Span).start)));
  const stray = signs.filter((sign) => sign.kind === 'fence' && !lines.has(sign.start));
  const comments = tree.comments.filter((comment) => text[comment.start] === '#');
  return [...stray, ...comments].sort((a, b) => a.start - b.start);
}

/** Where text goes: that of what is being walked through, and that of the place, which may be in a block without an end. */
interface Sinks {
  readonly own: Sink;
  readonly sink: Sink;
}

class BodyReader {
  readonly flow: FlowSource[] = [];
  readonly items = new Map<number, readonly Source[]>();
  readonly top: Sink;
  readonly #walk: Walk;
  readonly #known: KnownItems;
  readonly #gaps: readonly Span[];
  #gap = 0;

  constructor(walk: Walk, known: KnownItems, gaps: readonly Span[]) {
    this.#walk = walk;
    this.#known = known;
    this.#gaps = gaps;
    this.top = new FlowSink(this.flow);
  }

  read(whole: Span, directives: readonly Directive[], own: Sink): void {
    let at = whole.start;
    let sink = own;
    for (const directive of directives) {
      this.#addText({ start: at, end: startOf(directive, this.#walk.text) }, sink);
      sink = this.#readDirective(directive, { own, sink }) ?? sink;
      at = directive.end;
    }
    this.#addText({ start: at, end: whole.end }, sink);
  }

  /** Gives where text goes from here on, if that is elsewhere: into a block that has no end. */
  #readDirective(directive: Directive, { own, sink }: Sinks): Sink | null {
    const { head, innerEnd, children } = directive;
    const inner = { start: head.end, end: innerEnd };
    const index = this.#known.at(directive);
    if (index >= 0) {
      this.#readItem(index, inner, children);
      return null;
    }
    const closed = closedOf(directive);
    if (closed !== null) {
      const inside = new RestrictedSink(own, closed, this.#walk.view);
      // Items in it are hidden with it, whatever they state themselves.
      if (!this.#walk.view.hides(closed.access)) this.read(inner, children, inside);
      return directive.fence === null ? inside : null;
    }
    // A hidden item, or one of a type that nobody knows: only those may see it who may see all.
    const shown = this.#walk.view.hides('unntatt') ? nowhere : sink;
    if (head.label !== null && head.label.value.trim() !== '') shown.add({ kind: 'plain', text: head.label.value });
    this.read(inner, children, shown);
    return null;
  }

  #readItem(index: number, inner: Span, children: readonly Directive[]): void {
    if (this.#known.isHidden(index)) return;
    if (this.#known.isTop(index)) this.flow.push({ kind: 'item', index });
    const sink = new ListSink();
    this.items.set(index, sink.sources);
    this.read(inner, children, sink);
  }

  /** Texts come in the order of the file. */
  #addText(part: Span, sink: Sink): void {
    while ((this.#gaps[this.#gap]?.start ?? Infinity) < part.start) this.#gap++;
    let last = this.#gap;
    while ((this.#gaps[last]?.start ?? Infinity) < part.end) last++;
    addText(part, this.#gaps.slice(this.#gap, last), { walk: this.#walk, sink });
  }
}

/** Text at the top: beside what stands before it, if that is text too. */
class FlowSink implements Sink {
  readonly #flow: FlowSource[];
  #sources: Source[] = [];
  #part: FlowSource | null = null;

  constructor(flow: FlowSource[]) {
    this.#flow = flow;
  }

  get last(): Source | undefined {
    return this.#isOpen ? this.#sources.at(-1) : undefined;
  }

  add(source: Source): void {
    if (!this.#isOpen) {
      this.#sources = [];
      this.#part = { kind: 'text', sources: this.#sources };
      this.#flow.push(this.#part);
    }
    this.#sources.push(source);
  }

  get #isOpen(): boolean {
    return this.#part !== null && this.#flow.at(-1) === this.#part;
  }
}
