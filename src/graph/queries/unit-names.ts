import type { Day } from '../../core/date.ts';
import { closest } from '../../core/nearest.ts';
import type { UnitUse } from '../../model/summary.ts';
import type { DocumentNode } from '../graph.ts';
import type { Organisation, UnitNode } from '../organisation.ts';

/** The units a name may mean: the unit of that id, else all units whose ids are nearest to it; empty where none is near. */
export function unitsMeantBy(name: string, { units }: Organisation): readonly UnitNode[] {
  const unit = units.get(name);
  if (unit !== undefined) return [unit];
  return closest(name, units.keys()).flatMap((id) => units.get(id) ?? []);
}

/** The units that a name of somebody responsible stands for: the unit of that id, else those that a role leads. */
export function unitsResponsible(name: string | undefined, { units, ledBy }: Organisation): readonly UnitNode[] {
  if (name === undefined) return [];
  const unit = units.get(name);
  return unit === undefined ? (ledBy.get(name) ?? []) : [unit];
}

/** Whether a unit exists on a day, as far as is stated. */
export function isOpenOn({ valid }: UnitNode, day: Day): boolean {
  return (valid.from === null || valid.from <= day) && !isClosedOn({ valid }, day);
}

/** Whether a unit was closed before a day. */
export function isClosedOn({ valid }: Pick<UnitNode, 'valid'>, day: Day): boolean {
  return valid.to !== null && valid.to < day;
}

/** The unit that carries a closed one on at a day, over several reorganisations; `null` where none is stated that exists. */
export function successorOf(unit: UnitNode, { units }: Organisation, day: Day): UnitNode | null {
  const seen = new Set<UnitNode>();
  let at: UnitNode | undefined = unit;
  while (at !== undefined && isClosedOn(at, day) && !seen.has(at)) {
    seen.add(at);
    at = at.continuedBy === null ? undefined : units.get(at.continuedBy.value);
  }
  return at === undefined || at === unit || isClosedOn(at, day) ? null : at;
}

/** The item, or where it has no id the document, in which a unit is named. */
export function refOfUse({ item }: UnitUse, document: DocumentNode): string {
  const id = item < 0 ? '' : (document.summary.items[item]?.id ?? '');
  return id === '' ? document.owner.ref : `${document.owner.ref}#${id}`;
}

/** A name of a unit or a role with the uses it was read as. */
export interface WholeName {
  readonly use: UnitUse;
  readonly parts: readonly UnitUse[];
}

/**
 * The names that a file states. In the head of a Markdown item, where a list is split on spaces, words beside each other
 * may have been meant as one: `medansvarlig="NAV Eksempelvik"`.
 */
export function wholeNames({ summary: { path, unitUses } }: DocumentNode): readonly WholeName[] {
  if (!path.endsWith('.md')) return unitUses.map((use) => ({ use, parts: [use] }));
  const names: WholeName[] = [];
  for (const use of unitUses) {
    const last = names.at(-1);
    if (last === undefined || !isBeside(use, last.use)) names.push({ use, parts: [use] });
    else names[names.length - 1] = { use: joined(last.use, use), parts: [...last.parts, use] };
  }
  return names;
}

function isBeside(use: UnitUse, before: UnitUse): boolean {
  return use.item >= 0 && use.item === before.item && use.key === before.key && use.at.start === before.at.end + 1;
}

function joined(first: UnitUse, last: UnitUse): UnitUse {
  return { ...first, name: `${first.name} ${last.name}`, at: { start: first.at.start, end: last.at.end } };
}
