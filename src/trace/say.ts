import type { Locale } from '../config/settings.ts';
import { writeDay } from '../messages/words-of.ts';
import type { Trace, TraceEdge, TraceNode } from './trace.ts';
import { traceWordsOf } from './words-of.ts';
import type { TraceWords } from './words.ts';

/** The words of a trace and how to write days in them. */
export interface Speech {
  readonly words: TraceWords;
  readonly day: (date: string) => string;
}

/** How a language says the facts of a trace. */
export function speechOf(locale: Locale): Speech {
  return { words: traceWordsOf(locale), day: (date) => writeDay(date, locale) };
}

/** Number and title; the reference where it has no title. */
export function sayTitle({ number, title, ref }: TraceNode): string {
  const counted = number !== null && /^\d+$/.test(number) ? `${number}.` : number;
  return [counted, title ?? ref].filter((part) => part !== null).join(' ');
}

/** What it is, where it stands, who has it, when it is due, how it goes, what it costs. */
export function sayFacts(node: TraceNode, { words, day }: Speech): readonly string[] {
  const parts = [
    node.typeName,
    node.ref,
    node.units.map(({ name }) => name).join(', '),
    node.deadline === null ? '' : words.deadline(day(node.deadline)),
    node.kind === 'item' ? saidStatus(node, words) : '',
    sayAmounts(node.amounts, words),
    node.law === null ? '' : words.law(node.law),
    node.access === 'offentlig' ? '' : words.access[node.access],
  ];
  return parts.filter((part) => part !== '');
}

function saidStatus({ status, statusSource, document }: TraceNode, words: TraceWords): string {
  if (status === null) return '';
  return sayStatus(status, statusSource === document ? null : statusSource, words);
}

/** A status, and the report that says it. */
export function sayStatus(status: keyof TraceWords['status'], source: string | null, words: TraceWords): string {
  return source === null ? words.status[status] : `${words.status[status]} (${source})`;
}

/** The document, and the vote or approval behind it. */
export function sayDocument(node: TraceNode, speech: Speech): string {
  return [node.documentTitle ?? node.document, ...sayAdoption(node, speech)].join(', ');
}

/** Who adopted or approved its document, when and in which case; that nobody did, where somebody must. */
export function sayAdoption(node: TraceNode, { words, day }: Speech): readonly string[] {
  const { adopted, documentStatus, needsAdoption } = node;
  if (adopted === null && documentStatus !== null) return [words.status[documentStatus]];
  if (adopted === null) return needsAdoption ? [words.notAdopted] : [];
  const date = adopted.date === null ? null : day(adopted.date);
  return [words.adopted({ kind: adopted.kind, body: adopted.body, day: date, case: adopted.case })];
}

/** Amounts by year; years in a row with the same amount are joined. */
export function sayAmounts(amounts: TraceNode['amounts'], { kroner: say }: TraceWords): string {
  const runs: { kroner: number; from: number; to: number }[] = [];
  for (const { year, kroner } of amounts.toSorted((a, b) => a.year - b.year)) {
    const last = runs.at(-1);
    if (last?.kroner === kroner && last.to === year - 1) last.to = year;
    else runs.push({ kroner, from: year, to: year });
  }
  return runs.map(({ kroner, from, to }) => say(kroner, from, to)).join(', ');
}

/** The amounts of the nearest measures with money above the subject, summed by year; measures and investments apart. */
export function sayMoneyAbove({ nodes, up, subject }: Trace, words: TraceWords): string {
  const sums = new Map<string, Map<number, number>>();
  const reached = new Set([subject]);
  for (const ref of reached) {
    const { amounts = [], typeName = '' } = nodes.get(ref) ?? {};
    if (ref === subject || amounts.length === 0)
      for (const edge of up.edges.get(ref) ?? []) reached.add(farEnd(edge, ref));
    else addTo(sums, typeName, amounts);
  }
  const said = [...sums].map(([type, years]) => {
    const amounts = [...years].map(([year, kroner]) => ({ year, kroner }));
    return `${type.toLowerCase()} ${sayAmounts(amounts, words)}`;
  });
  return said.length === 0 ? '' : words.moneyAbove(said.join('; '));
}

function addTo(sums: Map<string, Map<number, number>>, type: string, amounts: TraceNode['amounts']): void {
  const years = sums.get(type) ?? new Map<number, number>();
  sums.set(type, years);
  for (const { year, kroner } of amounts) years.set(year, (years.get(year) ?? 0) + kroner);
}

/** The other end of an edge. */
export function farEnd({ from, to }: TraceEdge, ref: string): string {
  return from === ref ? to : from;
}

/** What differs between an item and the one it carries on, replaces or changes, in words: `frist: 1.6.2025 → 31.10.2026`. */
export function sayChanges(
  before: TraceNode,
  after: TraceNode,
  relation: TraceEdge['relation'],
  speech: Speech,
): readonly string[] {
  const { words } = speech;
  // A budget adjustment changes a measure by its amount: its own title and deadline are no new ones for the measure.
  if (relation === 'endrer' && before.type !== after.type) return [];
  const units = (node: TraceNode) => node.recipients.map(({ unit }) => unit.name).join(', ');
  const rows = [
    ['title', before.title, after.title],
    ['deadline', sayDeadlines(before, speech), sayDeadlines(after, speech)],
    ['recipients', units(before), units(after)],
    ['amounts', sayAmounts(before.amounts, words), sayAmounts(after.amounts, words)],
  ] as const;
  return rows
    .filter(([, old, now]) => (old ?? '') !== (now ?? ''))
    .map(([what, old, now]) => `${words.change[what]}: ${old || words.nothingStated} → ${now || words.nothingStated}`);
}

/** The deadline; where only the recipients have one, that of each. */
function sayDeadlines({ deadline, recipients }: TraceNode, { day }: Speech): string {
  if (deadline !== null) return day(deadline);
  const stated = recipients.filter((state) => state.deadline !== null);
  const days = new Set(stated.map((state) => state.deadline));
  const [first] = days;
  if (first && days.size === 1 && stated.length === recipients.length) return day(first);
  return stated.map((state) => `${day(state.deadline ?? '')} (${state.unit.name})`).join(', ');
}

/** Said where the way up or down from the subject has nothing: the top of the chain, or that the thread is broken there. */
export function sayNothing({ gaps, subject }: Trace, direction: 'up' | 'down', { nothing }: TraceWords): string {
  const isLost = direction === 'up' && gaps.some(({ ref, rule }) => ref === subject && lostAbove.has(rule));
  return isLost ? nothing.lost : nothing[direction];
}

/** What is told of something that has nothing above it, but should have. */
const lostAbove: ReadonlySet<string> = new Set([
  'lineage/unanchored',
  'reference/ambiguous',
  'reference/self',
  'reference/unknown-document',
  'reference/unknown-item',
]);
