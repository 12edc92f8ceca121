import { absolute, roundingOf } from '../../core/kroner.ts';
import { yearOf } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { budgets } from './assigned.ts';
import { keyFiguresOf } from './key-figure-sums.ts';
import { isOfType } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** A year of a plan in which what is left of the operating budget is not what is put aside or covered. */
export interface Imbalance {
  readonly plan: DocumentNode;
  readonly year: number;
  readonly at: Place;
  readonly result: bigint;
  readonly uses: bigint;
}

/**
 * Years of økonomiplaner and årsbudsjetter in which netto driftsresultat and sum disponeringer, both stated, are not equally
 * large. Municipalities write expenses as positive or as negative amounts, so the signs say nothing. Years before the plan,
 * which it shows for comparison, may have been closed with a deficit.
 */
export function imbalances({ graph }: Scene): readonly Imbalance[] {
  return graph.documents.flatMap((file) => {
    const plan = file.owner;
    const { money, unreadable, recovered } = file.facts;
    if (money === null || recovered || unreadable.has('hovedtall') || !isOfType(plan, budgets)) return [];
    const uses = keyFiguresOf(file.facts).get('sum_disponeringer');
    const results = money.keyFigures.find(({ name }) => name === 'netto_driftsresultat')?.amounts ?? [];
    return results.flatMap(({ year, kroner, at }): readonly Imbalance[] => {
      const use = uses?.get(year);
      const result = BigInt(kroner);
      if (use === undefined || !isOfPlan(year, plan)) return [];
      // Both are sums of rounded rows: six and nine of them in the overview.
      const slack = (15n * roundingOf([result, use])) / 2n;
      if (absolute(absolute(result) - absolute(use)) <= slack) return [];
      return [{ plan, year, at: { path: file.summary.path, span: at }, result, uses: use }];
    });
  });
}

function isOfPlan(year: number, { facts }: DocumentNode): boolean {
  const { from = null, to = null } = facts.period?.value ?? {};
  return (from === null || year >= yearOf(from)) && (to === null || year <= yearOf(to));
}
