/** Whole kroner in groups of three, apart by spaces that do not break: `−12 400 000`. */
export function writeKroner(kroner: bigint | number): string {
  return String(kroner)
    .replace(/^-/, '−')
    .replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

/** The sum of amounts, exact however large it grows. */
export function sumKroner(amounts: Iterable<bigint | number>): bigint {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(amount);
  return sum;
}

/**
 * How far a sum may be from its terms where all of them are whole thousands: half a thousand for each, as rounding makes it.
 * Nothing where one of them is exact to the krone.
 */
export function roundingOf(terms: readonly (bigint | number)[]): bigint {
  return terms.every((term) => BigInt(term) % 1000n === 0n) ? 500n * BigInt(terms.length) : 0n;
}

/** The amount without its sign. */
export function absolute(kroner: bigint): bigint {
  return kroner < 0n ? -kroner : kroner;
}

/** A number as people write it: five digits or more in groups, decimals after the sign of the language. Other texts stay as they are. */
export function writeNumber(text: string, decimal: ',' | '.'): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (parts === null) return text;
  const [sign = '', whole = '', decimals] = parts.slice(1);
  const grouped = whole.length < 5 ? whole : writeKroner(BigInt(whole));
  return `${sign === '' ? '' : '−'}${grouped}${decimals === undefined ? '' : decimal + decimals}`;
}
