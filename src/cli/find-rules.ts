import { nearest } from '../core/nearest.ts';
import { plansError } from '../messages/usage.ts';
import { ruleIndex } from '../rules/index.gen.ts';

const mostSuggestions = 3;

/** The ids that words of `--only` name: a rule, or a whole area (`lineage`, `lineage/*`). Throws a `PlansError` for others. */
export function findRules(words: readonly string[]): readonly string[] {
  const ids = Object.keys(ruleIndex);
  return words.flatMap((word) => {
    if (ids.includes(word)) return word;
    const area = `${word.replace(/\/\*?$/, '')}/`;
    const inArea = ids.filter((id) => id.startsWith(area));
    if (inArea.length === 0) throw plansError('unknown-rule', { rule: word }, nearestRules(word));
    return inArea;
  });
}

/** The rules a misspelt id may have meant; the fault alone (`unanchored`) is enough. */
export function nearestRules(word: string): string[] {
  const ids = Object.keys(ruleIndex);
  if (word.includes('/')) return nearest(word, ids);
  const areas = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  const byFault = ids.filter((id) => id.endsWith(`/${word}`));
  const faults = nearest(word, [...areas, ...ids.map((id) => id.slice(id.indexOf('/') + 1))]);
  const near = faults.flatMap((fault) => (areas.has(fault) ? fault : ids.filter((id) => id.endsWith(`/${fault}`))));
  return [...byFault, ...near].slice(0, mostSuggestions);
}
