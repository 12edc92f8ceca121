import { absolute, writeNumber } from '../../core/kroner.ts';
import type { ChartWords, MoneyUnit } from './words.ts';

const sizes: Readonly<Record<MoneyUnit, bigint>> = {
  one: 1n,
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
};
/** Beyond this a picture shows no difference, and sums stay finite. */
const most = 10n ** 200n;

/** What amounts are written in, so that the largest has two to four digits before the decimal sign. */
export function moneyUnitFor(amounts: readonly bigint[]): MoneyUnit {
  const largest = amounts.reduce((max, amount) => (absolute(amount) > max ? absolute(amount) : max), 0n);
  if (largest >= 10_000n * sizes.million) return 'billion';
  if (largest >= 10_000n * sizes.thousand) return 'million';
  return largest >= 10_000n ? 'thousand' : 'one';
}

/** An amount in a unit for drawing, near enough. */
export function inUnit(amount: bigint, unit: MoneyUnit): number {
  const held = amount > most ? most : amount < -most ? -most : amount;
  return Number(held) / Number(sizes[unit]);
}

/** An amount in a unit, rounded: one decimal below a hundred, and whole above; what is not nothing is never written as nothing. */
export function sayInUnit(amount: bigint, unit: MoneyUnit, { decimal }: ChartWords): string {
  const size = sizes[unit];
  const amountTenths = roundedShare(absolute(amount) * 10n, size);
  const isFine = amountTenths < 1000n && amountTenths % 10n !== 0n;
  const shown = isFine ? `${amountTenths / 10n}.${amountTenths % 10n}` : String(roundedShare(absolute(amount), size));
  if (shown === '0' && amount !== 0n) return `${amount < 0n ? '−' : ''}<\u00a0${writeNumber('0.1', decimal)}`;
  return writeNumber(`${amount < 0n ? '-' : ''}${shown}`, decimal);
}

function roundedShare(amount: bigint, size: bigint): bigint {
  return (amount + size / 2n) / size;
}
