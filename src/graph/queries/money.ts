import type { Place } from '../../core/place.ts';
import { yearOf } from '../../core/date.ts';
import type { YearAmount } from '../../model/summary.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { type BudgetChange, changesOfItems, changesOfUnits } from './budget-changes.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { unitsResponsible } from './unit-names.ts';

/** Drift or investering. */
export type MoneyKind = 'operating' | 'investment';

/** What is adopted for a year, and what votes since have changed, in whole kroner: what holds is the sum of both. */
export interface Sum {
  readonly adopted: bigint;
  readonly changed: bigint;
  /** Parts of what holds that are stated as `utgift` and `inntekt`; the rest is stated net. */
  readonly expense: bigint;
  readonly income: bigint;
}
export type SumsByYear = ReadonlyMap<number, Sum>;

/** A measure or an investment with its money. Where an item and what is nested in it both state a year, the item is their sum. */
export interface MoneyLine {
  readonly node: ItemNode;
  readonly kind: MoneyKind;
  /** Who is responsible, for it or for what it is nested in; `null` where that is nobody, or not one unit. */
  readonly unit: UnitNode | null;
  readonly sums: SumsByYear;
}

/** A unit's net frame. */
export interface FrameLine {
  readonly name: string;
  /** `null` where the organisation has no such unit. */
  readonly unit: UnitNode | null;
  readonly at: Place;
  /** `konsekvensjustert` by year. */
  readonly base: ReadonlyMap<number, bigint>;
  /** Where each year's `beløp` stands. */
  readonly amounts: readonly (YearAmount & { readonly place: Place })[];
  readonly sums: SumsByYear;
}

/** The money of one plan as of a day. */
export interface PlanMoney {
  readonly plan: DocumentNode;
  /** The years of its period; without a period those that its amounts name. */
  readonly years: readonly number[];
  readonly lines: readonly MoneyLine[];
  readonly frames: readonly FrameLine[];
  /** Votes on changes to it that count as of the day, the oldest first. */
  readonly changes: readonly BudgetChange[];
  /** Items whose `beløp` could not be read: the sums lack them. */
  readonly unread: readonly ItemNode[];
}

/** Item types that state amounts of another kind than a measure's. */
const adjustment = 'budsjettjustering';
const investment = 'investering';
const none: Sum = { adopted: 0n, changed: 0n, expense: 0n, income: 0n };

/** The money of a document and its chapters: measures, investments, frames, and what votes until the day changed. */
export function moneyOf(plan: DocumentNode, scene: Scene): PlanMoney {
  const known = moneyByPlan(scene);
  const found = known.get(plan) ?? readMoney(plan, scene);
  known.set(plan, found);
  return found;
}

const moneyByPlan = rememberForScene((): Map<DocumentNode, PlanMoney> => new Map());

function readMoney(plan: DocumentNode, scene: Scene): PlanMoney {
  const changes = new Set<BudgetChange>();
  const items = plan.items.filter(({ item }) => item.type !== adjustment);
  const lines = items.flatMap((node) => readLine(node, changes, scene) ?? []);
  const frames = readFrames(plan, changes, scene);
  return {
    plan,
    years: yearsOf(plan, [...lines, ...frames]),
    lines,
    frames,
    changes: [...changes].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0)),
    unread: items.filter(isUnread),
  };
}

/** A year that is stated twice is told, and nobody knows which of the two is meant. */
function isUnread({ item }: ItemNode): boolean {
  return item.unreadable.has('beløp') || new Set(item.amounts.map(({ year }) => year)).size < item.amounts.length;
}

function readLine(node: ItemNode, used: Set<BudgetChange>, scene: Scene): MoneyLine | null {
  const changes = changesOfItems(scene).get(node) ?? [];
  if (node.item.amounts.length === 0 && changes.length === 0) return null;
  const kind = kindOf(node);
  const above = yearsAbove(node, kind);
  const sums = new Map<number, Sum>();
  const isOwn = ({ year }: YearAmount) => !above.has(year);
  addTo(sums, node.item.amounts.filter(isOwn), 'adopted');
  addGross(sums, node, isOwn);
  for (const change of changes) {
    used.add(change);
    addTo(sums, change.node.item.amounts, 'changed');
    addGross(sums, change.node, () => true);
  }
  return sums.size === 0 ? null : { node, kind, unit: unitOf(node, scene), sums };
}

function kindOf({ item }: ItemNode): MoneyKind {
  return item.type === investment ? 'investment' : 'operating';
}

/** Years that something a node is nested in states too: what the node states is a part of that. */
function yearsAbove({ parent }: ItemNode, kind: MoneyKind): ReadonlySet<number> {
  const years = new Set<number>();
  for (let at = parent; at !== null; at = at.parent)
    if (kindOf(at) === kind) for (const { year } of at.item.amounts) years.add(year);
  return years;
}

function readFrames(plan: DocumentNode, used: Set<BudgetChange>, scene: Scene): readonly FrameLine[] {
  const stated = [plan, ...plan.chapters].flatMap((file) =>
    (file.facts.money?.frames ?? []).map((frame) => ({ frame, path: file.summary.path })),
  );
  const changes = changesOfUnits(plan, scene);
  const seen = new Set<string>();
  return stated.flatMap(({ frame, path }): readonly FrameLine[] => {
    if (frame.unit === null) return [];
    const sums = new Map<number, Sum>();
    addTo(sums, frame.amounts, 'adopted');
    // Two entries of one unit are two parts of its frame: what is changed, is changed once.
    const own = seen.has(frame.unit.value) ? [] : (changes.get(frame.unit.value) ?? []);
    seen.add(frame.unit.value);
    for (const change of own) {
      used.add(change);
      addTo(sums, change.node.item.amounts, 'changed');
    }
    return [
      {
        name: frame.unit.value,
        unit: scene.graph.organisation?.units.get(frame.unit.value) ?? null,
        at: { path, span: frame.at },
        base: new Map(frame.base.map(({ year, kroner }) => [year, BigInt(kroner)])),
        amounts: frame.amounts.map((amount) => ({ ...amount, place: { path, span: amount.at } })),
        sums,
      },
    ];
  });
}

function addTo(sums: Map<number, Sum>, amounts: readonly YearAmount[], part: 'adopted' | 'changed'): void {
  for (const { year, kroner } of amounts) {
    const sum = sums.get(year) ?? none;
    sums.set(year, { ...sum, [part]: sum[part] + BigInt(kroner) });
  }
}

function addGross(sums: Map<number, Sum>, { item }: ItemNode, counts: (amount: YearAmount) => boolean): void {
  const { expense = [], income = [] } = item.figures?.gross ?? {};
  for (const [part, amounts] of [
    ['expense', expense],
    ['income', income],
  ] as const)
    for (const amount of amounts.filter(counts)) {
      const sum = sums.get(amount.year) ?? none;
      sums.set(amount.year, { ...sum, [part]: sum[part] + BigInt(amount.kroner) });
    }
}

function unitOf(node: ItemNode, { graph: { organisation } }: Scene): UnitNode | null {
  if (organisation === null) return null;
  for (let at: ItemNode | null = node; at !== null; at = at.parent) {
    if (at.item.responsible === null) continue;
    const [unit, ...others] = unitsResponsible(at.item.responsible.value, organisation);
    return others.length > 0 ? null : (unit ?? null);
  }
  return null;
}

function yearsOf({ facts }: DocumentNode, lines: readonly { readonly sums: SumsByYear }[]): readonly number[] {
  const { from = null, to = null } = facts.period?.value ?? {};
  if (from !== null && to !== null) {
    const first = yearOf(from);
    return Array.from({ length: Math.min(yearOf(to) - first + 1, 30) }, (_, index) => first + index);
  }
  return [...new Set(lines.flatMap(({ sums }) => [...sums.keys()]))].sort((a, b) => a - b);
}

/** Several sums as one. */
export function addSums(sums: Iterable<Sum>): Sum {
  let total = none;
  for (const { adopted, changed, expense, income } of sums)
    total = {
      adopted: total.adopted + adopted,
      changed: total.changed + changed,
      expense: total.expense + expense,
      income: total.income + income,
    };
  return total;
}

/** What holds as of the day: what was adopted, with what has changed since. */
export function standing({ adopted, changed }: Sum): bigint {
  return adopted + changed;
}
