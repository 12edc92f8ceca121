import { appendTo } from '../../core/append-to.ts';
import type { ChainNode, ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { basesOf } from './anchoring.ts';
import { nearestFramed } from './frames.ts';
import { isGoalType } from './goals.ts';
import type { MoneyLine, PlanMoney } from './money.ts';
import type { Scene } from './scene.ts';

/** What money is summed by. */
export type Grouping = 'unit' | 'goal' | 'area';

/** Lines that belong together: of a unit, a goal or a focus area; `of` null: of none. */
export interface MoneyGroup {
  readonly of: UnitNode | ItemNode | null;
  readonly lines: readonly MoneyLine[];
}

/** Groups, and the lines that stand in more than one of them: a total counts each of those once. */
export interface MoneyGroups {
  readonly groups: readonly MoneyGroup[];
  readonly shared: readonly MoneyLine[];
}

/**
 * A plan's lines by unit (the nearest with a frame, else the one responsible), by goal (the first on each way up) or by focus
 * area (all it rests on). A line that rests on several stands whole under each.
 */
export function groupLines(
  { lines, frames }: Pick<PlanMoney, 'lines' | 'frames'>,
  by: Grouping,
  scene: Scene,
): MoneyGroups {
  const found = new Map<UnitNode | ItemNode | null, MoneyLine[]>();
  const shared: MoneyLine[] = [];
  const framed = new Set(frames.flatMap(({ unit }) => unit ?? []));
  for (const line of lines) {
    const groups = by === 'unit' ? [nearestFramed(line.unit, framed) ?? line.unit] : basesOfKind(line.node, by, scene);
    if (groups.length > 1) shared.push(line);
    for (const group of groups.length === 0 ? [null] : groups) appendTo(found, group, line);
  }
  const order = by === 'unit' ? unitOrder(found, scene) : itemOrder(found, scene);
  return { groups: order.map((of) => ({ of, lines: found.get(of) ?? [] })), shared };
}

/** Goals: the first on each way up. Areas: all that are reached. */
function basesOfKind(node: ItemNode, by: 'goal' | 'area', scene: Scene): readonly ItemNode[] {
  const found = new Set<ItemNode>();
  const reached = new Set<ChainNode>([node]);
  for (const at of reached) {
    if (at.kind === 'item' && at !== node && isOfKind(at, by, scene)) {
      found.add(at);
      if (by === 'goal') continue;
    }
    for (const base of basesOf(at, scene)) if (base.kind === 'item') reached.add(base);
  }
  return [...found];
}

function isOfKind({ item }: ItemNode, by: 'goal' | 'area', { plansystem }: Scene): boolean {
  return by === 'area' ? item.type === 'satsingsområde' : isGoalType(item.type, plansystem);
}

type Groups = ReadonlyMap<UnitNode | ItemNode | null, readonly MoneyLine[]>;

function unitOrder(found: Groups, { graph }: Scene): readonly (UnitNode | null)[] {
  const units = [...(graph.organisation?.units.values() ?? [])].filter((unit) => found.has(unit));
  return found.has(null) ? [...units, null] : units;
}

function itemOrder(found: Groups, { graph }: Scene): readonly (ItemNode | null)[] {
  const items = graph.items.filter((item) => found.has(item));
  return found.has(null) ? [...items, null] : items;
}
