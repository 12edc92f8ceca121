import type { Locale } from '../../../config/settings.ts';
import { csvText, type CsvCell } from '../../../report/csv.ts';
import type { BudgetPlanReport, BudgetReport, YearSum } from '../../../overview/budget/report.ts';
import { budgetWordsOf } from '../../../overview/budget/words-of.ts';
import type { BudgetWords } from '../../../overview/budget/words.ts';

/** Every frame, measure and investment by year on a line of its own, for a spreadsheet: what is added up there counts once. */
export function budgetCsv({ plans, by }: BudgetReport, locale: Locale): string {
  const words = budgetWordsOf(locale);
  const { column, group } = words.csv;
  const { plan, stage, kind, ref, title, unit, year, base, adopted, changed, net, expense, income } = column;
  const head = [plan, stage, kind, ref, title, unit, group[by], year, base, adopted, changed, net, expense, income];
  return csvText([head, ...plans.flatMap((one) => planCells(one, words))]);
}

function planCells(plan: BudgetPlanReport, { stage, csv: { kind } }: BudgetWords): readonly (readonly CsvCell[])[] {
  const first = [plan.ref, stage[plan.stage]];
  // A frame that is the sum of others would count twice.
  const frames = plan.frames.filter(({ isSum }) => !isSum);
  return [
    ...frames.flatMap(({ id, name, years }) =>
      years.filter(isStated).map((sum) => [...first, kind.frame, '', name, id, '', ...sumCells(sum, sum.base)]),
    ),
    ...plan.items.flatMap((item) =>
      item.years
        .filter(isStated)
        .map((sum) => [
          ...first,
          kind[item.kind],
          item.ref,
          item.title,
          item.unit,
          item.groups.join(', '),
          ...sumCells(sum, null),
        ]),
    ),
  ];
}

function isStated({ adopted, changed, expense, income, base }: YearSum & { readonly base?: bigint | null }): boolean {
  return [adopted, changed, expense, income, base ?? 0n].some((amount) => amount !== 0n);
}

function sumCells({ year, adopted, changed, net, expense, income }: YearSum, base: bigint | null): readonly CsvCell[] {
  const amounts = [base, adopted, changed, net, expense, income];
  return [year, ...amounts.map((amount) => (amount === null ? null : cellOf(amount)))];
}

/** A number where it is exact as one, else its digits. */
function cellOf(amount: bigint): CsvCell {
  return Number.isSafeInteger(Number(amount)) ? Number(amount) : String(amount);
}
