import type { PlanSystem } from './plan-system.ts';

/** An item as far as the plan system is concerned: its type and the type of the document it stands in. */
export interface ItemKind {
  readonly item: string;
  readonly document: string;
}

/**
 * Whether a document of one type may rest on a document of another: the other stands higher on the ladder or beside it,
 * or the plan system's lists name it. A type the plan system does not know forbids nothing.
 */
export function mayRestOn(plansystem: PlanSystem, child: string, parent: string): boolean {
  const below = plansystem.documentTypes.get(child);
  const above = plansystem.documentTypes.get(parent);
  if (below === undefined || above === undefined) return true;
  if (below.level === null || above.level === null || above.level < below.level) return true;
  return below.restsOn.must.includes(parent) || below.restsOn.may.includes(parent);
}

/** Whether an item of one type may nest in, or rest on, an item of another in the same document. */
export function itemMayRestOn(plansystem: PlanSystem, child: string, parent: string): boolean {
  const type = plansystem.itemTypes.get(child);
  if (type === undefined || !plansystem.itemTypes.has(parent)) return true;
  return type.restsOn.must.includes(parent) || type.restsOn.may.includes(parent);
}

/**
 * Whether an item in one document may rest on an item in another: its document may rest on the other (or is of the same
 * type), and its type may rest on the other's, more freely (`mayAbove`) than inside one document.
 */
export function itemMayRestOnElsewhere(plansystem: PlanSystem, child: ItemKind, parent: ItemKind): boolean {
  if (child.document !== parent.document && !mayRestOn(plansystem, child.document, parent.document)) return false;
  if (itemMayRestOn(plansystem, child.item, parent.item)) return true;
  return plansystem.itemTypes.get(child.item)?.restsOn.mayAbove.includes(parent.item) ?? false;
}
