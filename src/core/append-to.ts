/** Adds a value to the list a map keeps for a key, in the order of the calls. */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Adds every entry to a list. `push(...entries)` has them all on the stack, which some 120 000 of them overflow. */
export function addAll<T>(entries: Iterable<T>, list: T[]): void {
  for (const entry of entries) list.push(entry);
}
