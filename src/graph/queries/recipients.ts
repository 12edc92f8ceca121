import type { Place } from '../../core/place.ts';
import type { Recipient } from '../../model/summary.ts';
import type { ItemNode } from '../graph.ts';
import { isWithin, type Organisation, type UnitNode } from '../organisation.ts';
import { timeOf } from './document-time.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isOpenOn, successorOf, unitsMeantBy } from './unit-names.ts';

/** A unit that an oppdrag is given to. */
export interface AddressedUnit {
  readonly unit: UnitNode;
  /** The entry in `mottakere` that names it: the unit itself before a word such as `alle`. */
  readonly at: Place;
  readonly contributes: boolean;
  readonly recipient: Recipient;
}

/**
 * The units an oppdrag is given to, in the order of `mottakere` and, for a word such as `alle`, of the organisation. Words
 * mean the plan system's unit types, without external units and those in `unntatt_enheter`. Units that do not exist at the
 * time of the oppdrag's document are left out: that is told elsewhere.
 */
export function recipientsOf(node: ItemNode, scene: Scene): readonly AddressedUnit[] {
  const { organisation } = scene.graph;
  if (organisation === null || node.item.recipients.length === 0) return [];
  const known = knownRecipients(scene);
  const found = known.get(node) ?? findRecipients(node, organisation, scene);
  known.set(node, found);
  return found;
}

const knownRecipients = rememberForScene(() => new Map<ItemNode, readonly AddressedUnit[]>());

function findRecipients(node: ItemNode, organisation: Organisation, scene: Scene): readonly AddressedUnit[] {
  const { recipients } = node.item;
  const day = timeOf(node.document, scene.asOf);
  const excepted = node.item.exceptUnits.flatMap(({ value }) => unitsMeantBy(value, organisation));
  const found = new Map<UnitNode, AddressedUnit>();
  for (const recipient of recipients) {
    const types = scene.plansystem.recipients.get(recipient.name);
    const named = types === undefined ? namedUnit(recipient, organisation) : unitsOfTypes(types, organisation);
    for (const unit of named) {
      if (!isOpenOn(unit, day) || isExcepted(unit, excepted, types !== undefined)) continue;
      if (found.has(unit) && types !== undefined) continue;
      const at = { path: node.place.path, span: recipient.at };
      found.set(unit, { unit, at, contributes: recipient.contributes, recipient });
    }
  }
  return [...found.values()];
}

/**
 * Whether an oppdrag is given to a unit or to one above it; a closed unit's share is its successor's too. A unit without a
 * type may be among those that a word means.
 */
export function isAddressedTo(node: ItemNode, unit: UnitNode, scene: Scene): boolean {
  if (recipientsOf(node, scene).some((recipient) => isWithin(unit, recipient.unit))) return true;
  const { organisation } = scene.graph;
  if (organisation === null) return false;
  const day = timeOf(node.document, scene.asOf);
  return node.item.recipients.some((recipient) => {
    if (scene.plansystem.recipients.has(recipient.name)) return hasUntyped(unit);
    const named = organisation.units.get(recipient.name);
    if (named === undefined) return false;
    const successor = successorOf(named, organisation, day);
    return isWithin(unit, named) || (successor !== null && isWithin(unit, successor));
  });
}

/** Every name in `mottakere` is a unit or a word of the plan system, so that it is certain who is meant. */
export function knowsRecipients({ item }: ItemNode, { graph, plansystem }: Scene): boolean {
  if (item.unreadable.has('mottakere') || item.recipients.length === 0) return false;
  return item.recipients.every(({ name }) => plansystem.recipients.has(name) || graph.organisation?.units.has(name));
}

function hasUntyped(unit: UnitNode): boolean {
  for (let at: UnitNode | null = unit; at !== null; at = at.parent) if (at.type === null) return true;
  return false;
}

function namedUnit({ name }: Recipient, { units }: Organisation): readonly UnitNode[] {
  const unit = units.get(name);
  return unit === undefined ? [] : [unit];
}

const unitsByTypes = new WeakMap<Organisation, Map<readonly string[], readonly UnitNode[]>>();

/** Units of some types, in the order of the organisation; worked out once for each word. */
function unitsOfTypes(types: readonly string[], organisation: Organisation): readonly UnitNode[] {
  const known = unitsByTypes.get(organisation) ?? new Map<readonly string[], readonly UnitNode[]>();
  unitsByTypes.set(organisation, known);
  const found = known.get(types) ?? [...organisation.units.values()].filter((unit) => isMeant(unit, types));
  known.set(types, found);
  return found;
}

function isMeant({ type, external }: UnitNode, types: readonly string[]): boolean {
  return !external && type !== null && types.includes(type);
}

/** A word leaves out an excepted unit and all below it; a unit that is named is left out only by name. */
function isExcepted(unit: UnitNode, excepted: readonly UnitNode[], byWord: boolean): boolean {
  return excepted.some((exception) => (byWord ? isWithin(unit, exception) : unit === exception));
}
