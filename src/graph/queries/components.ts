/** A node on the way through the search for components. */
interface Visit<N> {
  readonly node: N;
  readonly index: number;
  readonly targets: readonly N[];
  low: number;
  next: number;
  open: boolean;
}

/**
 * Groups of nodes that can all reach each other (strongly connected components) with at least two members, of what can be
 * reached from `starts`. Tarjan's algorithm with a stack of its own, so that a chain of any length is no trouble.
 */
export function connectedGroups<N>(
  starts: Iterable<N>,
  targetsOf: (node: N) => readonly N[],
): readonly (readonly N[])[] {
  const visits = new Map<N, Visit<N>>();
  const open: Visit<N>[] = [];
  const groups: N[][] = [];
  for (const start of starts) if (!visits.has(start)) walk(start);
  return groups;

  function walk(start: N): void {
    const path = [visit(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = top.targets[top.next++];
      if (target === undefined) {
        path.pop();
        close(top, path.at(-1));
        continue;
      }
      const known = visits.get(target);
      if (known === undefined) path.push(visit(target));
      else if (known.open) top.low = Math.min(top.low, known.index);
    }
  }

  function visit(node: N): Visit<N> {
    const made = { node, index: visits.size, targets: targetsOf(node), low: visits.size, next: 0, open: true };
    visits.set(node, made);
    open.push(made);
    return made;
  }

  function close(visited: Visit<N>, above: Visit<N> | undefined): void {
    if (above !== undefined) above.low = Math.min(above.low, visited.low);
    if (visited.low !== visited.index) return;
    const group = open.splice(open.lastIndexOf(visited));
    for (const member of group) member.open = false;
    if (group.length > 1) groups.push(group.map((member) => member.node));
  }
}
