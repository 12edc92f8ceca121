import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';
import type { MapNode, Node } from '../../parse/node.ts';
import type { Unit } from '../summary.ts';
import type { Mentions } from './references.ts';
import { entryOf, mapsOf, rangeOf, spanOf, textOf } from './values.ts';

const always = { from: null, to: null };

/** Reads the tree of `enheter`, parents before children. Walks with a stack of its own: depth is the author's. */
export function readUnits(value: Node, plansystem: PlanSystem, mentions: Mentions): readonly Unit[] {
  const units: Unit[] = [];
  const open: { readonly map: MapNode; readonly parent: number }[] = mapsOf(value)
    .map((map) => ({ map, parent: -1 }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { map, parent } = next;
    const index = units.push(readUnit(map, parent, plansystem)) - 1;
    const continuedBy = units[index]?.continuedBy;
    if (continuedBy) mentions.unit('videreføres_av', continuedBy.value, continuedBy.at, -1);
    const below = mapsOf(entryOf(map, 'enheter')?.value);
    for (let at = below.length - 1; at >= 0; at--) {
      const child = below[at];
      if (child !== undefined) open.push({ map: child, parent: index });
    }
  }
  return units;
}

function readUnit(map: MapNode, parent: number, plansystem: PlanSystem): Unit {
  const id = textOf(entryOf(map, 'id')?.value);
  const type = textOf(entryOf(map, 'type')?.value)?.value;
  return {
    id: id?.value ?? '',
    at: id?.at ?? map.entries[0]?.keyAt ?? spanOf(map),
    name: textOf(entryOf(map, 'navn')?.value)?.value ?? null,
    type: type === undefined ? null : (plansystem.spelled.unitType.get(foldedName(type)) ?? null),
    leader: textOf(entryOf(map, 'leder')?.value)?.value ?? null,
    valid: rangeOf(entryOf(map, 'gyldig')?.value)?.value ?? always,
    continuedBy: textOf(entryOf(map, 'videreføres_av')?.value),
    external: isTrue(entryOf(map, 'ekstern')?.value),
    parent,
  };
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.json === true;
}
