import { addAll } from '../../core/append-to.ts';
import { yearOf } from '../../core/date.ts';
import type { Item } from '../../model/summary.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { isWithin, type UnitNode } from '../organisation.ts';
import { basesOf, withBases } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { blankFiles, missingTypes } from './blank-files.ts';
import { isInForce, isOfType } from './lifecycle.ts';
import { receiptDue, receipts } from './received.ts';
import { isAddressedTo } from './recipients.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isUnderWay } from './taking-up.ts';
import { unanchored } from './unanchored.ts';
import { unitsResponsible } from './unit-names.ts';
import { unitPlans } from './unit-plans.ts';
import { unreadLinksInto } from './unread-links.ts';

/** Measures with money in the first year of a plan in force, and which of them somebody has been given to carry out. */
export interface AssignedMeasures {
  readonly plan: DocumentNode;
  /** Every measure that should be given to somebody by now. */
  readonly measures: readonly ItemNode[];
  /** Those that are in no oppdrag and no virksomhetsplan; what is nested in, or rests on, another of them is left out. */
  readonly unassigned: readonly ItemNode[];
}

/** Types of documents whose measures have money. */
export const budgets: readonly string[] = ['økonomiplan', 'årsbudsjett', 'kommuneplan-handlingsdel'];

/**
 * The plans in force whose first year it is, once the virksomhetsplaner of the year are due. Empty where the workspace keeps
 * neither oppdrag nor virksomhetsplaner of the year: then nothing can be told.
 */
export const assignedMeasures = rememberForScene((scene): readonly AssignedMeasures[] => {
  const { ends, keepsThem } = carriers(scene);
  if (!keepsThem || hasBlankCarrier(scene)) return [];
  const assigned = withBases(ends, scene);
  return scene.graph.documents
    .filter((plan) => isDue(plan, scene))
    .flatMap((plan) => judge(plan, assigned, scene) ?? []);
});

function judge(plan: DocumentNode, assigned: ReadonlySet<ChainNode>, scene: Scene): AssignedMeasures | null {
  const year = firstYear(plan);
  const measures = plan.items.filter((item) => costs(item, year));
  const planless = unitsWithoutPlan(scene);
  const isToldOfUnit = ({ item }: ItemNode) => isOfPlanlessUnit(item, planless, scene);
  const lost = new Set<ChainNode>(measures.filter((item) => !isAssigned(item, assigned, scene) && !isToldOfUnit(item)));
  const topmost = measures.filter((item) => lost.has(item) && !restsOnOneOf(item, lost, scene));
  const unassigned = withoutPresumed(topmost, scene);
  if (unassigned.length <= unreadLinksInto(scene)(plan)) return { plan, measures, unassigned: [] };
  return { plan, measures, unassigned };
}

/** An oppdrag without anchor, which is told, may be the one that gives a measure to somebody: each explains one measure. */
function withoutPresumed(measures: readonly ItemNode[], scene: Scene): readonly ItemNode[] {
  const loose = measures.length === 0 ? [] : unanchored(scene).items.filter(isAssignment);
  return measures.filter((measure) => {
    const index = loose.findIndex((assignment) => mayGive(assignment, measure, scene));
    if (index >= 0) loose.splice(index, 1);
    return index < 0;
  });
}

function mayGive(assignment: ItemNode, { item }: ItemNode, scene: Scene): boolean {
  const { organisation } = scene.graph;
  const units = organisation === null ? [] : unitsResponsible(item.responsible?.value, organisation);
  return units.length === 0 || units.some((unit) => isAddressedTo(assignment, unit, scene));
}

/** Units that were given oppdrag and have no plan, which is told: their measures may come in it. */
function unitsWithoutPlan(scene: Scene): ReadonlySet<UnitNode> {
  const units = receipts(scene).flatMap((receipt) => receipt.units.filter(({ state }) => state === 'no-plan'));
  return new Set(units.map(({ unit }) => unit));
}

function isOfPlanlessUnit({ responsible }: Item, planless: ReadonlySet<UnitNode>, { graph }: Scene): boolean {
  if (planless.size === 0 || graph.organisation === null) return false;
  const units = unitsResponsible(responsible?.value, graph.organisation);
  return units.some((unit) => [...planless].some((above) => isWithin(unit, above)));
}

/** Oppdrag, and everything in virksomhetsplaner and their answers, of the year that runs. */
function carriers(scene: Scene): { readonly ends: readonly ChainNode[]; readonly keepsThem: boolean } {
  const ends: ChainNode[] = [];
  const plans = unitPlans(scene).unitsOf;
  for (const document of scene.graph.documents) {
    if (document.facts.recovered) addAll([document, ...document.items], ends);
    if (document.owner !== document || !isUnderWay(document, scene)) continue;
    const assignments = document.items.filter(isAssignment);
    addAll(assignments, ends);
    if (plans.has(document)) addAll([document, ...document.items], ends);
    if (plans.has(document) || assignments.length > 0) addAll(answeredBy(document), ends);
  }
  const year = yearOf(scene.asOf);
  return { ends, keepsThem: ends.some((node) => isOfYear(node, year)) };
}

/** An empty file, or one that is missing, may hold the oppdrag or be the plan that takes a measure up. */
function hasBlankCarrier(scene: Scene): boolean {
  const holds = (type: string) => scene.plansystem.documentTypes.get(type)?.holds.includes('oppdrag') ?? false;
  return blankFiles(scene).some(({ type }) => type === null || holds(type)) || missingTypes(scene).some(holds);
}

/** Something given to units to do, and not given up. */
export function isAssignment({ item }: ItemNode): boolean {
  return (item.type === 'oppdrag' || item.recipients.length > 0) && item.status?.value !== 'utgår';
}

function isOfYear(node: ChainNode, year: number): boolean {
  const { period } = (node.kind === 'item' ? node.document : node.owner).facts;
  if (period === null) return true;
  const { from, to } = period.value;
  return (from === null || yearOf(from) <= year) && (to === null || yearOf(to) >= year);
}

function isDue(plan: DocumentNode, scene: Scene): boolean {
  if (plan.owner !== plan || plan.facts.recovered || !isOfType(plan, budgets)) return false;
  if (firstYear(plan) !== yearOf(scene.asOf) || !isInForce(plan, scene.plansystem, scene.asOf)) return false;
  const due = receiptDue(plan, scene);
  return due !== null && scene.asOf > due;
}

function firstYear({ facts }: DocumentNode): number | null {
  const from = facts.period?.value.from ?? null;
  return from === null ? null : yearOf(from);
}

/** A measure with an expense, or a net amount that is not 0, in a year; investments are carried out otherwise. */
function costs({ item, file }: ItemNode, year: number | null): boolean {
  if (year === null || item.type !== 'tiltak' || file.facts.recovered || item.id === '') return false;
  const status = item.status?.value;
  if (status === 'utgår' || status === 'fullført' || status === 'avsluttet') return false;
  return item.expenseYears.includes(year) || item.amounts.some((amount) => amount.year === year && amount.kroner !== 0);
}

/** A measure is given to somebody with the one it is nested in, and with the one it takes over from another plan. */
function isAssigned(item: ItemNode, assigned: ReadonlySet<ChainNode>, scene: Scene): boolean {
  if (assigned.has(item)) return true;
  for (const base of basesOf(item, scene)) if (isBudgetMeasure(base) && assigned.has(base)) return true;
  for (let above = item.parent; above !== null; above = above.parent)
    if (above.item.type === 'tiltak' && assigned.has(above)) return true;
  return false;
}

function isBudgetMeasure(node: ChainNode): boolean {
  return node.kind === 'item' && node.item.type === 'tiltak' && isOfType(node.document, budgets);
}

function restsOnOneOf(item: ItemNode, others: ReadonlySet<ChainNode>, scene: Scene): boolean {
  for (const base of basesOf(item, scene)) if (others.has(base) && base !== item) return true;
  return false;
}
