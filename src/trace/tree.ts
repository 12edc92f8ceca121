import type { Severity } from '../core/severity.ts';
import { wordsOf } from '../messages/words-of.ts';
import { type Paint, paintOf } from '../report/paint.ts';
import type { Style } from '../report/style.ts';
import { columnsOf, toVisible } from '../report/visible.ts';
import { wrapText } from '../report/wrap.ts';
import { brokenRefs, type Direction, type Entry, type LaterEntry, outlineOf, type Tone } from './outline.ts';
import {
  type Speech,
  sayAdoption,
  sayDocument,
  sayFacts,
  sayMoneyAbove,
  sayNothing,
  sayTitle,
  speechOf,
} from './say.ts';
import type { Trace, TraceNode } from './trace.ts';

/** How a tree is drawn, besides its style. */
export interface TreeStyle extends Style {
  /** The terminal knows only ASCII lines. */
  readonly ascii: boolean;
  /** The address of a node's place; `null` where it has none. */
  readonly address: (node: TraceNode) => string | null;
}

interface Lines {
  readonly tee: string;
  readonly corner: string;
  readonly bar: string;
}

const box: Lines = { tee: '├─ ', corner: '└─ ', bar: '│  ' };
const ascii: Lines = { tee: '|- ', corner: '`- ', bar: '|  ' };
const blank = '   ';
const widest = 100;
/** Text is not squeezed into less than this for the sake of a full indent, and never into less than half of it. */
const narrowest = 36;

/** A lineage for people: where it comes from, who follows it up, what it was and became, where the thread is broken. */
export function treeText(trace: Trace, style: TreeStyle): string {
  const speech = speechOf(style.locale);
  const paint = paintOf(style);
  const drawing = { style, speech, paint, lines: style.ascii ? ascii : box, width: Math.min(style.width, widest) };
  const sections = (['up', 'down', 'earlier', 'later'] as const).map((direction) => section(trace, direction, drawing));
  return `${[head(trace, drawing), ...sections, gapSection(trace, drawing)].filter((text) => text !== '').join('\n\n')}\n`;
}

interface Drawing {
  readonly style: TreeStyle;
  readonly speech: Speech;
  readonly paint: Paint;
  readonly lines: Lines;
  readonly width: number;
}

function head(trace: Trace, { speech, paint, style, width }: Drawing): string {
  const subject = trace.nodes.get(trace.subject);
  if (subject === undefined) return trace.subject;
  const money = subject.amounts.length > 0 ? '' : sayMoneyAbove(trace, speech.words);
  const link = linkTo(subject, style, paint);
  const tone: Tone = brokenRefs(trace).has(subject.ref) ? 'broken' : 'plain';
  const vote = subject.kind === 'item' ? [sayDocument(subject, speech)] : sayAdoption(subject, speech);
  return [
    ...wrapped(markOf(tone, style) + sayTitle(subject), width).map((line) => inTone(line, tone, paint)),
    ...factLines(sayFacts(subject, speech), width).map((line) => paint.quiet(link(line))),
    ...vote.flatMap((line) => wrapped(line, width)).map((line) => paint.quiet(line)),
    ...(money === '' ? [] : wrapped(money, width)),
  ].join('\n');
}

function section(trace: Trace, direction: Direction, drawing: Drawing): string {
  const { words } = drawing.speech;
  const entries = outlineOf(trace, direction, drawing.speech);
  const title = drawing.paint.heading(words.heading[direction]);
  if (entries.length > 0) return [title, ...draw(entries, drawing)].join('\n');
  if ((direction !== 'up' && direction !== 'down') || !trace.asked[direction]) return '';
  return `${title}\n${wrapped(sayNothing(trace, direction, words), drawing.width).join('\n')}`;
}

/** Entries and all below them, by a stack of our own: a chain may be deeper than the call stack. */
function draw(entries: readonly LaterEntry[], drawing: Drawing): readonly string[] {
  const { lines, width } = drawing;
  const drawn: string[] = [];
  const stack = entries.map((open, at) => ({ open, prefix: '', isLast: at === entries.length - 1 })).toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { open, prefix, isLast } = next;
    const entry = open();
    const under = `${prefix}${isLast ? blank : lines.bar}`;
    const inner = indentUnder(prefix, under, width);
    const below = entry.below();
    const [first = '', ...others] = entryLines(entry, Math.max(narrowest / 2, width - columnsOf(under)), drawing);
    drawn.push(`${drawing.paint.quiet(prefix + (isLast ? lines.corner : lines.tee))}${first}`);
    for (const line of others) drawn.push(`${drawing.paint.quiet(under)}${line}`);
    for (const [at, child] of below.toReversed().entries())
      stack.push({ open: child, prefix: inner, isLast: at === 0 });
  }
  return drawn;
}

/** The indent of what stands below: full where there is room, then by single signs, at last none. */
function indentUnder(prefix: string, under: string, width: number): string {
  if (columnsOf(under) + narrowest <= width) return under;
  return columnsOf(`${prefix} ${blank}`) + narrowest / 2 <= width ? `${prefix} ` : prefix;
}

function entryLines({ title, tone, facts, notes, node }: Entry, width: number, drawing: Drawing): readonly string[] {
  const { paint, style } = drawing;
  const link = node === null ? (line: string) => line : linkTo(node, style, paint);
  return [
    ...wrapped(markOf(tone, style) + title, width).map((line) => inTone(line, tone, paint)),
    ...factLines(facts, width).map((line) => paint.quiet(link(line))),
    ...notes.flatMap((note) => wrapped(note, width)).map((line) => paint.quiet(line)),
  ];
}

/** Facts apart by dots; none is broken in two unless it is longer than a line. */
function factLines(facts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const fact of facts.map(toVisible)) {
    const joined = `${lines.at(-1) ?? ''} · ${fact}`;
    if (lines.length > 0 && columnsOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(fact, width));
  }
  return lines;
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapText(toVisible(text), width);
}

/** Colour is never all that tells what is broken. */
function markOf(tone: Tone, { ascii: isPlain }: TreeStyle): string {
  return tone === 'broken' ? `${isPlain ? '!' : '▲'} ` : '';
}

function inTone(line: string, tone: Tone, paint: Paint): string {
  if (tone === 'good') return paint.good(line);
  if (tone === 'late') return paint.severity.warning(line);
  return tone === 'broken' ? paint.severity.error(line) : paint.strong(line);
}

function linkTo(node: TraceNode, { address }: TreeStyle, paint: Paint): (line: string) => string {
  const url = address(node);
  return url === null ? (line) => line : (line) => paint.link(line, url);
}

function gapSection({ gaps, asOf }: Trace, { speech, paint, style, width }: Drawing): string {
  const { words, day } = speech;
  if (gaps.length === 0) return paint.good(words.noGaps(day(asOf)));
  const severities: Readonly<Record<Severity, string>> = wordsOf(style.locale).severity;
  const told = gaps.map(({ severity, ref, rule, message }) =>
    [
      `${paint.severity[severity](severities[severity])}  ${paint.quiet(toVisible(`${ref} · ${rule}`))}`,
      ...wrapped(message, width - 2).map((line) => `  ${line}`),
    ].join('\n'),
  );
  return [paint.heading(words.heading.gaps), ...told].join('\n');
}
