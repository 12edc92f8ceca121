import { writeKroner } from '../../../core/kroner.ts';
import type { Locale } from '../../../config/settings.ts';
import { chartWordsOf } from '../../charts/words-of.ts';

/** How the amounts of a table are written: in thousands where all of them are whole thousands. */
export interface AmountScale {
  /** `1000 kroner`. */
  readonly unit: string;
  say(kroner: bigint | number | string | null | undefined): string;
}

/** The way to write these amounts exactly and short. */
export function amountScale(amounts: readonly (bigint | number | string | null)[], locale: Locale): AmountScale {
  const { moneyUnit, kroner } = chartWordsOf(locale);
  const isWhole = amounts.every((amount) => amount === null || BigInt(amount) % 1000n === 0n);
  return {
    unit: isWhole ? moneyUnit.thousand : kroner,
    say: (amount) =>
      amount === null || amount === undefined ? '' : writeKroner(isWhole ? BigInt(amount) / 1000n : BigInt(amount)),
  };
}
