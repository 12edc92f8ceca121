/**
 * Works out a value for a node after the values of everything below it, and remembers them all in `known`. A stack of our
 * own, since a chain of plans may be longer than the call stack. In a circle some node is worked out while what is below
 * it is not known yet.
 */
export function bottomUp<N, T>(
  root: N,
  known: Map<N, T>,
  ask: { readonly below: (node: N) => Iterable<N>; readonly compute: (node: N) => T },
): T {
  const hit = known.get(root);
  if (hit !== undefined) return hit;
  const open = new Set<N>();
  const stack = [root];
  for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
    if (open.has(node) || known.has(node)) {
      stack.pop();
      if (!known.has(node)) known.set(node, ask.compute(node));
      continue;
    }
    open.add(node);
    for (const next of ask.below(node)) if (!open.has(next) && !known.has(next)) stack.push(next);
  }
  // The root was the first on the stack and is known when the stack is empty.
  return known.get(root) as T;
}
