import type { Span } from '../../core/place.ts';
import type { Directive } from '../../parse/markdown/directive.ts';
import { readStructure } from '../../parse/markdown/read-structure.ts';
import { partsBetween } from '../../parse/markdown/text-parts.ts';
import type { Source } from '../prose/read-prose.ts';
import { closedOf, type Closed, hiddenFrom, type TextView } from './closed-parts.ts';
import { ListSink, RestrictedSink, type Sink } from './sink.ts';

/** What of a text in YAML the audience may see. Blocks are the only signs in it: heads of items are text. Never throws. */
export function textSources(text: string, view: TextView): readonly Source[] {
  if (!text.includes('::')) return text.trim() === '' ? [] : [{ kind: 'markdown', text }];
  const { nested, ...structure } = readStructure(text, 0, view.parse);
  const sink = new ListSink();
  const walk = { text, view, from: hiddenFrom(text, structure) };
  addStretch({ start: 0, end: text.length }, blocksOnly(nested.directives), { walk, sink });
  return sink.sources;
}

/** A text without what the audience may not see, as it stands else. */
export function visibleText(text: string, view: TextView): string {
  return text.includes('::') ? wordsOf(textSources(text, view)) : text;
}

function wordsOf(sources: readonly Source[]): string {
  return sources.map((source) => (source.kind === 'restricted' ? wordsOf(source.sources) : source.text)).join('\n\n');
}

interface Seat {
  readonly walk: Walk;
  readonly sink: Sink;
}

/** A text that is walked through. */
export interface Walk {
  readonly text: string;
  readonly view: TextView;
  /** From here on nothing may be shown. */
  readonly from: number;
}

function addStretch(whole: Span, blocks: readonly Directive[], seat: Seat): void {
  let at = whole.start;
  let { sink } = seat;
  for (const block of blocks) {
    addText({ start: at, end: startOf(block, seat.walk.text) }, [], { ...seat, sink });
    const closed = closedOf(block) as Closed;
    const inner = new RestrictedSink(seat.sink, closed, seat.walk.view);
    addStretch({ start: block.head.end, end: block.innerEnd }, blocksOnly(block.children), { ...seat, sink: inner });
    if (block.fence === null) sink = inner;
    at = block.end;
  }
  addText({ start: at, end: whole.end }, [], { ...seat, sink });
}

/** Adds what a stretch of text says, `gaps` and what nobody may see left out. */
export function addText({ start, end }: Span, gaps: readonly Span[], { walk, sink }: Seat): void {
  const { text, from, view } = walk;
  const shown = { start, end: Math.min(end, Math.max(start, from)) };
  for (const part of partsBetween(text, shown, gaps)) sink.add(sourceOf(text, part));
  if (end <= from) return;
  const closed = new RestrictedSink(sink, { access: 'unntatt', basis: null }, view);
  const rest = { start: Math.max(start, from), end };
  for (const part of partsBetween(text, rest, gaps)) closed.add(sourceOf(text, part));
}

function sourceOf(text: string, { start, end }: Span): Source {
  return { kind: 'markdown', text: text.slice(start, end) };
}

/** Where a head begins: with the signs of a quote, list or heading before it, which hold nothing else. */
export function startOf({ head }: Directive, text: string): number {
  return onlySigns.test(text.slice(head.lineStart, head.start)) ? head.lineStart : head.start;
}

const onlySigns = /^[\s>#|\u00AD\u200B-\u200D\u2060\uFEFF]*(?:[-*+]|\d{1,9}[.)])?\s*$/;

function blocksOnly(directives: readonly Directive[]): readonly Directive[] {
  return directives.flatMap((one) => (closedOf(one) === null ? blocksOnly(one.children) : [one]));
}
