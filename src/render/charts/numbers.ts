import { writeNumber } from '../../core/kroner.ts';
import type { ChartWords } from './words.ts';

/** A coordinate in pixels, to a tenth: the same bytes from run to run. */
export function pixels(value: number): number {
  return Number(value.toFixed(1)) + 0;
}

/** A coordinate as a share of the width: `12.5%`. */
export function across(share: number): string {
  return `${Number((share * 100).toFixed(2)) + 0}%`;
}

/** A number as people write it, with at most six decimals; one too large for that is left out. */
export function sayNumber(value: number, { decimal }: ChartWords): string {
  return Math.abs(value) < 1e15
    ? writeNumber(
        value
          .toFixed(6)
          .replace(/\.?0+$/, '')
          .replace(/^-0$/, '0'),
        decimal,
      )
    : '';
}

/** How much a part is of a whole, in whole percent rounded down, so that 100 means all; what is less than one says so. */
export function sayPercent(part: number, whole: number, words: ChartWords): string {
  if (whole <= 0) return '–';
  const percent = Math.floor((100 * part) / whole);
  return words.percent(percent === 0 && part > 0 ? '<\u00a01' : String(percent));
}

/** A number held between two others. */
export function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
