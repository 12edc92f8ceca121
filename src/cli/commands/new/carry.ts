import { yearOf, type DayRange } from '../../../core/date.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../../../graph/graph.ts';
import { reportsOn } from '../../../graph/queries/latest-report.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Json, JsonObject } from '../../../parse/node.ts';

/** Item types whose unfinished work goes on in the next document of its kind. */
const carriedTypes = ['tiltak', 'investering', 'oppdrag'];
const finished: ReadonlySet<string> = new Set(['fullført', 'avsluttet', 'utgår']);
/** What belongs to the old item only, and what is written anew. */
const dropped: ReadonlySet<string> = new Set(
  'id tittel status dato viderefører tidligere_id forankring følger_opp erstatter endrer se_også vedtak'.split(' '),
);

/** Items carried on by collection, and those that were not, with the reason. */
export interface Carried {
  readonly lists: ReadonlyMap<string, readonly JsonObject[]>;
  readonly count: number;
  readonly left: readonly LeftItem[];
}

/** An item that is not carried on: it is finished, or there is no money for it, or for what it does, in the new period. */
export interface LeftItem {
  readonly id: string;
  readonly title: string;
  readonly why: 'finished' | 'no-money' | 'no-money-above';
}

/** The new document as far as its items are concerned; `anchors` is what it rests on. */
interface Next {
  readonly period: DayRange | null;
  readonly holds: readonly string[];
  readonly anchors: readonly DocumentNode[];
}

/** What a predecessor's unfinished work is written as in the next document. `rawOf` gives an item as its file has it. */
export function carryOn(
  predecessor: DocumentNode,
  { period, holds, anchors }: Next,
  { scene, rawOf }: { readonly scene: Scene; readonly rawOf: (item: ItemNode) => JsonObject | undefined },
): Carried {
  const candidates = predecessor.items.filter(
    ({ item }) => item.id !== '' && carriedTypes.includes(item.type) && holds.includes(item.type),
  );
  const judged = candidates.map((node) => ({ node, why: whyLeft(node, period, scene) }));
  const running = judged.filter(({ why }) => why === null).map(({ node }) => node);
  const lists = new Map<string, JsonObject[]>();
  for (const node of running) {
    const { collection = '' } = scene.plansystem.itemTypes.get(node.item.type) ?? {};
    const list = lists.get(collection) ?? [];
    lists.set(collection, list);
    list.push(carriedItem(node, { raw: rawOf(node) ?? {}, period, anchors, running, scene }));
  }
  const left = judged.flatMap(({ node: { item }, why }) =>
    why === null ? [] : { id: item.id, title: item.title?.value ?? '', why },
  );
  return { lists, count: running.length, left };
}

function whyLeft(node: ItemNode, period: DayRange | null, { asOf }: Scene): LeftItem['why'] | null {
  const status = reportsOn(node, asOf)[0]?.line.status?.value ?? node.item.status?.value ?? '';
  if (finished.has(status)) return 'finished';
  if (period === null) return null;
  if (node.item.amounts.length > 0) return hasMoney(node, period) ? null : 'no-money';
  const funded = targetsOf(node, 'forankring').filter(
    (to): to is ItemNode => to.kind === 'item' && to.item.amounts.length > 0,
  );
  const goesOn = funded.some(
    (to) => hasMoney(to, period) || continuationsOf(to).some((next) => hasMoney(next, period)),
  );
  return funded.length === 0 || goesOn ? null : 'no-money-above';
}

function hasMoney({ item }: ItemNode, period: DayRange): boolean {
  return item.amounts.some(({ year }) => isYearOf(year, period));
}

/** Items that carry this one on. */
function continuationsOf(node: ItemNode): readonly ItemNode[] {
  return node.in.flatMap(({ relation, from, guessed }) =>
    relation === 'viderefører' && from.kind === 'item' && !guessed ? from : [],
  );
}

function targetsOf(node: ItemNode, key: 'forankring' | 'følger_opp'): readonly ChainNode[] {
  return node.out.filter((edge) => edge.relation === key && !edge.guessed).map(({ to }) => to);
}

interface Carrying {
  readonly raw: JsonObject;
  readonly period: DayRange | null;
  readonly anchors: readonly DocumentNode[];
  readonly running: readonly ItemNode[];
  readonly scene: Scene;
}

function carriedItem(node: ItemNode, { raw, period, anchors, running, scene }: Carrying): JsonObject {
  const kept = Object.entries(raw).flatMap(([key, value]) => {
    if (dropped.has(key) || scene.plansystem.spelled.collection.has(key)) return [];
    if (key === 'frist' && period !== null && (node.item.deadline?.value.to ?? '') < period.from) return [];
    return [[key, value] as const];
  });
  const { id, title } = node.item;
  const relation = (key: 'forankring' | 'følger_opp') => {
    const targets = [
      ...(key === 'forankring' && node.parent !== null ? [node.parent] : []),
      ...targetsOf(node, key).map((to) => nowOf(to, anchors)),
    ];
    const refs = targets.map((to) => (to.kind === 'item' && running.includes(to) ? to.item.id : to.ref));
    return refs.length === 0 ? {} : { [key]: refs.length === 1 ? (refs[0] ?? '') : [...new Set(refs)] };
  };
  const item = {
    id,
    ...(title === null ? {} : { tittel: title.value }),
    ...relation('forankring'),
    ...relation('følger_opp'),
    viderefører: node.ref,
    ...Object.fromEntries(kept),
  };
  return period === null ? item : withAmountsIn(item, period);
}

/** What an item goes on as in one of the documents the new one rests on; else itself. */
function nowOf(target: ChainNode, anchors: readonly DocumentNode[]): ChainNode {
  if (target.kind !== 'item') return target;
  return continuationsOf(target).find(({ document }) => anchors.includes(document.owner)) ?? target;
}

/** Keeps the years of the period; what an investment was granted before is added to `tidligere_bevilget`, so that its sums still hold. */
function withAmountsIn(item: JsonObject, period: DayRange): JsonObject {
  const amounts = item['beløp'];
  if (!isObject(amounts)) return item;
  const earlier = sumBefore(amounts, yearOf(period.from));
  const { beløp: _all, ...rest } = item;
  const kept = yearsIn(amounts, period);
  const granted = typeof item['tidligere_bevilget'] === 'number' ? item['tidligere_bevilget'] : 0;
  const isBudgeted = item['kostnadsramme'] !== undefined && earlier !== 0;
  return {
    ...rest,
    ...(Object.keys(kept).length === 0 ? {} : { beløp: kept }),
    ...(isBudgeted ? { tidligere_bevilget: granted + earlier } : {}),
  };
}

function yearsIn(amounts: JsonObject, period: DayRange): JsonObject {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([key, value]): [string, Json][] => {
      if (!isObject(value)) return !/^\d{4}$/.test(key) || isYearOf(Number(key), period) ? [[key, value]] : [];
      const inner = yearsIn(value, period);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}

/** Expenses of earlier years; an income counts against them. */
function sumBefore(amounts: JsonObject, first: number): number {
  return Object.entries(amounts).reduce((sum, [key, value]) => {
    if (isObject(value)) return sum + (key === 'inntekt' ? -1 : 1) * sumBefore(value, first);
    return typeof value === 'number' && Number(key) < first ? sum + value : sum;
  }, 0);
}

function isYearOf(year: number, { from, to }: DayRange): boolean {
  return year >= yearOf(from) && year <= yearOf(to);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
