import type { Node } from '../../parse/node.ts';
import type { YearAmount } from '../summary.ts';
import { entryOf, integerOf, spanOf } from './values.ts';

/** What a `beløp` says: net kroner per year (utgift − inntekt where both move), and the years whose expense is not 0. */
export interface Amounts {
  readonly net: readonly YearAmount[];
  readonly expenseYears: readonly number[];
}

/** Reads `{2026: 1200000}` or `{utgift: {…}, inntekt: {…}}`; what is no whole number is left to the shape checks. */
export function readAmounts(node: Node): Amounts {
  if (node.kind !== 'map') return { net: [], expenseYears: [] };
  const expense = entryOf(node, 'utgift')?.value;
  const income = entryOf(node, 'inntekt')?.value;
  if (expense === undefined && income === undefined) {
    const net = byYear(node, 1);
    return { net, expenseYears: net.filter(({ kroner }) => kroner > 0).map(({ year }) => year) };
  }
  const spent = expense === undefined ? [] : byYear(expense, 1);
  const sums = new Map<number, YearAmount>();
  for (const amount of [...spent, ...(income === undefined ? [] : byYear(income, -1))]) {
    const sum = sums.get(amount.year);
    sums.set(amount.year, sum === undefined ? amount : { ...sum, kroner: sum.kroner + amount.kroner });
  }
  return { net: [...sums.values()], expenseYears: spent.filter(({ kroner }) => kroner !== 0).map(({ year }) => year) };
}

function byYear(node: Node, sign: 1 | -1): readonly YearAmount[] {
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, keyAt, value }) => {
    const kroner = integerOf(value);
    return kroner === null || !/^\d{4}$/.test(key)
      ? []
      : [{ year: Number(key), yearAt: keyAt, kroner: sign * kroner, at: spanOf(value) }];
  });
}
