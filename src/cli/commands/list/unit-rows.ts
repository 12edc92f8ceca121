import type { UnitNode } from '../../../graph/organisation.ts';
import { paintOf } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { alignTable } from '../../../report/table.ts';
import { stated, type ListedWorkspace } from './rows.ts';
import { listWordsOf } from './words.ts';

/** A unit of the organisation as it is listed. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  /** A role. */
  readonly leader?: string;
  /** How many like units it stands for, where several. */
  readonly count?: number;
  /** Id of the unit it stands under. */
  readonly above?: string;
}

/** The units of the organisation, each before those under it. */
export function listUnits(opened: readonly ListedWorkspace[]): readonly UnitRow[] {
  const roots = opened.flatMap(({ workspace }) => workspace.graph().organisation?.roots ?? []);
  return roots.flatMap((root) => [...unitsFrom(root)].map(unitRow));
}

/** The units as a table, those under another one indented; empty where there are none. */
export function unitsTable(rows: readonly UnitRow[], style: Style): string {
  if (rows.length === 0) return '';
  const { unit: head } = listWordsOf(style.locale);
  const depths = new Map<string, number>();
  for (const { id, above } of rows) depths.set(id, above === undefined ? 0 : (depths.get(above) ?? 0) + 1);
  return `${alignTable(
    [head.name, head.id, head.type, head.leader, head.count],
    rows.map(({ id, name, type = '', leader = '', count }) => [
      '  '.repeat(depths.get(id) ?? 0) + name,
      id,
      type,
      leader,
      count === undefined ? '' : String(count),
    ]),
    { paint: paintOf(style), width: style.width, flexible: 0 },
  )}\n`;
}

function* unitsFrom(root: UnitNode): Iterable<UnitNode> {
  const open = [root];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    yield unit;
    open.push(...unit.children.toReversed());
  }
}

function unitRow({ id, name, type, leader, count, parent }: UnitNode): UnitRow {
  return {
    id,
    name,
    ...stated('type', type ?? undefined),
    ...stated('leader', leader ?? undefined),
    ...stated('count', count ?? undefined),
    ...stated('above', parent?.id),
  };
}
