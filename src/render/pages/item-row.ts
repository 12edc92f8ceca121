import type { ItemNode } from '../../graph/graph.ts';
import type { Access, ItemStatus } from '../../model/summary.ts';
import type { JsonObject } from '../../parse/node.ts';
import type { Prose } from '../prose/prose.ts';
import { itemsInFile } from '../../graph/queries/items-in-file.ts';
import type { Site } from '../site.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** An item as its document's page shows it, with what is nested in it. Plain data. */
export interface ItemRow extends NodeLink {
  /** Its id: the anchor it has in the page of its document. Empty where it states none, and where another has it. */
  readonly id: string;
  /** Canonical type. */
  readonly itemType: string;
  readonly description: Prose;
  readonly units: readonly UnitLink[];
  readonly recipients: readonly UnitLink[];
  readonly deadline: string | null;
  readonly status: ItemStatus | null;
  /** The document that says the status, where it is another. */
  readonly statusFrom: string | null;
  /** Net kroner by year. */
  readonly amounts: readonly { readonly year: number; readonly kroner: number }[];
  readonly law: string | null;
  /** The UN's goals and targets: `3`, `4.1`. */
  readonly unGoals: readonly string[];
  readonly access: Access;
  readonly children: readonly ItemRow[];
}

/** An item of the site's scene with all that is nested in it. */
export function itemRow(node: ItemNode, site: Site): ItemRow {
  const facts = site.facts(node);
  const { json, description } = contentOf(node, site);
  return {
    ...linkTo(node, site),
    id: site.scene.graph.find(node.ref) === node ? node.item.id : '',
    itemType: node.item.type,
    description,
    units: facts.units.map((unit) => linkToUnit(unit, site)),
    recipients: facts.recipients.map(({ unit }) => linkToUnit(unit, site)),
    deadline: facts.deadline,
    status: facts.status as ItemStatus | null,
    statusFrom: facts.statusSource === facts.document ? null : facts.statusSource,
    amounts: facts.amounts,
    law: facts.law,
    unGoals: textsOf(json['bærekraftsmål']),
    access: facts.access,
    children: node.children.map((child) => itemRow(child, site)),
  };
}

/** What an item's file says of it beyond its facts. */
export function contentOf(node: ItemNode, site: Site): { readonly json: JsonObject; readonly description: Prose } {
  const at = placesIn(node).get(node) ?? -1;
  return site.content(node.file).items[at] ?? { json: {}, description: { blocks: [], notes: [] } };
}

const places = new WeakMap<ItemNode['file'], ReadonlyMap<ItemNode, number>>();

/** Where each item of a file stands in its summary. */
function placesIn({ file }: ItemNode): ReadonlyMap<ItemNode, number> {
  const found = places.get(file) ?? new Map(itemsInFile(file).map((item, at) => [item, at]));
  places.set(file, found);
  return found;
}

/** The texts of a list, or the one text that stands for it. */
export function textsOf(value: JsonObject[string] | undefined): readonly string[] {
  const all = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return all.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
}
