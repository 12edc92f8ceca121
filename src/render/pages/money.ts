import type { BudgetStage } from '../../graph/queries/budget-plans.ts';
import type { Grouping } from '../../graph/queries/money-groups.ts';
import { buildBudget } from '../../overview/budget/build.ts';
import type { BudgetPlanReport, GroupRow, ItemRow, RuleRow, YearSum } from '../../overview/budget/report.ts';
import { pageFolders } from '../addresses.ts';
import type { Site } from '../site.ts';
import { type DocumentPart, partFor } from './document.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** The money of a plan that sets the budget. Plain data: amounts are whole kroner as texts of digits, exact however large. */
export interface MoneyPlan {
  readonly plan: NodeLink;
  /** Folder of its pages. */
  readonly folder: string;
  readonly stage: BudgetStage;
  readonly adopted: string | null;
  readonly years: readonly number[];
  readonly frames: readonly FrameLine[];
  readonly frameTotal: readonly Kroner[];
  /** Empty where it has no measures. */
  readonly operating: readonly YearMoney[];
  readonly investment: readonly YearMoney[];
  readonly changes: readonly MoneyChange[];
  readonly rules: readonly FiscalRule[];
  /** What could not be counted. */
  readonly unread: readonly NodeLink[];
  /** How many measures and investments there are. */
  readonly measures: number;
  readonly investments: number;
  /** Whose part of it is shown; `null`: all of it is. */
  readonly part: DocumentPart | null;
}

/** Digits with a minus sign before them where it is below nothing. */
export type Kroner = string;

export interface YearMoney {
  readonly year: number;
  readonly adopted: Kroner;
  readonly changed: Kroner;
  /** What holds. */
  readonly net: Kroner;
}

export interface FrameLine {
  readonly unit: UnitLink;
  /** It is the sum of frames below it. */
  readonly isSum: boolean;
  readonly net: readonly Kroner[];
}

/** A vote that changed the plan. */
export interface MoneyChange {
  readonly link: NodeLink;
  readonly day: string | null;
  /** The items it changes. */
  readonly items: readonly NodeLink[];
  readonly units: readonly UnitLink[];
  readonly years: readonly { readonly year: number; readonly kroner: Kroner }[];
}

export interface FiscalRule {
  readonly link: NodeLink;
  readonly demand: string;
  readonly years: readonly {
    readonly year: number;
    /** In percent, as people write it; `null` where it is an amount. */
    readonly share: string | null;
    readonly kroner: Kroner;
    /** `null`: not to be said. */
    readonly isMet: boolean | null;
  }[];
}

/** What belongs to a unit, a goal or a focus area; `name` null: to none of them. */
export interface MoneyGroupLine {
  readonly unit: UnitLink | null;
  readonly item: NodeLink | null;
  readonly operating: readonly Kroner[];
  readonly investment: readonly Kroner[];
}

/** A plan's money by unit, goal or focus area. */
export interface MoneyGroups {
  readonly by: Grouping;
  readonly lines: readonly MoneyGroupLine[];
  /** How many measures and investments stand in more than one group. */
  readonly shared: number;
}

/** A measure or an investment. */
export interface MoneyItem {
  readonly link: NodeLink;
  readonly unit: UnitLink | null;
  readonly net: readonly Kroner[];
}

/** The plans that set the budget as of the day, and those put forward. */
export function moneyPlans(site: Site): readonly MoneyPlan[] {
  const whole = site.scene === site.whole ? null : budgetOf(site, 'unit', site.whole);
  return budgetOf(site, 'unit', site.scene).map((report, at) => {
    const judged = whole && new Map(whole.flatMap(({ rules }) => rules.map((rule) => [rule.ref, rule])));
    return planOf(report, {
      site,
      judged,
      folder: at === 0 ? pageFolders.money : `${pageFolders.money}plan-${at + 1}/`,
    });
  });
}

/** A plan's money by unit, goal or focus area. */
export function moneyGroups({ plan, years }: MoneyPlan, by: Grouping, site: Site): MoneyGroups {
  const report = budgetOf(site, by, site.scene).find(({ ref }) => ref === plan.ref);
  return {
    by,
    shared: report?.shared ?? 0,
    lines: (report?.groups ?? []).map((group) => groupLine(group, years, site)),
  };
}

/** The measures or the investments of a plan, in its order. */
export function moneyItems({ plan }: MoneyPlan, kind: ItemRow['kind'], site: Site): readonly MoneyItem[] {
  const report = budgetOf(site, 'unit', site.scene).find(({ ref }) => ref === plan.ref);
  return (report?.items ?? [])
    .filter((item) => item.kind === kind)
    .flatMap(({ ref, unit, years }) =>
      nodeLinks([ref], site).map((link) => ({
        link,
        unit: unitLink(unit, site),
        net: years.map(({ net }) => digits(net)),
      })),
    );
}

const known = new WeakMap<Site['scene'], Map<Grouping, readonly BudgetPlanReport[]>>();

function budgetOf({ unit }: Site, by: Grouping, scene: Site['scene']): readonly BudgetPlanReport[] {
  const ofScene = known.get(scene) ?? new Map<Grouping, readonly BudgetPlanReport[]>();
  known.set(scene, ofScene);
  const found = ofScene.get(by) ?? buildBudget({ scene, root: '.', by, year: null, unit }).plans;
  ofScene.set(by, found);
  return found;
}

interface Telling {
  readonly site: Site;
  readonly folder: string;
  /** What the whole chain says of the rules; `null` where that is what is shown. */
  readonly judged: ReadonlyMap<string, RuleRow> | null;
}

function planOf(report: BudgetPlanReport, { site, folder, judged }: Telling): MoneyPlan {
  const { ref, title, stage, adopted, years, frames, frameTotal, total, items } = report;
  const node = site.scene.graph.find(ref);
  return {
    plan: node === undefined ? named(ref, title) : linkTo(node, site),
    folder,
    stage,
    adopted,
    years,
    frames: frames.map(({ id, name, isSum, years: sums }) => ({
      unit: linkToUnit({ id, name }, site),
      isSum,
      net: sums.map(({ net }) => digits(net)),
    })),
    frameTotal: frameTotal.map(({ net }) => digits(net)),
    operating: total.operating.map(yearMoney),
    investment: total.investment.map(yearMoney),
    changes: report.changes.flatMap((change) => changeOf(change, site)),
    rules: report.rules.flatMap((rule) => ruleOf(rule, judged, site)),
    unread: nodeLinks(report.unread, site),
    measures: items.filter(({ kind }) => kind === 'operating').length,
    part: site.unit === null ? null : partFor(site.unit),
    investments: items.filter(({ kind }) => kind === 'investment').length,
  };
}

function named(ref: string, title: string | null): NodeLink {
  return { ref, address: null, number: null, title: title ?? ref, type: '', document: null };
}

function yearMoney({ year, adopted, changed, net }: YearSum): YearMoney {
  return { year, adopted: digits(adopted), changed: digits(changed), net: digits(net) };
}

function changeOf(
  { ref, day, changes, years }: BudgetPlanReport['changes'][number],
  site: Site,
): readonly MoneyChange[] {
  const items = nodeLinks(changes, site);
  const refs = new Set(items.map((item) => item.ref));
  return nodeLinks([ref], site).map((link) => ({
    link,
    day,
    items,
    units: changes.flatMap((one) => (refs.has(one) ? [] : (unitLink(one, site) ?? []))),
    years: years.map(({ year, kroner }) => ({ year, kroner: digits(kroner) })),
  }));
}

/** Whether a rule holds is said only where the whole chain says the same. */
function ruleOf({ ref, demand, years }: RuleRow, judged: Telling['judged'], site: Site): readonly FiscalRule[] {
  const whole = judged?.get(ref);
  return nodeLinks([ref], site).map((link) => ({
    link,
    demand,
    years: years.map(({ year, share, numerator, met }) => ({
      year,
      share,
      kroner: digits(numerator),
      isMet: judged !== null && whole?.years.find((one) => one.year === year)?.met !== met ? null : met,
    })),
  }));
}

function groupLine({ id, operating, investment }: GroupRow, years: readonly number[], site: Site): MoneyGroupLine {
  const unit = unitLink(id, site);
  const [item] = unit === null && id !== null ? nodeLinks([id], site) : [];
  const amounts = (sums: readonly YearSum[]) =>
    years.map((year) => digits(sums.find((one) => one.year === year)?.net ?? 0n));
  return {
    unit,
    item: item ?? null,
    operating: operating.length === 0 ? [] : amounts(operating),
    investment: investment.length === 0 ? [] : amounts(investment),
  };
}

function unitLink(id: string | null, site: Site): UnitLink | null {
  const unit = id === null ? undefined : site.scene.graph.organisation?.units.get(id);
  return unit === undefined ? null : linkToUnit(unit, site);
}

function nodeLinks(refs: readonly string[], site: Site): readonly NodeLink[] {
  return refs.flatMap((ref) => {
    const node = site.scene.graph.find(ref);
    return node === undefined ? [] : [linkTo(node, site)];
  });
}

function digits(kroner: bigint): Kroner {
  return String(kroner);
}
