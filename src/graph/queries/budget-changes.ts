import { appendTo } from '../../core/append-to.ts';
import { type Day, yearOf } from '../../core/date.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { budgets } from './assigned.ts';
import { adoptionDate, hasAdoption, isAdopting, isDraft, isOfType } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** A budsjettjustering, and since when it counts. */
export interface BudgetChange {
  readonly node: ItemNode;
  /** The first day it counts: of its own vote, else its document's; `null` where the vote's date is not known. */
  readonly day: Day | null;
  /** It is voted as of the day. */
  readonly counts: boolean;
}

/** Every budsjettjustering there is, in reading order. */
export const budgetChanges = rememberForScene(({ graph, asOf }): readonly BudgetChange[] =>
  graph.items
    .filter(({ item, file }) => item.type === 'budsjettjustering' && !file.facts.recovered)
    .map((node) => ({ node, ...voteOf(node, asOf) })),
);

/** The changes that count, by the measure or investment they change. */
export const changesOfItems = rememberForScene((scene): ReadonlyMap<ItemNode, readonly BudgetChange[]> => {
  const found = new Map<ItemNode, BudgetChange[]>();
  for (const change of budgetChanges(scene)) {
    if (!change.counts) continue;
    const [target, ...others] = changedItems(change.node);
    // Of one that changes several together nobody can say what each of them gets.
    if (target !== undefined && others.length === 0) appendTo(found, target, change);
  }
  return found;
});

/** The items that a budsjettjustering changes. */
export function changedItems(node: ItemNode): readonly ItemNode[] {
  const found = node.out.flatMap(({ relation, to, guessed }) =>
    relation === 'endrer' && to.kind === 'item' && !guessed ? [to] : [],
  );
  return [...new Set(found)];
}

/**
 * The changes of frames that count for a plan, by unit: those voted after the plan, of years that no newer plan has begun to
 * set the budget for. One that also changes a measure of another plan belongs there.
 */
export function changesOfUnits(plan: DocumentNode, scene: Scene): ReadonlyMap<string, readonly BudgetChange[]> {
  const found = new Map<string, BudgetChange[]>();
  for (const change of budgetChanges(scene)) {
    const unit = change.node.item.figures?.unit?.value;
    if (unit !== undefined && change.counts && isOfPlan(change, plan, scene)) appendTo(found, unit, change);
  }
  return found;
}

function isOfPlan({ node, day }: BudgetChange, plan: DocumentNode, scene: Scene): boolean {
  if (node.document === plan) return true;
  const named = namedPlans(node);
  if (named.length > 0) return named.includes(plan);
  const adopted = adoptionDate(plan)?.from ?? null;
  if (day === null || adopted === null || day < adopted) return false;
  const first = Math.min(...node.item.amounts.map(({ year }) => year));
  return planOfYear(first, day, scene).includes(plan);
}

/** The plans whose measures it changes, or that it says it changes itself. */
function namedPlans(node: ItemNode): readonly DocumentNode[] {
  const named = node.out.filter(({ relation, guessed }) => relation === 'endrer' && !guessed);
  return named.map(({ to }) => (to.kind === 'item' ? to.document : to.owner));
}

/** The plans that set the budget of a year, of those adopted by a day: the ones that begin last. */
function planOfYear(year: number, day: Day, { graph }: Scene): readonly DocumentNode[] {
  const standing = graph.documents.filter((plan) => {
    const { from = null, to = null } = plan.facts.period?.value ?? {};
    if (plan.owner !== plan || !isOfType(plan, budgets) || isDraft(plan) || from === null || to === null) return false;
    const adopted = adoptionDate(plan);
    return adopted !== null && adopted.from <= day && yearOf(from) <= year && year <= yearOf(to);
  });
  const last = Math.max(...standing.map(startOf));
  return standing.filter((plan) => startOf(plan) === last);
}

function startOf({ facts }: DocumentNode): number {
  return yearOf(facts.period?.value.from ?? '0000');
}

function voteOf({ item, document }: ItemNode, asOf: Day): Omit<BudgetChange, 'node'> {
  if (item.vote !== null) {
    const day = item.vote.date?.value.from ?? null;
    return { day, counts: isAdopting(item.vote) && (day === null || day <= asOf) };
  }
  const day = adoptionDate(document)?.from ?? null;
  return { day, counts: hasAdoption(document) && !isDraft(document) && (day === null || day <= asOf) };
}
