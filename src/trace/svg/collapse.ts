import { type Diagram, type DiagramEdge, type DiagramNode, noNode } from '../diagram.ts';

/** Boxes that a picture can hold and still be read. */
const mostBoxes = 60;

/** A diagram as far as it can be drawn, and how many of its boxes stand in groups. */
export interface Collapsed extends Diagram {
  readonly grouped: number;
}

/**
 * Keeps what is nearest to the subject, as much above as below it where both have more than there is room for. The rest stands in
 * groups of one type beside the nearest box that is kept.
 */
export function collapse(diagram: Diagram, nameGroup: (count: number, type: string) => string): Collapsed {
  const { nodes, edges } = diagram;
  if (nodes.length <= mostBoxes) return { nodes, edges, grouped: 0 };
  const order = nearestFirst(nodes);
  const { kept, groups } = fitting(order);
  const standsFor = new Map<string, string>(kept.map(({ id }) => [id, id]));
  for (const group of groups) for (const { id } of group.members) standsFor.set(id, group.id);
  return {
    nodes: [...kept, ...groups.map((group) => boxOf(group, nameGroup))],
    edges: redirect(edges, standsFor),
    grouped: nodes.length - kept.length,
  };
}

interface Group {
  readonly id: string;
  readonly beside: string;
  readonly side: DiagramNode['side'];
  readonly type: string;
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

/** As many boxes as leave room for the groups of the others; at the least the subject with groups of all the rest. A group of one is drawn as what it is. */
function fitting(order: readonly DiagramNode[]): { kept: readonly DiagramNode[]; groups: readonly Group[] } {
  for (let count = mostBoxes - 1; ; count--) {
    const groups = [...groupsOf(order, count).values()];
    if (count > 1 && count + groups.length > mostBoxes) continue;
    const single = groups.filter(({ members }) => members.length === 1).flatMap(({ members }) => members);
    return { kept: [...order.slice(0, count), ...single], groups: groups.filter(({ members }) => members.length > 1) };
  }
}

function groupsOf(order: readonly DiagramNode[], count: number): ReadonlyMap<string, Group> {
  const beside = new Map(order.slice(0, count).map(({ id }) => [id, id]));
  const groups = new Map<string, Group>();
  for (const node of order.slice(count)) {
    const nearest = beside.get(node.foundFrom ?? '') ?? order[0]?.id ?? '';
    beside.set(node.id, nearest);
    const id = JSON.stringify([nearest, node.side, node.kind, node.type]);
    const group = groups.get(id) ?? { id, beside: nearest, side: node.side, type: node.type, members: [] };
    groups.set(id, group);
    group.members.push(node);
  }
  return groups;
}

function boxOf(
  { id, beside, side, type, members }: Group,
  nameGroup: (count: number, type: string) => string,
): DiagramNode {
  const broken = members.find((member) => member.broken !== null)?.broken ?? null;
  const title = nameGroup(members.length, type.toLowerCase());
  return { ...noNode, id, kind: 'more', side, foundFrom: beside, title, broken };
}

/** Edges between what is drawn, each once; a line to a group has no label of its own. */
function redirect(edges: readonly DiagramEdge[], standsFor: ReadonlyMap<string, string>): readonly DiagramEdge[] {
  const drawn = new Map<string, DiagramEdge>();
  for (const edge of edges) {
    const from = standsFor.get(edge.from) ?? edge.from;
    const to = standsFor.get(edge.to) ?? edge.to;
    if (from === to) continue;
    const isWhole = from === edge.from && to === edge.to;
    const next = isWhole ? edge : { ...edge, from, to, label: null };
    const key = JSON.stringify([from, to, next.kind, next.label]);
    if (!drawn.has(key)) drawn.set(key, next);
  }
  return [...drawn.values()];
}
