const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits with their two check digits; `null` where a check digit would be 10. The numbers are made here, never written down. */
export function withCheckDigits(nine: string, firstOff = 0): string | null {
  const first = checkDigit(nine, firstWeights);
  if (first === null) return null;
  const ten = `${nine}${(first + firstOff) % 11}`;
  const second = ten.length === 10 ? checkDigit(ten, secondWeights) : null;
  return second === null ? null : `${ten}${second}`;
}

/** The first number of a day whose check digits are digits: `ddmmyy`, with what is added to day and month in it. */
export function numberOf(date: string, firstOff = 0): string {
  for (let serial = 100; serial < 200; serial++) {
    const number = withCheckDigits(`${date}${serial}`, firstOff);
    if (number !== null) return number;
  }
  throw new Error(`no number for ${date}`);
}

function checkDigit(digits: string, weights: readonly number[]): number | null {
  const rest = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  const digit = (11 - rest) % 11;
  return digit === 10 ? null : digit;
}
