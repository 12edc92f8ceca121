import type { ScalarNode } from './node.ts';

/**
 * What a scalar means. Quoted text is always text. A plain one is a number only if writing that number gives the very
 * same text (`1.10`, `0301`, `1e3`, `+5` stay texts), `true`/`false` are booleans, nothing, `~` and `null` are nothing.
 */
export function resolveScalar(text: string, plain: boolean): ScalarNode['json'] {
  if (!plain) return text;
  const first = text.charCodeAt(0);
  if (isDigit(first) || (first === 45 && isDigit(text.charCodeAt(1)))) return resolveNumber(text);
  switch (text) {
    case '':
    case '~':
    case 'null':
      return null;
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      return text;
  }
}

function resolveNumber(text: string): string | number {
  // No number that is written out without an exponent is longer than this.
  if (text.length > 25) return text;
  const value = Number(text);
  return String(value) === text && !text.includes('e') ? value : text;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
