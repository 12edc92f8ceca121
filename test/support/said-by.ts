/** Every text of a book of words: texts as they are, and what functions say when they are given numbers and names. */
export function saidBy(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return saidByFunction(words as (...given: unknown[]) => unknown);
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(saidBy);
}

/** With one and with several, with a name and with none. What fits none of these is not said. */
function saidByFunction(say: (...given: unknown[]) => unknown): readonly string[] {
  return [1, 2, 12, 'X', ['X', 'Y'], null, anything].flatMap((value) => {
    try {
      const said = say(...Array.from({ length: Math.max(1, say.length) }, () => value));
      return typeof said === 'string' && !/undefined|object Object|NaN/.test(said) ? [said] : [];
    } catch {
      return [];
    }
  });
}

/** A record that has something under every name. */
const anything: unknown = new Proxy({}, { get: (_, name) => (name === 'units' ? ['X', { withoutPlan: 'Y' }] : 2) });
