/**
 * What was meant by a text of keys and values that is nearly right, as an attribute has it: `{ 2026: 100, 2027: 1 200 }` is
 * `2026=100 2027=1200`. `null` where that cannot be said.
 */
export function correctPairs(source: string): string | null {
  const inner = source.trim().replace(/^\{([^{}]*)\}$/, '$1');
  if (/[{}[\]]/.test(inner)) return null;
  const words = inner
    .replace(/["']/g, '')
    .replace(/[ \t]*[:=][ \t]*/g, '=')
    .replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)[ \u00A0]?(?:kr(?:oner)?\.?|,-)(?=\s|$|[,;])/gi, '$1')
    .replace(/[,;](?=\s|$|[^\s,;=]+=)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^[^=]+=[^=]+$/.test(word)) ? words.join(' ') : null;
}
