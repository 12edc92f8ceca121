import type { ShapeError } from './validator.ts';

/** Keywords that only say that another one failed. */
const wrappers: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', '$ref']);

/** Which of several errors about one value says most; all others come after these. */
const ranks = ['type', 'enum', 'const', 'pattern'];

/** One error for each cause: no wrappers, keys that one map lacks together, and of several about one value, or one key, the most telling. */
export function causes(errors: readonly ShapeError[]): Iterable<ShapeError> {
  const chosen = new Map<string, ShapeError>();
  const plain = errors.filter((error) => !wrappers.has(error.keyword));
  for (const error of plain.length > 0 ? plain : errors) {
    const { missingProperty, additionalProperty = '' } = error.params as Record<string, string>;
    const cause = `${error.instancePath}\n${missingProperty === undefined ? additionalProperty : 'required'}`;
    const other = chosen.get(cause);
    if (other === undefined || rank(error) < rank(other)) chosen.set(cause, error);
    else if (missingProperty !== undefined) chosen.set(cause, joined(other, missingProperty));
  }
  return chosen.values();
}

/** An absence that another key shares; a key is named once, however many branches of a shape demand it. */
function joined(error: ShapeError, key: string): ShapeError {
  const { missingProperties = [error.params['missingProperty']] } = error.params as Record<string, readonly string[]>;
  return missingProperties.includes(key)
    ? error
    : { ...error, params: { ...error.params, missingProperties: [...missingProperties, key] } };
}

function rank(error: ShapeError): number {
  const index = ranks.indexOf(error.keyword);
  return index < 0 ? ranks.length : index;
}
