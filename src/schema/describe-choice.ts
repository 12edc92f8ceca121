import { closest, nearest } from '../core/nearest.ts';
import { describeWrongNode } from './describe-node.ts';
import type { Located } from './locate.ts';
import { valueMeantBy } from './meant-values.ts';
import { corrected, type Told } from './told.ts';
import type { ShapeError } from './validator.ts';

/** Longer lists of words help nobody: then only the nearest are suggested. */
const mostChoices = 12;

/** What is wrong with a word that is none of those to choose among. */
export function describeChoice(error: ShapeError, place: Located): Told {
  const { node, label: key } = place;
  if (node.kind !== 'scalar' || node.json === null) return describeWrongNode(place);
  const allowed = wordsIn(error.params['allowedValues']);
  const known = valueMeantBy(node.text, allowed);
  const best = known === null ? closest(node.text, allowed) : [known];
  const data = { key, value: node.text, allowed };
  if (best.length === 1) return { rule: 'schema/value', message: 'not-a-choice', data, ...corrected(best[0] ?? null) };
  const message = allowed.length > mostChoices ? 'not-a-choice' : 'choice';
  return { rule: 'schema/value', message, data, suggestions: nearest(node.text, allowed) };
}

function wordsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
}
