import type { DayRange } from '../../core/date.ts';
import type { Span, Spanned } from '../../core/place.ts';
import { present } from '../../core/present.ts';
import type { Entry, Node } from '../../parse/node.ts';
import { correctItemId } from '../../schema/correct-id.ts';
import type { Access, Item, ItemStatus, Recipient } from '../summary.ts';
import { readAmounts } from './amounts.ts';
import { withFigures } from './figures.ts';
import { type Mentions, relations } from './references.ts';
import { basisOf, dateOf, entryOf, textOf, textsOf, wordOf } from './values.ts';
import { readVote } from './votes.ts';
import { accesses, itemStatuses, reportings } from './words.ts';

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** An item while its keys are read. */
export type GrowingItem = Growing<Item>;

const noUnreadable: ReadonlySet<string> = new Set();
const nothing: readonly never[] = [];

/** An item with nothing read yet but its place and type; the same shape for every item. */
export function newItem(
  at: Span,
  span: Span,
  type: string,
  parent: number,
  unreadable: ReadonlySet<string> = noUnreadable,
): GrowingItem {
  return {
    id: '',
    at,
    span,
    type,
    title: null,
    number: null,
    parent,
    law: null,
    responsible: null,
    deadline: null,
    startsOn: null,
    status: null,
    doneOn: null,
    recipients: nothing,
    exceptUnits: nothing,
    reported: 'avvik',
    amounts: nothing,
    expenseYears: nothing,
    figures: null,
    choice: null,
    vote: null,
    access: null,
    accessBasis: null,
    unreadable,
  };
}

type Reader = (item: GrowingItem, entry: Entry, mentions: Mentions, index: number) => void;

/** What each key of an item says to the chain; keys that are absent here say nothing to it, or hold figures. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['id', (item, { value }) => readId(item, value)],
  ['tittel', (item, { value }) => void (item.title = textOf(value))],
  ['nummer', (item, { value }) => void (item.number = textOf(value)?.value ?? null)],
  ['lovgrunnlag', readLaw],
  ['ansvarlig', readResponsible],
  ['medansvarlig', (_, { value }, mentions, index) => mentions.units('medansvarlig', value, index)],
  ['enhet', readUnit],
  ['frist', (item, { value }) => void (item.deadline = dateOf(value))],
  ['gjelder_fra', (item, { value }) => void (item.startsOn = dateOf(value))],
  ['status', (item, { value }) => void (item.status = wordOf<ItemStatus>(value, itemStatuses))],
  ['dato', (item, { value }) => void (item.doneOn = dateOf(value))],
  ['mottakere', readRecipients],
  ['unntatt_enheter', readExceptions],
  [
    'rapporteres',
    (item, { value }) => void (item.reported = wordOf<Item['reported']>(value, reportings)?.value ?? 'avvik'),
  ],
  ['beløp', readItemAmounts],
  ['valg', (item, { value }) => void (item.choice = textOf(value)?.value ?? null)],
  ['gjelder', (_, { value }, mentions, index) => void mentions.about(value, 'planbehov', index)],
  ['vedtak', (item, { value }) => void (item.vote = readVote(value))],
  ['tilgang', (item, { value }) => void (item.access = wordOf<Access>(value, accesses)?.value ?? null)],
  ['unntakshjemmel', (item, { value }) => void (item.accessBasis = basisOf(value))],
]);

/** Reads one key of an item; `index` is the item's place in `Summary.items`. */
export function readItemKey(item: GrowingItem, entry: Entry, mentions: Mentions, index: number): void {
  const read = readers.get(entry.key);
  if (read !== undefined) read(item, entry, mentions, index);
  else if (relations.has(entry.key))
    mentions.relate(entry.key as Parameters<Mentions['relate']>[0], entry.value, index);
  else item.figures = withFigures(item.figures, entry);
}

function readId(item: GrowingItem, value: Node): void {
  const id = textOf(value);
  if (id === null) return;
  item.id = (item.unreadable.has('id') ? correctItemId(id.value) : null) ?? id.value;
  item.at = id.at;
}

function readLaw(item: GrowingItem, { value }: Entry): void {
  const laws = textsOf(value).map((law) => law.value);
  item.law = laws.length === 0 ? null : laws.join(', ');
}

function readResponsible(item: GrowingItem, { value }: Entry, mentions: Mentions, index: number): void {
  item.responsible = textOf(value);
  if (item.responsible === null) mentions.units('ansvarlig', value, index);
  else mentions.unit('ansvarlig', item.responsible.value, item.responsible.at, index, true);
}

function readUnit(item: GrowingItem, entry: Entry, mentions: Mentions, index: number): void {
  item.figures = withFigures(item.figures, entry);
  mentions.units('enhet', entry.value, index);
}

function readRecipients(item: GrowingItem, { value }: Entry, mentions: Mentions, index: number): void {
  const elements = value.kind === 'list' ? value.elements : [value];
  item.recipients = present(elements.map(readRecipient));
  const isAlone = value.kind === 'scalar';
  for (const { name, at } of item.recipients) mentions.unit('mottakere', name, at, index, isAlone);
}

function readRecipient(node: Node): Recipient | null {
  const name = textOf(node.kind === 'map' ? entryOf(node, 'enhet')?.value : node);
  if (name === null) return null;
  const deadline: Spanned<DayRange> | null = node.kind === 'map' ? dateOf(entryOf(node, 'frist')?.value) : null;
  const contributes = node.kind === 'map' && textOf(entryOf(node, 'rolle')?.value)?.value === 'bidrar';
  return { name: name.value, at: name.at, contributes, deadline };
}

function readExceptions(item: GrowingItem, { value }: Entry, mentions: Mentions, index: number): void {
  item.exceptUnits = textsOf(value);
  mentions.units('unntatt_enheter', value, index);
}

function readItemAmounts(item: GrowingItem, { value }: Entry): void {
  const { net, expenseYears, gross } = readAmounts(value);
  item.amounts = net;
  item.expenseYears = expenseYears;
  if (gross) item.figures = { ...item.figures, gross };
}
