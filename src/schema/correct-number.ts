/** Words after an amount, and what they multiply it with. */
const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:mrd|milliard(?:er)?)\.?$/, 1_000_000_000],
  [/^(?:mill|mnok|million(?:er)?|m)\.?$/, 1_000_000],
  [/^(?:tusen|tkr|tnok|t)\.?$/, 1000],
];

/** The whole kroner that a text such as `1 200 000`, `1.200.000`, `1200000,-`, `kr 1200` or `1,2 mill` means. */
export function correctKroner(text: string): string | null {
  const tidy = tidyNumber(text)
    .replace(/^(?:kr|nok)\.?\s*/, '')
    .replace(/\s*(?:kr|kroner|nok)\.?$/, '')
    .replace(/,-+$|,0+$/, '')
    .trim();
  const parts = /^(-?)\s*([\d., ]*\d)\s*(\p{L}*\.?)$/u.exec(tidy);
  if (parts === null) return null;
  const [sign = '', digits = '', word = ''] = parts.slice(1);
  const factor = word === '' ? 1 : factors.find(([form]) => form.test(word))?.[1];
  const amount = factor === undefined ? null : readAmount(digits, factor);
  return amount === null || amount === text ? null : sign + amount;
}

/** The number that a text such as `1,5`, `1 200,5` or `85 %` means, decimals with a point. */
export function correctNumber(text: string): string | null {
  const tidy = tidyNumber(text).replace(/\s*%$/, '');
  const joined = /^-?\d{1,3}(?:[ .]\d{3})+(?:,\d+)?$/.test(tidy) ? tidy.replaceAll(/[ .]/g, '') : tidy;
  const number = joined.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(number) && number !== text ? number : null;
}

/** Levels case, kinds of space and signs of minus. */
function tidyNumber(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s'_]+/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-');
}

/** Reads digits in groups of three, or with decimals where a factor makes the amount whole. */
function readAmount(digits: string, factor: number): string | null {
  if (
    /^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d+$/.test(digits) &&
    (factor === 1 || !/[.,]/.test(digits))
  ) {
    return multiply(digits.replaceAll(/[., ]/g, ''), factor);
  }
  return factor > 1 && /^\d+[.,]\d+$/.test(digits) ? multiply(digits.replace(',', '.'), factor) : null;
}

function multiply(number: string, factor: number): string | null {
  const amount = Math.round(Number(number) * factor);
  const exact = Math.abs(amount - Number(number) * factor) < 0.001;
  return exact && Number.isSafeInteger(amount) ? String(amount) : null;
}
