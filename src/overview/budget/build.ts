import { absolute, sumKroner } from '../../core/kroner.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../graph/organisation.ts';
import { type BudgetPlan, budgetPlans } from '../../graph/queries/budget-plans.ts';
import { type BudgetChange, changedItems } from '../../graph/queries/budget-changes.ts';
import { fiscalRules, writePercent } from '../../graph/queries/fiscal-rules.ts';
import { frameTotals } from '../../graph/queries/frames.ts';
import { keyFiguresOf } from '../../graph/queries/key-figure-sums.ts';
import { adoptionDate } from '../../graph/queries/lifecycle.ts';
import {
  addSums,
  type FrameLine,
  type MoneyKind,
  type MoneyLine,
  standing,
  type Sum,
} from '../../graph/queries/money.ts';
import { type Grouping, groupLines, type MoneyGroup } from '../../graph/queries/money-groups.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type {
  BudgetPlanReport,
  BudgetReport,
  ChangeRow,
  FrameRow,
  GroupRow,
  ItemRow,
  RuleRow,
  YearSum,
} from './report.ts';

/** What is asked for, and of which workspace. */
export interface BudgetRequest {
  readonly scene: Scene;
  readonly root: string;
  readonly by: Grouping;
  readonly year: number | null;
  readonly unit: UnitNode | null;
}

/** The money of the plans that set the budget: see `budgetPlans`. In time linear in the items. */
export function buildBudget(request: BudgetRequest): BudgetReport {
  const { scene, root, by, year, unit } = request;
  return {
    asOf: scene.asOf,
    root,
    by,
    year,
    unit: unit && { id: unit.id, name: unit.name },
    plans: budgetPlans(scene, year).map((plan) => planReport(plan, request)),
  };
}

function planReport(money: BudgetPlan, request: BudgetRequest): BudgetPlanReport {
  const { scene, by, year, unit } = request;
  const years = year === null ? money.years : [year];
  const isAsked = (own: UnitNode | null) => unit === null || (own !== null && isWithin(own, unit));
  const asked = { lines: money.lines.filter((line) => isAsked(line.unit)), frames: money.frames };
  const { groups, shared } = groupLines(asked, by, scene);
  const frames = money.frames.filter((frame) => isAsked(frame.unit));
  const sums = frameTotals(frames);
  const counted = frames.filter((frame) => !sums.has(frame));
  const groupsOf = new Map<MoneyLine, string[]>(asked.lines.map((line) => [line, []]));
  for (const { of, lines } of groups) for (const line of lines) if (of !== null) groupsOf.get(line)?.push(idOf(of));
  return {
    ref: money.plan.ref,
    title: money.plan.facts.title?.value ?? null,
    stage: money.stage,
    adopted: money.stage === 'proposed' ? null : (adoptionDate(money.plan)?.from ?? null),
    years,
    frames: frames.map((frame): FrameRow => ({
      id: frame.name,
      name: frame.unit?.name ?? frame.name,
      isSum: sums.has(frame),
      years: yearSums([frame], years).map((sum) => ({ ...sum, base: frame.base.get(sum.year) ?? null })),
    })),
    frameTotal: yearSums(counted, years),
    groups: groups.map((group) => groupRow(group, years)),
    total: { operating: ofKind(asked.lines, 'operating', years), investment: ofKind(asked.lines, 'investment', years) },
    shared: shared.length,
    items: asked.lines.map((line) => itemRow(line, groupsOf.get(line) ?? [], years)),
    changes: money.changes
      .filter((change) => concerns(change, asked.lines, frames, years))
      .map(({ node, day }) => changeRow(node, day)),
    rules: unit === null ? ruleRows({ ...money, years }, scene) : [],
    unread: money.unread.map(({ ref }) => ref),
    appropriations: unit === null ? appropriations(money, counted, years) : [],
  };
}

function groupRow({ of, lines }: MoneyGroup, years: readonly number[]): GroupRow {
  return {
    id: of === null ? null : idOf(of),
    name: of === null ? null : nameOf(of),
    document: of !== null && 'kind' in of ? (of.document.facts.title?.value ?? of.document.ref) : null,
    items: lines.length,
    operating: ofKind(lines, 'operating', years),
    investment: ofKind(lines, 'investment', years),
  };
}

function itemRow({ node, kind, unit, sums }: MoneyLine, groups: readonly string[], years: readonly number[]): ItemRow {
  return {
    ref: node.ref,
    kind,
    type: node.item.type,
    title: node.item.title?.value ?? null,
    unit: unit?.id ?? null,
    groups,
    years: yearSums([{ sums }], years),
  };
}

/** Whether a change is of what is shown. */
function concerns(
  { node }: BudgetChange,
  lines: readonly MoneyLine[],
  frames: readonly FrameLine[],
  years: readonly number[],
): boolean {
  if (!node.item.amounts.some(({ year }) => years.includes(year))) return false;
  const changed = changedItems(node);
  const unit = node.item.figures?.unit?.value;
  return lines.some((line) => changed.includes(line.node)) || frames.some(({ name }) => name === unit);
}

function changeRow(node: ItemNode, day: string | null): ChangeRow {
  const unit = node.item.figures?.unit?.value;
  return {
    ref: node.ref,
    title: node.item.title?.value ?? null,
    day,
    changes: [...changedItems(node).map(({ ref }) => ref), ...(unit === undefined ? [] : [unit])],
    years: node.item.amounts.map(({ year, kroner }) => ({ year, kroner: BigInt(kroner) })),
  };
}

function ruleRows(money: BudgetPlan, scene: Scene): readonly RuleRow[] {
  return fiscalRules(money, scene)
    .filter(({ years }) => years.length > 0)
    .map(({ node, numerator, denominator, years }) => ({
      ref: node.ref,
      title: node.item.title?.value ?? null,
      demand: node.item.figures?.demand?.value ?? '',
      numerator,
      denominator,
      years: years.map(({ year, isMet, limit, ...amounts }) => ({
        year,
        numerator: amounts.numerator,
        denominator: amounts.denominator,
        share: amounts.denominator === null ? null : writePercent(amounts.numerator, amounts.denominator, 2),
        met: isMet,
        limit,
      })),
    }));
}

/** Where frames and the row that should be their sum both speak of a year, and differ. The row's sign says nothing. */
function appropriations(
  { plan }: BudgetPlan,
  frames: readonly { readonly sums: ReadonlyMap<number, Sum> }[],
  years: readonly number[],
): BudgetPlanReport['appropriations'] {
  const files = [plan, ...plan.chapters];
  const row = files
    .map(({ facts }) => keyFiguresOf(facts).get('sum_bevilgninger_drift'))
    .find((found) => found !== undefined);
  return years.flatMap((year) => {
    const stated = row?.get(year);
    const terms = frames.flatMap(({ sums }) => sums.get(year)?.adopted ?? []);
    const total = sumKroner(terms);
    if (stated === undefined || terms.length === 0 || absolute(total) === absolute(stated)) return [];
    return [{ year, frames: total, stated }];
  });
}

function ofKind(lines: readonly MoneyLine[], kind: MoneyKind, years: readonly number[]): readonly YearSum[] {
  const own = lines.filter((line) => line.kind === kind);
  return own.length === 0 ? [] : yearSums(own, years);
}

function yearSums(
  lines: readonly { readonly sums: ReadonlyMap<number, Sum> }[],
  years: readonly number[],
): readonly YearSum[] {
  return years.map((year) => {
    const sum = addSums(lines.flatMap(({ sums }) => sums.get(year) ?? []));
    return { year, ...sum, net: standing(sum) };
  });
}

function idOf(of: UnitNode | ItemNode): string {
  return 'kind' in of ? of.ref : of.id;
}

function nameOf(of: UnitNode | ItemNode): string {
  if (!('kind' in of)) return of.name;
  const { number, title, id } = of.item;
  return [number, title?.value ?? id].filter((part) => part !== null).join(' ');
}
