import { present } from '../../core/present.ts';
import type { Entry, Node } from '../../parse/node.ts';
import type { Figures, YearAmount } from '../summary.ts';
import { entryOf, kronerOf, spanOf } from './values.ts';

/** What a `beløp` says: net kroner per year (utgift − inntekt where both move), and the years whose expense is not 0. */
export interface Amounts {
  readonly net: readonly YearAmount[];
  readonly expenseYears: readonly number[];
  /** Expense and income, where they are stated apart. */
  readonly gross: Figures['gross'] | null;
}

/** Reads `{2026: 1200000}` or `{utgift: {…}, inntekt: {…}}`; what is no whole number is left to the shape checks. */
export function readAmounts(node: Node | undefined): Amounts {
  if (node?.kind !== 'map') return { net: [], expenseYears: [], gross: null };
  const expense = entryOf(node, 'utgift')?.value;
  const income = entryOf(node, 'inntekt')?.value;
  if (expense === undefined && income === undefined) {
    const net = readByYear(node);
    return { net, expenseYears: net.filter(({ kroner }) => kroner > 0).map(({ year }) => year), gross: null };
  }
  const gross = { expense: readByYear(expense), income: readByYear(income) };
  const sums = new Map(gross.expense.map((amount) => [amount.year, amount]));
  for (const amount of gross.income) {
    const sum = sums.get(amount.year);
    sums.set(amount.year, { ...(sum ?? amount), kroner: (sum?.kroner ?? 0) - amount.kroner });
  }
  const expenseYears = gross.expense.filter(({ kroner }) => kroner !== 0).map(({ year }) => year);
  return { net: [...sums.values()], expenseYears, gross };
}

/** Reads `{2026: 1200000}`. */
export function readByYear(node: Node | undefined): readonly YearAmount[] {
  if (node?.kind !== 'map') return [];
  return present(node.entries.map(readYear));
}

function readYear({ key, keyAt, value }: Entry): YearAmount | null {
  const kroner = kronerOf(value);
  return kroner === null || !/^\d{4}$/.test(key)
    ? null
    : { year: Number(key), yearAt: keyAt, kroner, at: spanOf(value) };
}
