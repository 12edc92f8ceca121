import { yearOf } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { budgets } from './assigned.ts';
import { hasAdoption, isDraft, isNotYetAdopted, isOfType, replacements } from './lifecycle.ts';
import { type PlanMoney, moneyOf } from './money.ts';
import type { Scene } from './scene.ts';

/** How far a plan has come: put forward, or adopted; with changes voted since, it is revised. */
export type BudgetStage = 'proposed' | 'adopted' | 'revised';

export interface BudgetPlan extends PlanMoney {
  readonly stage: BudgetStage;
}

/**
 * The plans that set the budget of a year as of the day: of those adopted by then the one that begins last (or several: an
 * økonomiplan and an årsbudsjett apart), and what is put forward for the year. `year` null: the year of the day, and what
 * is adopted or put forward for later.
 */
export function budgetPlans(scene: Scene, year: number | null): readonly BudgetPlan[] {
  const asked = year ?? yearOf(scene.asOf);
  const known = scene.graph.documents.filter((plan) => isBudget(plan) && isKnown(plan, scene));
  const covering = known.filter((plan) => covers(plan, asked));
  const adopted = covering.filter((plan) => isAdopted(plan, scene) && !isReplacedBy(plan, asked, scene));
  const last = Math.max(...adopted.map(startOf));
  const current = adopted.filter((plan) => startOf(plan) === last);
  const coming = known.filter((plan) => {
    if (current.includes(plan) || replacements(plan, scene.asOf).length > 0) return false;
    if (isAdopted(plan, scene)) return year === null && startOf(plan) > asked;
    return (year === null ? startOf(plan) >= asked : covers(plan, asked)) && startOf(plan) >= last;
  });
  const order = (plan: DocumentNode) => startOf(plan) * 2 + (isAdopted(plan, scene) ? 0 : 1);
  return [...current, ...coming]
    .sort((a, b) => order(a) - order(b))
    .map((plan) => ({ ...moneyOf(plan, scene), stage: stageOf(plan, scene) }))
    .filter(({ lines, frames, plan }) => lines.length + frames.length > 0 || plan.facts.money !== null);
}

function stageOf(plan: DocumentNode, scene: Scene): BudgetStage {
  if (!isAdopted(plan, scene)) return 'proposed';
  return moneyOf(plan, scene).changes.length > 0 ? 'revised' : 'adopted';
}

function isBudget(plan: DocumentNode): boolean {
  const status = plan.facts.status?.value;
  if (plan.owner !== plan || plan.facts.recovered || !isOfType(plan, budgets)) return false;
  return status !== 'planlagt' && status !== 'opphevet';
}

function isAdopted(plan: DocumentNode, { asOf }: Scene): boolean {
  return hasAdoption(plan) && !isDraft(plan) && !isNotYetAdopted(plan, asOf);
}

/** A plan with a later vote is there from the day it first lay open or was first dealt with, as far as that is known. */
function isKnown(plan: DocumentNode, { asOf }: Scene): boolean {
  if (!isNotYetAdopted(plan, asOf)) return true;
  const { hearings, proceedings } = plan.facts;
  const days = [
    ...hearings.flatMap(({ from }) => from?.value.from ?? []),
    ...proceedings.flatMap(({ date }) => date?.value.from ?? []),
  ];
  return days.some((day) => day <= asOf);
}

function covers({ facts }: DocumentNode, year: number): boolean {
  const { from = null, to = null } = facts.period?.value ?? {};
  return from !== null && yearOf(from) <= year && (to === null || year <= yearOf(to));
}

/** What replaces a plan takes over when it begins: until then the old one sets the budget. */
function isReplacedBy(plan: DocumentNode, year: number, { asOf }: Scene): boolean {
  return replacements(plan, asOf).some((other) => startOf(other) <= year);
}

function startOf({ facts }: DocumentNode): number {
  const from = facts.period?.value.from ?? null;
  return from === null ? 0 : yearOf(from);
}
