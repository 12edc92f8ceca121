import type { DayRange } from '../../core/date.ts';
import type { Spanned } from '../../core/place.ts';
import type { ItemNode } from '../graph.ts';
import { type UnitNode, isWithin } from '../organisation.ts';
import { recipientsOf } from './recipients.ts';
import type { Scene } from './scene.ts';

/** Who has an item to do: one unit, a name of `mottakere` that is no known unit, or (`name` null) all who have it together. */
export interface Receiver {
  readonly name: string | null;
  readonly unit: UnitNode | null;
  readonly contributes: boolean;
  /** The receiver's own deadline. */
  readonly deadline: Spanned<DayRange> | null;
}

const together: readonly Receiver[] = [{ name: null, unit: null, contributes: false, deadline: null }];

/** The units an oppdrag goes to, `alle` and the like told apart by the organisation; one for all where the item names none. */
export function receiversOf(node: ItemNode, scene: Scene): readonly Receiver[] {
  const { organisation } = scene.graph;
  const { recipients, exceptUnits } = node.item;
  const units = recipientsOf(node, scene).map(({ unit, contributes, recipient }): Receiver => ({
    name: unit.id,
    unit,
    contributes,
    deadline: recipient.deadline,
  }));
  const isKnown = (name: string) =>
    organisation !== null && (organisation.units.has(name) || scene.plansystem.recipients.has(name));
  const others = recipients
    .filter(({ name }) => !isKnown(name) && !exceptUnits.some(({ value }) => value === name))
    .map(({ name, contributes, deadline }): Receiver => ({ name, unit: null, contributes, deadline }));
  return units.length + others.length === 0 ? together : [...units, ...others];
}

/** Whether what is said for some units (none: for everybody) is said for a receiver: itself, or a unit below or above it. */
export function concerns(units: readonly string[], receiver: Receiver, scene: Scene): boolean {
  if (receiver.name === null || units.length === 0 || units.includes(receiver.name)) return true;
  const { unit } = receiver;
  if (unit === null) return false;
  return units.some((name) => {
    const other = scene.graph.organisation?.units.get(name);
    return other === undefined || isWithin(other, unit) || isWithin(unit, other);
  });
}

/** Whether a report for a unit (`null`: for all) speaks for a receiver: itself or a unit above it. What a part did is not the whole. */
export function speaksFor(name: string | null, receiver: Receiver, scene: Scene): boolean {
  if (name === null || receiver.name === null || name === receiver.name) return true;
  const unit = scene.graph.organisation?.units.get(name);
  return unit !== undefined && receiver.unit !== null && isWithin(receiver.unit, unit);
}
