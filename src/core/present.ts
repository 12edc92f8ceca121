/** The values that are there: the very list where none is `null`, as in most, so that what is kept of many has no slack. */
export function present<T>(values: readonly (T | null)[]): readonly T[] {
  return hasAll(values) ? values : values.filter((value) => value !== null);
}

function hasAll<T>(values: readonly (T | null)[]): values is readonly T[] {
  return !values.includes(null);
}
