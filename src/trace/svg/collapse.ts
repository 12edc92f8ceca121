import { type Diagram, type DiagramEdge, type DiagramNode, noNode } from '../diagram.ts';

/** Boxes that a picture can hold and still be read. */
const mostInPicture = 60;
/** Types that a group counts each for itself. */
const mostTypes = 8;

/** A diagram as far as it can be drawn, and how many of its boxes stand in groups. */
export interface Collapsed extends Diagram {
  readonly grouped: number;
}

/**
 * Keeps what is nearest to the subject, as much above as below it where both have more than there is room for. The rest stands in
 * groups with their number, each beside the nearest box that is kept; what leads to them from elsewhere is not drawn.
 */
export function collapse(
  diagram: Diagram,
  nameGroup: (count: number, type: string) => string,
  mostBoxes = mostInPicture,
): Collapsed {
  const { nodes, edges } = diagram;
  if (nodes.length <= mostBoxes) return { nodes, edges, grouped: 0 };
  const { kept, groups } = fitting(nearestFirst(nodes), mostBoxes);
  const isKept = new Set(kept.map(({ id }) => id));
  return {
    nodes: [...kept, ...groups.map((group) => boxOf(group, nameGroup))],
    edges: [...edges.filter(({ from, to }) => isKept.has(from) && isKept.has(to)), ...groups.map(edgeOf)],
    grouped: nodes.length - kept.length,
  };
}

interface Group {
  readonly id: string;
  readonly beside: string;
  readonly side: DiagramNode['side'];
  readonly members: DiagramNode[];
}

/** By turns what is above and what is below; either is found nearest first. */
function nearestFirst(nodes: readonly DiagramNode[]): readonly DiagramNode[] {
  const above = nodes.filter(({ side }) => side === 'above');
  const below = nodes.filter(({ side }) => side === 'below');
  const order = nodes.filter(({ side }) => side === 'subject');
  for (let at = 0; at < Math.max(above.length, below.length); at++)
    order.push(...above.slice(at, at + 1), ...below.slice(at, at + 1));
  return order;
}

/** As many boxes as leave room for the groups of the others. A group of one is drawn as what it is. */
function fitting(
  order: readonly DiagramNode[],
  mostBoxes: number,
): {
  readonly kept: readonly DiagramNode[];
  readonly groups: readonly Group[];
} {
  let count = mostBoxes - 1;
  for (;;) {
    const groups = [...groupsOf(order, count).values()];
    const over = count + groups.length - mostBoxes;
    if (over > 0) {
      // A box less is at most a group less too.
      count -= Math.ceil(over / 2);
      continue;
    }
    const single = groups.filter(({ members }) => members.length === 1).flatMap(({ members }) => members);
    return { kept: [...order.slice(0, count), ...single], groups: groups.filter(({ members }) => members.length > 1) };
  }
}

function groupsOf(order: readonly DiagramNode[], count: number): ReadonlyMap<string, Group> {
  const [subject] = order;
  const nearest = new Map(order.slice(0, count).map(({ id }) => [id, id]));
  const groups = new Map<string, Group>();
  for (const node of order.slice(count)) {
    const beside = nearest.get(node.foundFrom ?? '') ?? subject?.id ?? '';
    nearest.set(node.id, beside);
    const id = JSON.stringify([beside, node.side]);
    const group = groups.get(id) ?? { id, beside, side: node.side, members: [] };
    groups.set(id, group);
    group.members.push(node);
  }
  return groups;
}

/** Counts by type, the most first. */
function boxOf({ id, beside, side, members }: Group, nameGroup: (count: number, type: string) => string): DiagramNode {
  const counts = new Map<string, number>();
  for (const { type, kind, status } of members) {
    const said = kind === 'missing' ? `${type}: ${status ?? ''}` : type;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const ordered = [...counts].toSorted(([, a], [, b]) => b - a);
  const rest = ordered.slice(mostTypes).reduce((sum, [, count]) => sum + count, 0);
  const [title = '', ...facts] = [
    ...ordered.slice(0, mostTypes).map(([type, count]) => nameGroup(count, type.toLowerCase())),
    ...(rest === 0 ? [] : [nameGroup(rest, '…')]),
  ];
  const broken = members.find((member) => member.broken !== null)?.broken ?? null;
  return { ...noNode, id, kind: 'more', side, foundFrom: beside, title, facts, broken };
}

function edgeOf({ id, beside, side }: Group): DiagramEdge {
  const ends = side === 'above' ? { from: beside, to: id } : { from: id, to: beside };
  return { ...ends, upper: 'to', kind: 'more', label: null };
}
