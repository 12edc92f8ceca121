import { sumKroner, writeKroner } from '../../core/kroner.ts';
import type { ChartTable } from './chart.ts';
import type { ColumnsPlan } from './columns-plan.ts';
import { sayInUnit } from './money.ts';
import type { ChartWords, MoneyUnit } from './words.ts';

/** All that is drawn, in words. */
export function describeColumns({ series, years, unit, words }: ColumnsPlan): string {
  const said = years.map((one) => {
    const parts = series.map((name, at) => `${name} ${say(one.amounts[at] ?? null, unit, words)}`);
    const sum = sumKroner(one.amounts.filter((amount) => amount !== null));
    const all = series.length < 2 ? '' : `, ${words.total.toLowerCase()} ${sayInUnit(sum, unit, words)}`;
    return `${one.year}: ${parts.join(', ')}${all}.`;
  });
  return [`${words.moneyUnit[unit]}.`, ...said].join(' ');
}

function say(amount: bigint | null, unit: MoneyUnit, words: ChartWords): string {
  return amount === null ? words.notStated : sayInUnit(amount, unit, words);
}

/** A row for each year, exact, in whole kroner. */
export function tableOfColumns({ title, series, years, words }: ColumnsPlan): ChartTable {
  const names = series.length < 2 ? series : [...series, words.total];
  return {
    caption: `${title} (${words.kroner})`,
    columns: [{ name: words.year, isNumber: false }, ...names.map((name) => ({ name, isNumber: true }))],
    rows: years.map(({ year, amounts }) => [
      String(year),
      ...series.map((_, at) => writeStated(amounts[at] ?? null, words)),
      ...(series.length < 2 ? [] : [writeKroner(sumKroner(amounts.filter((amount) => amount !== null)))]),
    ]),
  };
}

function writeStated(amount: bigint | null, words: ChartWords): string {
  return amount === null ? words.notStated : writeKroner(amount);
}
