import type { Locale } from '../config/settings.ts';
import { escapeMarkdown } from '../report/markdown-text.ts';
import { type Direction, type Entry, type LaterEntry, outlineOf } from './outline.ts';
import {
  sayAmounts,
  sayDocument,
  sayMoneyAbove,
  sayNothing,
  sayStatus,
  sayTitle,
  type Speech,
  speechOf,
} from './say.ts';
import type { RecipientState, Trace, TraceNode } from './trace.ts';
import { type ViewWords, viewWordsOf } from './view-words.ts';

/** List items are not indented further than this: deeper ones stand beside those above them. */
const deepest = 8;

interface Writing {
  readonly trace: Trace;
  readonly speech: Speech;
  readonly views: ViewWords;
}

/** A lineage for a case document: GitHub Flavored Markdown in which text of the plans stands as it is. */
export function markdownText(trace: Trace, locale: Locale): string {
  const writing = { trace, speech: speechOf(locale), views: viewWordsOf(locale) };
  const { words, day } = writing.speech;
  const subject = trace.nodes.get(trace.subject);
  if (subject === undefined) return '';
  const money = subject.amounts.length > 0 ? '' : sayMoneyAbove(trace, words);
  const parts = [
    `# ${line(words.diagram.title(sayTitle(subject)))}`,
    line(writing.views.asOf(day(trace.asOf))),
    factTable(subject, writing),
    ...(money === '' ? [] : [line(money)]),
    ...section('up', writing),
    ...downSection(subject, writing),
    ...section('earlier', writing),
    ...section('later', writing),
    ...gapSection(writing),
  ];
  return `${parts.join('\n\n')}\n`;
}

function factTable(subject: TraceNode, { speech, views }: Writing): string {
  const { words, day } = speech;
  const { column } = views;
  const { status, statusSource, document, access } = subject;
  const source = statusSource === document ? null : statusSource;
  const rows: readonly (readonly [string, string])[] = [
    [column.document, sayDocument(subject, speech)],
    [column.responsible, subject.units.map(({ name }) => name).join(', ')],
    [column.deadline, subject.deadline === null ? '' : day(subject.deadline)],
    [column.status, status === null ? '' : sayStatus(status, source, words)],
    [column.law, subject.law ?? ''],
    [column.money, sayAmounts(subject.amounts, words)],
    [column.access, access === 'offentlig' ? '' : words.access[access]],
  ];
  return table(
    [subject.typeName, subject.ref],
    rows.filter(([, said]) => said !== '').map((row) => row.map(line)),
  );
}

function section(direction: Direction, writing: Writing): readonly string[] {
  const { trace, speech } = writing;
  const { heading } = speech.words;
  const entries = outlineOf(trace, direction, speech);
  if (entries.length > 0) return [`## ${line(heading[direction])}`, list(entries)];
  if ((direction !== 'up' && direction !== 'down') || !trace.asked[direction]) return [];
  return [`## ${line(heading[direction])}`, line(sayNothing(trace, direction, speech.words))];
}

/** The recipients of the subject as a table, what else rests on it as a list. */
function downSection(subject: TraceNode, writing: Writing): readonly string[] {
  const { trace, speech, views } = writing;
  const { recipients } = subject;
  if (recipients.length === 0 || !trace.asked.down) return section('down', writing);
  const entries = outlineOf(trace, 'down', speech);
  const rows = recipients.map((state, at) => recipientRow(state, entries[at]?.(), writing));
  const others = entries.slice(recipients.length);
  const { column } = views;
  return [
    `## ${line(speech.words.heading.down)}`,
    table([column.recipient, column.deadline, column.status, column.does], rows),
    ...(others.length === 0 ? [] : [list(others)]),
  ];
}

function recipientRow(state: RecipientState, entry: Entry | undefined, { trace, speech }: Writing): readonly string[] {
  const { words, day } = speech;
  const { unit, contributes, deadline, status, statusSource } = state;
  const own = trace.nodes.get(trace.subject)?.document;
  const said = status === null ? '' : sayStatus(status, statusSource === own ? null : statusSource, words);
  const silence = state.state === 'received' || state.state === 'answered' ? '' : words.recipient[state.state];
  const does = entry === undefined ? [] : flat(entry.below());
  return [
    line(contributes ? `${unit.name} (${words.contributes})` : unit.name),
    line(deadline === null ? '' : day(deadline)),
    cell([line(said), ...(entry?.notes ?? []).map(line)]),
    cell([silence === '' ? '' : bold(silence), ...does]),
  ];
}

/** What a recipient has planned, and what rests on that, each on a line of the cell. */
function flat(entries: readonly LaterEntry[]): readonly string[] {
  const lines: string[] = [];
  for (const { entry, depth } of inReadingOrder(entries)) {
    const facts = entry.facts.length === 0 ? '' : ` (${line([...entry.facts, ...entry.notes].join(' · '))})`;
    lines.push(`${'– '.repeat(Math.min(depth, deepest))}${line(entry.title)}${facts}`);
  }
  return lines;
}

function list(entries: readonly LaterEntry[]): string {
  const lines: string[] = [];
  for (const { entry, depth } of inReadingOrder(entries)) {
    const indent = '  '.repeat(Math.min(depth, deepest));
    const facts = entry.facts.join(' · ');
    const further = [...(facts === '' ? [] : [facts]), ...entry.notes].map(line).filter((text) => text !== '');
    lines.push(`${indent}- ${[bold(entry.title), ...further].join(`\\\n${indent}  `)}`);
  }
  return lines.join('\n');
}

/** Entries and all below them, by a stack of our own: a chain may be deeper than the call stack. */
function* inReadingOrder(entries: readonly LaterEntry[]): Iterable<{ readonly entry: Entry; readonly depth: number }> {
  const stack = entries.map((open) => ({ open, depth: 0 })).toReversed();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const entry = next.open();
    yield { entry, depth: next.depth };
    for (const open of entry.below().toReversed()) stack.push({ open, depth: next.depth + 1 });
  }
}

function gapSection({ trace, speech, views }: Writing): readonly string[] {
  const { heading, noGaps } = speech.words;
  if (trace.gaps.length === 0) return [line(noGaps(speech.day(trace.asOf)))];
  const { column } = views;
  const rows = trace.gaps.map(({ ref, rule, message }) => [line(message), line(ref), line(rule)]);
  return [`## ${line(heading.gaps)}`, table([column.finding, column.about, column.rule], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const written = [head.map(line), head.map(() => '---'), ...rows];
  return written.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(lines: readonly string[]): string {
  return lines.filter((text) => text !== '').join('<br>');
}

function line(text: string): string {
  return escapeMarkdown(text.trim());
}

function bold(text: string): string {
  return text.trim() === '' ? '' : `**${line(text)}**`;
}
