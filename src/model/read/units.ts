import { uniqueNearest } from '../../core/nearest.ts';
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
    const unit = readUnit(map, parent, plansystem);
    const index = units.push(unit) - 1;
    const { continuedBy } = unit;
    if (continuedBy !== null) mentions.unit('videreføres_av', continuedBy.value, continuedBy.at, -1);
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
  const statedType = textOf(entryOf(map, 'type')?.value);
  return {
    id: id?.value ?? '',
    at: id?.at ?? map.entries[0]?.keyAt ?? spanOf(map),
    name: textOf(entryOf(map, 'navn')?.value)?.value ?? null,
    type: statedType === null ? null : typeOf(statedType.value, plansystem),
    statedType,
    leader: textOf(entryOf(map, 'leder')?.value)?.value ?? null,
    valid: rangeOf(entryOf(map, 'gyldig')?.value)?.value ?? always,
    continuedBy: textOf(entryOf(map, 'videreføres_av')?.value),
    external: isTrue(entryOf(map, 'ekstern')?.value),
    count: wholeNumber(textOf(entryOf(map, 'antall')?.value)?.value),
    parent,
  };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** The type that a word names; a near miss counts as the only type it is near. */
function typeOf(word: string, { spelled: { unitType } }: PlanSystem): string | null {
  const meant = unitType.get(foldedName(word)) ?? unitType.get(uniqueNearest(foldedName(word), unitType.keys()) ?? '');
  return meant ?? null;
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.json === true;
}
